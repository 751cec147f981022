import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { seesQueue } from './queue.policy.ts';
import { removeView } from './remove-view.ts';
import { saveView } from './save-view.ts';
import { showQueue } from './show-queue.ts';

export const queueRoutes: AnyRoute[] = [
  get('/queue', seesQueue, showQueue),
  post('/queue', seesQueue, saveView),
  post('/queue/views/:id/removal', seesQueue, removeView),
];
