import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

/** Co-ordinators see their clusters' requests while these are with the panel; leads their own; managers all. */
export const seesPanel = policy('co-ordinators, leads and managers', ['coordinator', ...LEAD_ROLES, ...MANAGER_ROLES]);
