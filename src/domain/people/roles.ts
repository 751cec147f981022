/** What a person may be; the titles an area uses for some of these are configuration (`words`). */
export const ROLES = {
  setting_staff: 'Setting staff',
  inclusion_lead: 'Inclusion Lead',
  early_years_lead: 'Early Years Area SENCo',
  team_lead: 'Inclusion Team Lead',
  coordinator: 'Cluster co-ordinator',
  expert: 'Expert',
  team_manager: 'Team Manager',
  eah_lead: 'Experts at Hand Lead',
  board_member: 'Board member',
  forum_member: 'Parent carer forum member',
} as const;
export type Role = keyof typeof ROLES;

/** Roles that answer requests for the settings they lead. */
export const LEAD_ROLES = ['inclusion_lead', 'early_years_lead', 'team_lead'] as const satisfies Role[];

/** Roles that see the whole partnership's records. */
export const MANAGER_ROLES = ['team_manager', 'eah_lead'] as const satisfies Role[];

/** Roles that work for the partnership with records or settings, rather than asking or overseeing. */
export const PARTNERSHIP_ROLES = [...LEAD_ROLES, ...MANAGER_ROLES, 'coordinator', 'expert'] as const satisfies Role[];

/** Roles that see totals only. Brief: boards and forum see totals, never a child's record. */
export const TOTALS_ROLES = ['board_member', 'forum_member'] as const satisfies Role[];

export const PHASE_GROUPS = { early_years: 'Early years', schools: 'Schools', post_16: 'Post-16' } as const;
export type PhaseGroup = keyof typeof PHASE_GROUPS;

/**
 * The phase groups a lead role answers for. BCP model, section 2: Inclusion Leads hold clusters of schools,
 * Early Years Area SENCos early years, the Inclusion Team Lead post-16 and out-of-area colleges.
 */
export const LED_BY: Record<PhaseGroup, (typeof LEAD_ROLES)[number]> = {
  early_years: 'early_years_lead',
  schools: 'inclusion_lead',
  post_16: 'team_lead',
};
