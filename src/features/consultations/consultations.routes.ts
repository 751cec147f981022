import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { askCallBack, showWays } from './ask-call-back.ts';
import { cancelCall, markCalled, showCallBacks } from './call-backs.ts';
import { answersSettings, consults, settingStaff } from './consultations.policy.ts';
import { correct, showCorrect } from './correct.ts';
import { beginDraft, sayOutcome, showConsultation } from './show-consultation.ts';
import { showConsultations } from './show-consultations.ts';
import { showNew, takeConsultation } from './take-consultation.ts';
import { showTakeOut, takeOut } from './take-out.ts';

export const consultationRoutes: AnyRoute[] = [
  get(consultingLinks.ways, settingStaff, showWays),
  get(consultingLinks.callBacks, consults, showCallBacks),
  post(consultingLinks.callBacks, settingStaff, askCallBack),
  post('/call-backs/:id/call', answersSettings, markCalled),
  post('/call-backs/:id/cancellation', consults, cancelCall),
  get(consultingLinks.consultations, consults, showConsultations),
  post(consultingLinks.consultations, consults, takeConsultation),
  get('/consultations/new', consults, showNew),
  get('/consultations/:consultation', consults, showConsultation),
  post('/consultations/:consultation/outcome', consults, sayOutcome),
  post('/consultations/:consultation/draft', settingStaff, beginDraft),
  get('/consultations/:consultation/correction', consults, showCorrect),
  post('/consultations/:consultation/correction', consults, correct),
  get('/consultations/:consultation/cancellation', consults, showTakeOut),
  post('/consultations/:consultation/cancellation', consults, takeOut),
];
