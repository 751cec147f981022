import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { askAgain, showAskAgain } from './ask-again.ts';
import { asksAgain } from './second-looks.policy.ts';

export const secondLookRoutes: AnyRoute[] = [
  get('/requests/:reference/second-look', asksAgain, showAskAgain),
  post('/requests/:reference/second-look', asksAgain, askAgain),
];
