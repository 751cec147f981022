import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

export const takesSelfChecks = policy('takes self-checks', ['setting_staff']);
export const seesSelfChecks = policy('sees self-checks', ['setting_staff', ...LEAD_ROLES, ...MANAGER_ROLES]);
export const seesClusters = policy('sees self-checks by cluster', [...LEAD_ROLES, ...MANAGER_ROLES]);
