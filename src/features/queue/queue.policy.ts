import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

/** Leads see the settings they lead or cover; managers the whole partnership. */
export const seesQueue = policy('leads and managers', [...LEAD_ROLES, ...MANAGER_ROLES]);
