import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

/** Co-ordinators, leads and managers make panels and keep their agendas. */
export const makesPanels = policy('co-ordinators, leads and managers', [
  'coordinator',
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
]);

/** Experts sit on a panel when they are asked to. Which panels somebody sees is decided by membership. */
export const sitsOnPanels = policy('co-ordinators, leads, managers and experts', [
  'coordinator',
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
  'expert',
]);
