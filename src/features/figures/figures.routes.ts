import { policy } from '#src/domain/people/policy.ts';
import { ROLES, type Role } from '#src/domain/people/roles.ts';
import { type AnyRoute, get } from '#src/platform/http/route.ts';
import { showFigures } from './show-figures.ts';

const everyone = policy('everyone signed in', Object.keys(ROLES) as Role[]);

export const figureRoutes: AnyRoute[] = [get('/figures', everyone, showFigures)];
