import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { addEntry, showNewEntry } from './add-entry.ts';
import { approve, propose, sendBack, withdraw } from './decide-version.ts';
import { links } from './entries.links.ts';
import { approvesEntries, writesEntries } from './entries.policy.ts';
import { handOver, showHandOver } from './hand-over.ts';
import { confirm, markRemarksRead } from './keep-entry.ts';
import { proposeAll } from './propose-all.ts';
import { retire, showRetirement } from './retire.ts';
import { sendEntries } from './send-entries.ts';
import { showEntries } from './show-entries.ts';
import { showEntry } from './show-entry.ts';
import { showProposals } from './show-proposals.ts';
import { showReadability } from './show-readability.ts';
import { saveDraft, showDraft } from './write-draft.ts';

export const entryRoutes: AnyRoute[] = [
  get(links.entries, writesEntries, showEntries),
  post(links.entries, writesEntries, addEntry),
  get(links.new, writesEntries, showNewEntry),
  get(links.download, writesEntries, sendEntries),
  get(links.proposals, approvesEntries, showProposals),
  post(links.proposals, writesEntries, proposeAll),
  post(links.readability, writesEntries, showReadability),
  get(links.one, writesEntries, showEntry),
  get('/entries/:entry/draft', writesEntries, showDraft),
  post('/entries/:entry/draft', writesEntries, saveDraft),
  post('/entries/:entry/proposal', writesEntries, propose),
  post('/entries/:entry/approval', approvesEntries, approve),
  post('/entries/:entry/return', approvesEntries, sendBack),
  post('/entries/:entry/withdrawal', writesEntries, withdraw),
  get('/entries/:entry/retirement', writesEntries, showRetirement),
  post('/entries/:entry/retirement', writesEntries, retire),
  get('/entries/:entry/owner', writesEntries, showHandOver),
  post('/entries/:entry/owner', writesEntries, handOver),
  post('/entries/:entry/confirmation', writesEntries, confirm),
  post('/entries/:entry/remarks', writesEntries, markRemarksRead),
];
