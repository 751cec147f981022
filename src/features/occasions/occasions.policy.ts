import { policy } from '#src/domain/people/policy.ts';
import { PARTNERSHIP_ROLES } from '#src/domain/people/roles.ts';

export const books = policy('books a place', ['setting_staff']);
export const keepsOccasions = policy('keeps occasions', PARTNERSHIP_ROLES);
