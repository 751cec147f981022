import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { askCallBack, showAskCall } from './ask-call-back.ts';
import { cancelCall, markCalled, showCallBacks } from './call-backs.ts';
import { answersSettings, callsBack, keepsHotlines, settingStaff, talks } from './consultations.policy.ts';
import { correct, showCorrect } from './correct.ts';
import { changeHotline, showHotline, showHotlines } from './keep-hotlines.ts';
import { beginDraft, sayOutcome, showConsultation } from './show-consultation.ts';
import { showConsultations } from './show-consultations.ts';
import { showWays } from './show-ways.ts';
import { showNew, takeConsultation } from './take-consultation.ts';
import { showTakeOut, takeOut } from './take-out.ts';

export const consultationRoutes: AnyRoute[] = [
  get(consultingLinks.ways, settingStaff, showWays),
  get(consultingLinks.hotlines, keepsHotlines, showHotlines),
  get('/hotlines/:cluster', keepsHotlines, showHotline),
  post('/hotlines/:cluster', keepsHotlines, changeHotline),
  get(consultingLinks.askCall, settingStaff, showAskCall),
  get(consultingLinks.callBacks, callsBack, showCallBacks),
  post(consultingLinks.callBacks, settingStaff, askCallBack),
  post('/call-backs/:id/call', answersSettings, markCalled),
  post('/call-backs/:id/cancellation', callsBack, cancelCall),
  get(consultingLinks.consultations, talks, showConsultations),
  post(consultingLinks.consultations, talks, takeConsultation),
  get('/consultations/new', talks, showNew),
  get('/consultations/:consultation', talks, showConsultation),
  post('/consultations/:consultation/outcome', talks, sayOutcome),
  post('/consultations/:consultation/draft', settingStaff, beginDraft),
  get('/consultations/:consultation/correction', talks, showCorrect),
  post('/consultations/:consultation/correction', talks, correct),
  get('/consultations/:consultation/cancellation', talks, showTakeOut),
  post('/consultations/:consultation/cancellation', talks, takeOut),
];
