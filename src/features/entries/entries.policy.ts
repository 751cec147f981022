import { APPROVING_ROLES } from '#src/domain/menu/keeping.ts';
import { policy } from '#src/domain/people/policy.ts';
import { PARTNERSHIP_ROLES } from '#src/domain/people/roles.ts';

/** Those who give the help describe it: leads, experts, co-ordinators, managers. */
export const writesEntries = policy('partnership staff', PARTNERSHIP_ROLES);

/** A lead or a manager; never the one who wrote it. */
export const approvesEntries = policy('leads and managers', APPROVING_ROLES);
