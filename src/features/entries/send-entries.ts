import { type HeldEntry, heldEntries } from '#src/casework/menu/held-entries.ts';
import { lastingUuid } from '#src/casework/menu/lasting-uuid.ts';
import { offeringOf } from '#src/casework/menu/offering.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { csvFile } from '#src/domain/figures/csv.ts';
import { cellsOf } from '#src/domain/menu/entry-rows.ts';
import { FIELDS, LABELS } from '#src/domain/menu/entry-words.ts';
import { openPage } from '#src/domain/open-referral/paging.ts';
import { fullService } from '#src/domain/open-referral/service.ts';
import { type Answer, download } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';

/** Every entry as it was approved last, retired ones too: for a spreadsheet, or as services for another directory. */
export async function sendEntries(context: Context): Promise<Answer> {
  const { db, query, today, partnership, origin } = context;
  const entries = (await heldEntries(db)).filter(isApproved);
  const name = `menu-${partnership.code}-${today}`;
  if (query.get('as') !== 'services') {
    return download(`${name}.csv`, 'text/csv; charset=utf-8', csvFile([HEADINGS, ...entries.map(rowOf)]));
  }
  const offering = offeringOf(partnership, origin);
  const services = entries.map((entry) => fullService(offeredEntry(entry), offering, lastingUuid));
  const whole = openPage(services, services.length, { number: 1, per: Math.max(1, services.length) });
  return download(`${name}.json`, 'application/json; charset=utf-8', JSON.stringify(whole, null, 2));
}

/** What follows the words of an entry says how it is kept; a file that is brought in again changes none of it. */
const HEADINGS = ['Code', ...FIELDS.map((field) => LABELS[field]), 'Owner', 'Approved on', 'Review by', 'Retired on'];

type Approved = HeldEntry & { shown: NonNullable<HeldEntry['shown']>; shownAt: Date };

function isApproved(entry: HeldEntry): entry is Approved {
  return entry.shown !== null && entry.shownAt !== null;
}

function rowOf({ code, shown, ownerName, reviewBy, retiredAt }: Approved): string[] {
  const kept = [ownerName, dayOf(shown.approvedAt), reviewBy ?? '', retiredAt ? dayOf(retiredAt) : ''];
  return [code, ...cellsOf(shown.content), ...kept];
}

function offeredEntry({ shown, shownAt, ...entry }: Approved) {
  const changedAt = entry.retiredAt && entry.retiredAt > shownAt ? entry.retiredAt : shownAt;
  return { ...entry, ...shown, changedAt };
}
