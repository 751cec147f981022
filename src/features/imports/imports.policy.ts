import { policy } from '#src/domain/people/policy.ts';
import { MANAGER_ROLES } from '#src/domain/people/roles.ts';

export const mayImport = policy('managers', MANAGER_ROLES);
