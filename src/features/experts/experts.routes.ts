import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { addExpert, showAdding } from './add-expert.ts';
import { addLeave } from './add-leave.ts';
import { changeExpert, showFacts } from './change-expert.ts';
import { endEngagement } from './end-engagement.ts';
import { endLeave } from './end-leave.ts';
import { links } from './experts.links.ts';
import { keepsExperts, opensExpert, seesExperts } from './experts.policy.ts';
import { showExpert } from './show-expert.ts';
import { showExperts } from './show-experts.ts';

export const expertRoutes: AnyRoute[] = [
  get(links.experts, seesExperts, showExperts),
  get(links.adding, keepsExperts, showAdding),
  post(links.experts, keepsExperts, addExpert),
  get('/experts/:expert', opensExpert, showExpert),
  get('/experts/:expert/facts', keepsExperts, showFacts),
  post('/experts/:expert/facts', keepsExperts, changeExpert),
  post('/experts/:expert/leave', keepsExperts, addLeave),
  post('/experts/:expert/return', keepsExperts, endLeave),
  post('/experts/:expert/end', keepsExperts, endEngagement),
];
