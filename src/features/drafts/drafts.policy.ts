import type { Actor } from '#src/domain/people/actor.ts';
import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES, ROLES, type Role } from '#src/domain/people/roles.ts';

export const askForHelp = policy('ask for help', ['setting_staff']);
export const openDraft = policy('open a draft', ['setting_staff', ...LEAD_ROLES, ...MANAGER_ROLES]);
export const everyone = policy('everyone', Object.keys(ROLES) as Role[]);

type Shared = { setting: { id: number }; leadInvited: boolean };

/** Only the setting itself sends, ends or discards what it writes. */
export function maySend(actor: Actor, draft: Shared): boolean {
  return actor.roles.includes('setting_staff') && actor.scope.own.includes(draft.setting.id);
}

/** Colleagues of the setting write together; the lead, or a manager in a lead's place, joins them when invited. */
export function mayOpen(actor: Actor, draft: Shared): boolean {
  const isLead = actor.scope.whole || actor.scope.led.includes(draft.setting.id);
  return actor.scope.own.includes(draft.setting.id) || (draft.leadInvited && isLead);
}
