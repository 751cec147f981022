import { randomUUID } from 'node:crypto';
import { actingIn } from '#src/casework/acting.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { loadSetting, loadSettings, type Setting } from '#src/casework/load-setting.ts';
import { type PublishedEntry, publishedEntry } from '#src/casework/menu/published-entries.ts';
import { latestTip } from '#src/casework/reviews/latest-tip.ts';
import { startDraft } from '#src/casework/start-draft.ts';
import { whyNotAsk } from '#src/casework/why-not-ask.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { links } from './drafts.links.ts';
import { openDraftsOf } from './drafts.queries.ts';
import { draftId } from './load-draft.ts';
import { cannotAskPage, choosePage, startPage } from './start.page.tsx';

const A_YEAR = 365 * 86_400_000;

/** The start page for one setting; someone who works for several says first which. */
export async function showStart(context: Context): Promise<Answer> {
  const { db, actor, partnership, query, at, today, csrf } = context;
  const own = await loadSettings(db, actor.scope.own);
  const asked = query.get('setting');
  if (own.length > 1 && asked === null) return page(choosePage(own, undefined, query.get('entry')));
  if (own.length > 1 && asked === '')
    return pageWithErrors(choosePage(own, 'Select the setting this is for', query.get('entry')));
  const setting = asked === null ? own[0] : own.find(({ id }) => String(id) === asked);
  if (!setting) throw new NotFound();
  const lead = await findLead(db, setting, today);
  const why = whyNotAsk(setting);
  if (why) return page(cannotAskPage(why, partnership, lead));
  const drafts = await openDraftsOf(db, setting.id);
  const tip = await latestTip(db, setting.id, new Date(at.getTime() - A_YEAR));
  const several = own.length > 1;
  const entries = await askedEntries(context, query.get('entry'));
  return page(
    startPage({ setting, entries, several, lead, drafts, tip, partnership, today, newId: randomUUID(), csrf }),
  );
}

/** Starts a draft under the number its page was made with, so that a double click starts one. */
export async function start(context: Context): Promise<Answer> {
  const { db, actor, partnership, today, form } = context;
  const id = draftId(form.text('id'));
  const setting = await ownSetting(context, form.text('setting'));
  const why = whyNotAsk(setting);
  if (why) return refused(cannotAskPage(why, partnership, await findLead(db, setting, today)));
  const profile = { contactName: actor.name, contactEmail: actor.email };
  const entries = (await askedEntries(context, form.text('entry'))).map(({ content }) => content);
  await startDraft({ ...actingIn(context), personId: actor.id }, { id, setting, partnership, today, profile, entries });
  return redirect(links.draft(id));
}

/** More than these are a shortlist, and no request. */
const MOST_ENTRIES = 20;

/** What was chosen in the menu (`a+b`), as long as it is offered; a request can be begun without. */
async function askedEntries({ db }: Context, typed: string | null): Promise<PublishedEntry[]> {
  const codes = new Set((typed ?? '').split(/[\s+]+/).slice(0, MOST_ENTRIES));
  const found = await Promise.all([...codes].map((code) => publishedEntry(db, code)));
  return found.filter((entry) => entry !== undefined && !entry.retiredAt) as PublishedEntry[];
}

async function ownSetting({ db, actor }: Context, typed: string): Promise<Setting> {
  const id = actor.scope.own.find((own) => String(own) === typed);
  const setting = id === undefined ? undefined : await loadSetting(db, id);
  if (!setting) throw new NotFound();
  return setting;
}
