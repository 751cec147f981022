import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { addLater, correctLater, showLater } from './later-facts.ts';
import { reviewHelp, showReview } from './review-help.ts';
import { knowsLater, mayReview } from './reviews.policy.ts';

export const reviewRoutes: AnyRoute[] = [
  get('/requests/:reference/review', mayReview, showReview),
  post('/requests/:reference/review', mayReview, reviewHelp),
  get('/requests/:reference/later', knowsLater, showLater),
  post('/requests/:reference/later', knowsLater, addLater),
  post('/requests/:reference/later/correction', knowsLater, correctLater),
];
