import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { experts, handsOver, readsHelp, settingStaff } from './delivery.policy.ts';
import { showAllocations } from './show-allocations.ts';
import { takeAcceptance } from './take-acceptance.ts';
import { askHandBack, takeHandBack } from './take-hand-back.ts';
import { askHandOver, takeHandOver } from './take-hand-over.ts';
import { askPlan, takePlan } from './take-plan.ts';
import { showPlan, takeAgreement, takeObjection } from './take-plan-answer.ts';

export const deliveryRoutes: AnyRoute[] = [
  get(deliveryLinks.allocations, experts, showAllocations),
  post('/requests/:reference/acceptance', experts, takeAcceptance),
  get('/requests/:reference/hand-back', experts, askHandBack),
  post('/requests/:reference/hand-back', experts, takeHandBack),
  get('/requests/:reference/expert', handsOver, askHandOver),
  post('/requests/:reference/expert', handsOver, takeHandOver),
  get('/requests/:reference/plan', readsHelp, showPlan),
  get('/requests/:reference/plan/new', experts, askPlan),
  post('/requests/:reference/plan', experts, takePlan),
  post('/requests/:reference/plan/agreement', settingStaff, takeAgreement),
  post('/requests/:reference/plan/objection', settingStaff, takeObjection),
];
