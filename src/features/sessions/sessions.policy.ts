import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

export const experts = policy('experts', ['expert']);

/** Who may cancel a visit or take out a record; which ones is decided by their scope. */
export const takesOut = policy('experts, leads and managers', ['expert', ...LEAD_ROLES, ...MANAGER_ROLES]);

/** Everyone who may open a request at all; which ones is decided by their scope. */
export const readsSessions = policy('those who ask, those who answer and those who help', [
  'setting_staff',
  'expert',
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
  'coordinator',
]);
