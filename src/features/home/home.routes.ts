import { policy } from '#src/domain/people/policy.ts';
import { ROLES, type Role } from '#src/domain/people/roles.ts';
import { type AnyRoute, get } from '#src/platform/http/route.ts';
import { showHome } from './show-home.ts';

const everyone = policy('everyone signed in', Object.keys(ROLES) as Role[]);

export const homeRoutes: AnyRoute[] = [get('/', everyone, showHome)];
