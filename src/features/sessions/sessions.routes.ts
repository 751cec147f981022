import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { sendInvitation } from './send-invitation.ts';
import { experts, readsSessions, takesOut } from './sessions.policy.ts';
import { showSession } from './show-session.ts';
import { askCancellation, takeCancellation } from './take-cancellation.ts';
import { askRecord, askSession, takeRecord, takeSession } from './take-record.ts';
import { showSignatures, takeReturn, takeSignature } from './take-signature.ts';
import { askVisit, askVisitChange, takeVisit, takeVisitChange } from './take-visit.ts';

export const sessionRoutes: AnyRoute[] = [
  get('/requests/:reference/sessions/new', experts, askSession),
  post('/requests/:reference/sessions', experts, takeSession),
  get('/requests/:reference/visits/new', experts, askVisit),
  post('/requests/:reference/visits', experts, takeVisit),
  get('/sessions/:session', readsSessions, showSession),
  get('/sessions/:session/record', experts, askRecord),
  post('/sessions/:session/record', experts, takeRecord),
  get('/sessions/:session/visit', experts, askVisitChange),
  post('/sessions/:session/visit', experts, takeVisitChange),
  get('/sessions/:session/cancellation', takesOut, askCancellation),
  post('/sessions/:session/cancellation', takesOut, takeCancellation),
  get('/sessions/:session/invitation', readsSessions, sendInvitation),
  get(deliveryLinks.signatures, experts, showSignatures),
  post('/sessions/:session/signature', experts, takeSignature),
  post('/sessions/:session/return', experts, takeReturn),
];
