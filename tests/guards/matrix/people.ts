import type { Role } from '#src/domain/people/roles.ts';

/** One member of the cast for each role; a new role does not compile until someone plays it. */
export const PLAYED_BY: Record<Role, string> = {
  setting_staff: 'primary.senco',
  inclusion_lead: 'lead.christchurch',
  early_years_lead: 'early.years',
  team_lead: 'team.lead',
  coordinator: 'coordinator',
  expert: 'expert.ep',
  team_manager: 'team.manager',
  eah_lead: 'eah.lead',
  board_member: 'board',
  forum_member: 'forum',
};

/**
 * How people of the cast stand to Somerford Primary School (Christchurch), whose records the scope matrix uses,
 * and what they may open there. Written from the brief, not from the program:
 * special-category data is seen only by those working on that record; boards and forum see totals.
 */
export type Standing = {
  who: string;
  is: string;
  role: Role;
  /** Sees the request as such; `panel`: only while it is with the panel. */
  request: boolean | 'panel';
  /** Opens a draft; `invited`: only once the setting has invited its lead. */
  draft: boolean | 'invited';
  /** Settings are no secret among those who work for the partnership; setting staff see their own. */
  setting: boolean;
  /** Hands over the post of a member of staff there. */
  post: boolean;
  /** Ends an absence of its lead; `known`: may know of it and not end it. */
  absence: boolean | 'known';
  /** Removes a filter that the lead of the setting saved for herself. */
  view: boolean;
  /** Opens and applies a list that a manager uploaded. */
  import: boolean;
};

const nothing = {
  request: false,
  draft: false,
  setting: false,
  post: false,
  absence: false,
  view: false,
  import: false,
} as const;
const ownArea = { ...nothing, setting: true, absence: 'known' } as const;
const staff = { ...ownArea, request: true, draft: true, post: true } as const;
const leading = { ...ownArea, request: true, draft: 'invited', absence: true } as const;

export const STANDINGS: Standing[] = [
  { who: 'primary.senco', is: 'staff of the setting', role: 'setting_staff', ...staff },
  { who: 'primary.head', is: 'a colleague there', role: 'setting_staff', ...staff },
  { who: 'secondary.senco', is: 'staff of another setting', role: 'setting_staff', ...nothing },
  { who: 'trust.senco', is: 'staff of another setting of the same cluster', role: 'setting_staff', ...nothing },
  { who: 'lead.christchurch', is: 'its lead', role: 'inclusion_lead', ...leading, view: true },
  { who: 'lead.kinson', is: 'the lead of another cluster', role: 'inclusion_lead', ...ownArea },
  { who: 'early.years', is: 'a lead of another phase in the cluster', role: 'early_years_lead', ...ownArea },
  { who: 'team.lead', is: 'the post-16 lead', role: 'team_lead', ...ownArea },
  { who: 'coordinator', is: 'the co-ordinator', role: 'coordinator', ...ownArea, request: 'panel' },
  { who: 'expert.ep', is: 'an expert of the cluster', role: 'expert', ...ownArea },
  { who: 'team.manager', is: 'a manager', role: 'team_manager', ...leading, import: true },
  { who: 'eah.lead', is: 'the EAH lead', role: 'eah_lead', ...leading, import: true },
  { who: 'board', is: 'a board member', role: 'board_member', ...ownArea },
  { who: 'forum', is: 'a forum member', role: 'forum_member', ...ownArea },
  { who: 'shropshire.senco', is: 'staff in another partnership', role: 'setting_staff', ...nothing },
  { who: 'shropshire.lead', is: 'a lead in another partnership', role: 'inclusion_lead', ...nothing },
  { who: 'shropshire.coordinator', is: 'a co-ordinator in another partnership', role: 'coordinator', ...nothing },
  { who: 'shropshire.manager', is: 'a manager in another partnership', role: 'team_manager', ...nothing },
  { who: 'shropshire.board', is: 'a board member in another partnership', role: 'board_member', ...nothing },
];
