import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

export const arrangesCover = policy('arranges cover', [...LEAD_ROLES, ...MANAGER_ROLES]);
