import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

/** Leads decide on the requests of the settings they lead or cover; managers on any. */
export const mayTriage = policy('leads and managers', [...LEAD_ROLES, ...MANAGER_ROLES]);
