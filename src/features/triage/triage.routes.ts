import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { decide } from './decide.ts';
import { askHandOver, handOver } from './hand-over.ts';
import { showTriage } from './show-triage.ts';
import { askTakeBack, takeBack } from './take-back.ts';
import { mayTriage } from './triage.policy.ts';

export const triageRoutes: AnyRoute[] = [
  get('/requests/:reference/triage', mayTriage, showTriage),
  post('/requests/:reference/triage', mayTriage, decide),
  get('/requests/:reference/recall', mayTriage, askTakeBack),
  post('/requests/:reference/recall', mayTriage, takeBack),
  get('/requests/:reference/hand-over', mayTriage, askHandOver),
  post('/requests/:reference/hand-over', mayTriage, handOver),
];
