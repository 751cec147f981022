import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

/** Who may ask that someone else looks at a decision; for which requests is decided by their scope. */
export const asksAgain = policy('setting staff, leads and managers', [
  'setting_staff',
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
]);
