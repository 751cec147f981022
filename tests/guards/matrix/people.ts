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
  /** In the same partnership, where settings are no secret. */
  setting: boolean;
};

const nothing = { request: false, draft: false, setting: false } as const;

export const STANDINGS: Standing[] = [
  { who: 'primary.senco', is: 'staff of the setting', role: 'setting_staff', request: true, draft: true, setting: true },
  { who: 'primary.head', is: 'a colleague there', role: 'setting_staff', request: true, draft: true, setting: true },
  { who: 'secondary.senco', is: 'staff of another setting', role: 'setting_staff', ...nothing, setting: true },
  { who: 'trust.senco', is: 'staff of another setting of the same cluster', role: 'setting_staff', ...nothing, setting: true },
  { who: 'lead.christchurch', is: 'its lead', role: 'inclusion_lead', request: true, draft: 'invited', setting: true },
  { who: 'lead.kinson', is: 'the lead of another cluster', role: 'inclusion_lead', ...nothing, setting: true },
  { who: 'early.years', is: 'a lead of another phase in the cluster', role: 'early_years_lead', ...nothing, setting: true },
  { who: 'team.lead', is: 'the post-16 lead', role: 'team_lead', ...nothing, setting: true },
  { who: 'coordinator', is: 'the co-ordinator', role: 'coordinator', request: 'panel', draft: false, setting: true },
  { who: 'expert.ep', is: 'an expert of the cluster', role: 'expert', ...nothing, setting: true },
  { who: 'team.manager', is: 'a manager', role: 'team_manager', request: true, draft: 'invited', setting: true },
  { who: 'eah.lead', is: 'the EAH lead', role: 'eah_lead', request: true, draft: 'invited', setting: true },
  { who: 'board', is: 'a board member', role: 'board_member', ...nothing, setting: true },
  { who: 'forum', is: 'a forum member', role: 'forum_member', ...nothing, setting: true },
  { who: 'shropshire.senco', is: 'staff in another partnership', role: 'setting_staff', ...nothing },
  { who: 'shropshire.lead', is: 'a lead in another partnership', role: 'inclusion_lead', ...nothing },
  { who: 'shropshire.coordinator', is: 'a co-ordinator in another partnership', role: 'coordinator', ...nothing },
  { who: 'shropshire.manager', is: 'a manager in another partnership', role: 'team_manager', ...nothing },
  { who: 'shropshire.board', is: 'a board member in another partnership', role: 'board_member', ...nothing },
];
