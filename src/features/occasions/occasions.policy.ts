import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

export const books = policy('books a place', ['setting_staff']);
export const keepsOccasions = policy('keeps occasions', [...LEAD_ROLES, ...MANAGER_ROLES, 'coordinator', 'expert']);
