import { actingIn } from '#src/casework/acting.ts';
import { REVIEWED_AFTER_DAYS } from '#src/casework/menu/keep-entry.ts';
import { confirmEntry, readRemarks } from '#src/casework/menu/keep-true.ts';
import { addDays } from '#src/domain/calendar/calendar-day.ts';
import { keepsEntry } from '#src/domain/menu/keeping.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { links } from './entries.links.ts';
import { type Entry, lockEntry } from './entry.queries.ts';
import { refusedEntry } from './show-entry.ts';

type Here = Context<'/entries/:entry/confirmation'>;

/** Its owner looked at it, and all of it is still true. */
export async function confirm(context: Here): Promise<Answer> {
  const entry = await lockEntry(context.db, context.params.entry);
  const why = whyNotKeep(context as Context, entry);
  if (why) return await refusedEntry(context as Context, entry.code, why);
  const done = redirect(links.entry(entry.code), 'Thank you. You are asked again in eighteen months.');
  if (entry.shownVersionId === null || entry.reviewBy === addDays(context.today, REVIEWED_AFTER_DAYS)) return done;
  if (context.form.text('seen') !== String(entry.version)) {
    return await refusedEntry(context as Context, entry.code, CHANGED);
  }
  await confirmEntry({ ...actingIn(context as Context), personId: context.actor.id }, entry.id);
  return done;
}

/** What visitors said up to the last one shown has been read; what came in meanwhile has not. */
export async function markRemarksRead(context: Here): Promise<Answer> {
  const entry = await lockEntry(context.db, context.params.entry);
  if (!keepsEntry(context.actor, entry)) {
    return await refusedEntry(context as Context, entry.code, `${entry.ownerName} reads the remarks about this entry.`);
  }
  const upTo = context.form.text('upTo');
  if (!/^[1-9]\d{0,8}$/.test(upTo)) return redirect(links.entry(entry.code));
  await readRemarks({ ...actingIn(context as Context), personId: context.actor.id }, entry.id, Number(upTo));
  return redirect(links.entry(entry.code), 'Marked as read.');
}

export const CHANGED = 'This entry changed after you opened it. Look at it again as it is now.';

/** Why this person cannot change what is said of the entry as a whole. */
export function whyNotKeep({ actor }: Context, entry: Entry): string | undefined {
  if (entry.retiredAt) return 'This entry is retired already.';
  if (!keepsEntry(actor, entry)) return `${entry.ownerName} keeps this entry: ask them, or a manager.`;
  return undefined;
}
