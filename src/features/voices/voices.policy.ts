import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

/** Those around a request ask how it went: who helped, who leads, who works there. */
export const asksHowItWent = policy('setting staff, experts, leads and managers', [
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
  'expert',
  'setting_staff',
]);
