import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

/** Everyone who may open a request at all; which ones is decided by their scope. */
export const readRequests = policy('those who ask, those who answer and those who help', [
  'setting_staff',
  'expert',
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
  'coordinator',
]);

export const settingStaff = policy('setting staff', ['setting_staff']);

/** Who may reopen a request, and see who has looked at it. */
export const askersAndLeads = policy('setting staff, leads and managers', [
  'setting_staff',
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
]);
