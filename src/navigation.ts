import { type Policy, policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES, ROLES, type Role } from '#src/domain/people/roles.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

type Item = { text: string; href: string; policy: Policy };

const everyone = policy('everyone', Object.keys(ROLES) as Role[]);
const settingStaff = policy('setting staff', ['setting_staff']);
const leads = policy('leads and managers', [...LEAD_ROLES, ...MANAGER_ROLES]);
const coordinators = policy('co-ordinators and managers', ['coordinator', ...MANAGER_ROLES]);
const panelPeople = policy('co-ordinators, leads and managers', ['coordinator', ...LEAD_ROLES, ...MANAGER_ROLES]);
const experts = policy('experts', ['expert']);
const partnershipStaff = policy('partnership staff', [...LEAD_ROLES, ...MANAGER_ROLES, 'coordinator', 'expert']);
const talks = policy('setting staff and partnership staff', ['setting_staff', ...partnershipStaff.roles]);

/** The header's links in reading order; each is shown to those whom its policy names. */
export function navigation({ code }: Partnership): Item[] {
  return [
    { text: 'Home', href: '/', policy: everyone },
    { text: 'Menu of support', href: `/menu/${code}`, policy: everyone },
    { text: 'Your requests', href: '/requests', policy: settingStaff },
    { text: 'Your bookings', href: '/bookings', policy: settingStaff },
    { text: 'People', href: '/people', policy: settingStaff },
    { text: 'Examples', href: '/examples', policy: settingStaff },
    { text: 'Consultations', href: '/consultations', policy: talks },
    { text: 'Your work', href: '/allocations', policy: experts },
    { text: 'Queue', href: '/queue', policy: leads },
    { text: 'Panels', href: '/panels', policy: panelPeople },
    { text: 'Experts', href: '/experts', policy: partnershipStaff },
    { text: 'Capacity', href: '/capacity', policy: coordinators },
    { text: 'Occasions', href: '/occasions', policy: partnershipStaff },
    { text: 'Away and cover', href: '/absences', policy: leads },
    { text: 'Keep the menu', href: '/entries', policy: partnershipStaff },
    { text: 'Settings', href: '/settings', policy: partnershipStaff },
    { text: 'Figures', href: '/figures', policy: everyone },
    { text: 'Messages', href: '/messages', policy: everyone },
  ];
}

/** The links of pages that anyone may read: the same for everyone, so the last leads home or to signing in. */
export function visitorNavigation({ code }: Partnership): { text: string; href: string }[] {
  return [
    { text: 'Menu of support', href: `/menu/${code}` },
    { text: 'Strategies', href: `/menu/${code}/strategies` },
    { text: 'Drop-ins and training', href: `/menu/${code}/occasions` },
    { text: 'Your shortlist', href: `/menu/${code}/shortlist` },
    { text: 'Sign in or go home', href: '/' },
  ];
}
