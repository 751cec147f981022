import { type AnyRoute, get } from '#src/platform/http/route.ts';
import { seesPanel } from './panel.policy.ts';
import { showPanel } from './show-panel.ts';

export const panelRoutes: AnyRoute[] = [get('/panel', seesPanel, showPanel)];
