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
  /**
   * Sees the request as such; `panel`: only while it is with the panel; `allocated`: once an expert is named for it;
   * `agenda`: once it has been on the agenda of the place's panel.
   */
  request: boolean | 'panel' | 'allocated' | 'agenda';
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
  /** Sits on the panel of its cluster. */
  panel: boolean;
  /** Opens what is known of an expert of the cluster: who keeps the experts, the expert, and their supervisor. */
  expert: boolean;
  /** Reads what a measure means, and what of it is in scope. */
  measure: boolean;
  setting_figures: boolean;
  cluster_figures: boolean;
  /** Reads what was planned or recorded for a request under way. */
  session: boolean;
  /** Opens a file that came with it. */
  attachment: boolean;
  /** Looks after a place that its SENCO booked for herself. */
  booking: boolean;
  /** Reads and writes down what was talked about before anything was asked for. */
  consultation: boolean;
  call_back: boolean;
  /** Reads how the setting sees its own offer, once that is shared. */
  self_check: boolean;
};

const nothing = {
  request: false,
  draft: false,
  setting: false,
  post: false,
  absence: false,
  view: false,
  import: false,
  panel: false,
  expert: false,
  measure: true,
  setting_figures: false,
  cluster_figures: false,
  session: false,
  attachment: false,
  booking: false,
  consultation: false,
  call_back: false,
  self_check: false,
} as const;
const ownArea = { ...nothing, setting: true, absence: 'known' } as const;
const helping = { session: true, attachment: true } as const;
const staff = {
  ...ownArea,
  ...helping,
  setting_figures: true,
  request: true,
  draft: true,
  post: true,
  consultation: true,
  call_back: true,
  self_check: true,
} as const;
const leading = {
  ...ownArea,
  ...helping,
  panel: true,
  setting_figures: true,
  cluster_figures: true,
  request: true,
  draft: 'invited',
  absence: true,
  consultation: true,
  call_back: true,
  self_check: true,
} as const;

export const STANDINGS: Standing[] = [
  { who: 'primary.senco', is: 'staff of the setting', role: 'setting_staff', ...staff, booking: true },
  { who: 'primary.head', is: 'a colleague there', role: 'setting_staff', ...staff },
  { who: 'secondary.senco', is: 'staff of another setting', role: 'setting_staff', ...nothing },
  { who: 'trust.senco', is: 'staff of another setting of the same cluster', role: 'setting_staff', ...nothing },
  { who: 'lead.christchurch', is: 'its lead', role: 'inclusion_lead', ...leading, view: true },
  { who: 'lead.kinson', is: 'the lead of another cluster', role: 'inclusion_lead', ...ownArea },
  {
    who: 'early.years',
    is: 'a lead of another phase in the cluster',
    role: 'early_years_lead',
    ...ownArea,
    panel: true,
    cluster_figures: true,
  },
  { who: 'team.lead', is: 'the post-16 lead', role: 'team_lead', ...ownArea, panel: true, cluster_figures: true },
  {
    who: 'coordinator',
    is: 'the co-ordinator',
    role: 'coordinator',
    ...ownArea,
    panel: true,
    setting_figures: true,
    cluster_figures: true,
    request: 'panel',
    expert: true,
  },
  { who: 'expert.ep', is: 'an expert of the cluster', role: 'expert', ...ownArea, expert: true },
  {
    who: 'guard.allocated',
    is: 'the expert named for it',
    role: 'expert',
    ...ownArea,
    request: 'allocated',
    ...helping,
  },
  {
    who: 'guard.trainee',
    is: 'the trainee named beside',
    role: 'expert',
    ...ownArea,
    request: 'allocated',
    ...helping,
  },
  {
    who: 'guard.supervisor',
    is: 'who supervises that trainee',
    role: 'expert',
    ...ownArea,
    request: 'allocated',
    ...helping,
  },
  { who: 'guard.not.allocated', is: 'an expert named for others', role: 'expert', ...ownArea },
  { who: 'guard.handed.back', is: 'an expert who gave it back', role: 'expert', ...ownArea },
  { who: 'guard.filed.help', is: 'an expert whose help ended long ago', role: 'expert', ...ownArea },
  { who: 'guard.member', is: 'a member of its panel', role: 'expert', ...ownArea, request: 'agenda', ...helping },
  { who: 'guard.other.panel', is: 'a member of another panel', role: 'expert', ...ownArea },
  { who: 'guard.filed.panel', is: 'a member of a panel that is filed', role: 'expert', ...ownArea },
  { who: 'team.manager', is: 'a manager', role: 'team_manager', ...leading, import: true, expert: true },
  { who: 'eah.lead', is: 'the EAH lead', role: 'eah_lead', ...leading, import: true, expert: true },
  { who: 'board', is: 'a board member', role: 'board_member', ...ownArea },
  { who: 'forum', is: 'a forum member', role: 'forum_member', ...ownArea },
  { who: 'shropshire.senco', is: 'staff in another partnership', role: 'setting_staff', ...nothing },
  { who: 'shropshire.lead', is: 'a lead in another partnership', role: 'inclusion_lead', ...nothing },
  { who: 'shropshire.coordinator', is: 'a co-ordinator in another partnership', role: 'coordinator', ...nothing },
  { who: 'shropshire.manager', is: 'a manager in another partnership', role: 'team_manager', ...nothing },
  { who: 'shropshire.board', is: 'a board member in another partnership', role: 'board_member', ...nothing },
];
