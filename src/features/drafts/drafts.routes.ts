import { page } from '#src/platform/http/answers.ts';
import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { send, showCheck } from './check.ts';
import { discardDraft, showDiscard } from './discard.tsx';
import { links } from './drafts.links.ts';
import { askForHelp, everyone, openDraft } from './drafts.policy.ts';
import { endEnough, showEnough } from './enough.tsx';
import { inviteLead } from './invite-lead.ts';
import { safeguardingPage } from './safeguarding.page.tsx';
import { autosaveStep, saveStep } from './save-step.ts';
import { showSent } from './sent.tsx';
import { showIdeas } from './show-ideas.ts';
import { resumeDraft, showStep } from './show-step.ts';
import { showStart, start } from './start.ts';

export const draftRoutes: AnyRoute[] = [
  get(links.safeguarding, everyone, async ({ partnership }) => page(safeguardingPage(partnership))),
  get(links.start, askForHelp, showStart),
  post(links.drafts, askForHelp, start),
  get('/drafts/:id', openDraft, resumeDraft),
  get('/drafts/:id/strategies', openDraft, showIdeas),
  get('/drafts/:id/check', openDraft, showCheck),
  post('/drafts/:id/sending', askForHelp, send),
  get('/drafts/:id/enough', askForHelp, showEnough),
  post('/drafts/:id/enough', askForHelp, endEnough),
  post('/drafts/:id/invitation', askForHelp, inviteLead),
  get('/drafts/:id/discard', askForHelp, showDiscard),
  post('/drafts/:id/discard', askForHelp, discardDraft),
  get('/drafts/:id/:step', openDraft, showStep),
  post('/drafts/:id/:step', openDraft, saveStep),
  post('/drafts/:id/:step/autosave', openDraft, autosaveStep),
  get('/requests/:reference/sent', openDraft, showSent),
];
