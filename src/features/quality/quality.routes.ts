import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { agreeExample, saveExample, showExample, takeOutExample } from './keep-example.ts';
import { aroundExample, ownSetting, ratesRequests, readsExamples } from './quality.policy.ts';
import { rateRequest, showRating } from './rate-request.ts';
import { showExamples } from './show-examples.tsx';

export const qualityRoutes: AnyRoute[] = [
  get('/requests/:reference/rating', ratesRequests, showRating),
  post('/requests/:reference/rating', ratesRequests, rateRequest),
  get('/requests/:reference/example', aroundExample, showExample),
  post('/requests/:reference/example', ratesRequests, saveExample),
  post('/requests/:reference/example/agreement', ownSetting, agreeExample),
  post('/requests/:reference/example/withdrawal', aroundExample, takeOutExample),
  get('/examples', readsExamples, showExamples),
];
