import { policy } from '#src/domain/people/policy.ts';
import { MANAGER_ROLES } from '#src/domain/people/roles.ts';
import { type AnyRoute, get } from '#src/platform/http/route.ts';
import { showCapacity } from './show-capacity.ts';

const seesCapacity = policy('sees capacity', [...MANAGER_ROLES, 'coordinator']);

export const capacityRoutes: AnyRoute[] = [get('/capacity', seesCapacity, showCapacity)];
