import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

export const experts = policy('experts', ['expert']);

/** Who may find a request another expert; for which requests is decided by their scope. */
export const handsOver = policy('experts, leads and managers', ['expert', ...LEAD_ROLES, ...MANAGER_ROLES]);

export const settingStaff = policy('setting staff', ['setting_staff']);

/** Everyone who may open a request at all; which ones is decided by their scope. */
export const readsHelp = policy('those who ask, those who answer and those who help', [
  'setting_staff',
  'expert',
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
  'coordinator',
]);
