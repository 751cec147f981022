import { findLead } from '#src/casework/find-lead.ts';
import { loadSetting } from '#src/casework/load-setting.ts';
import { publishedEntries } from '#src/casework/menu/published-entries.ts';
import { ledTo } from '#src/domain/self-check/led-to.ts';
import { changeBetween, pictureOf } from '#src/domain/self-check/picture.ts';
import { statementsFor } from '#src/domain/self-check/statements.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { loadSelfCheck } from './load-self-check.ts';
import { openPage } from './open.page.tsx';
import { type SelfCheck, selfChecksOf } from './self-check.queries.ts';
import { takenPage } from './taken.page.tsx';

/** A finished self-check as a picture and what it leads to; an open one as how far it is, for its setting only. */
export async function showSelfCheck(context: Context<'/self-checks/:id'>): Promise<Answer> {
  const { db, actor, partnership, today, csrf } = context;
  const check = await loadSelfCheck(context);
  const own = actor.scope.own.includes(check.settingId);
  if (!check.takenAt) {
    if (!own) throw new NotFound();
    return page(openPage({ check, csrf, today }));
  }
  const statements = statementsFor(check.phase);
  const picture = pictureOf(check.answers, statements);
  const earlier = await earlierThan(check, context);
  const setting = await loadSetting(db, check.settingId);
  return page(
    takenPage({
      check,
      own,
      picture,
      statements,
      earlier,
      changes: earlier ? changeBetween(earlier.answers, check.answers, statements) : [],
      led: ledTo(picture, await publishedEntries(db), check.phase),
      lead: setting && (await findLead(db, setting, today)),
      partnership,
      csrf,
    }),
  );
}

/** The one finished before it; a lead compares only what was shared. */
async function earlierThan(check: SelfCheck, { db }: Pick<Context, 'db'>): Promise<SelfCheck | undefined> {
  const all = await selfChecksOf(db, [check.settingId]);
  return all.find(({ id, takenAt }) => id !== check.id && takenAt && check.takenAt && takenAt < check.takenAt);
}
