import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { addEntry, showNewEntry } from './add-entry.ts';
import { approve, propose, sendBack, withdraw } from './decide-version.ts';
import { links } from './entries.links.ts';
import { approvesEntries, writesEntries } from './entries.policy.ts';
import { handOver, showHandOver } from './hand-over.ts';
import { confirm, markRemarksRead } from './keep-entry.ts';
import { retire, showRetirement } from './retire.ts';
import { showEntries } from './show-entries.ts';
import { showEntry } from './show-entry.ts';
import { showReadability } from './show-readability.ts';
import { saveDraft, showDraft } from './write-draft.ts';

export const entryRoutes: AnyRoute[] = [
  get(links.entries, writesEntries, showEntries),
  post(links.entries, writesEntries, addEntry),
  get(links.new, writesEntries, showNewEntry),
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
