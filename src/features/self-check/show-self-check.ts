import { findLead } from '#src/casework/find-lead.ts';
import { loadSetting } from '#src/casework/load-setting.ts';
import { publishedEntries } from '#src/casework/menu/published-entries.ts';
import { occasionsAfter } from '#src/casework/occasions/load-occasions.ts';
import { isOpen } from '#src/casework/occasions/occasion-words.ts';
import { dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { OfferStatement } from '#src/domain/requests/universal-offer.ts';
import { ledTo } from '#src/domain/self-check/led-to.ts';
import { type AreaPicture, changeBetween, pictureOf } from '#src/domain/self-check/picture.ts';
import { statementsFor } from '#src/domain/self-check/statements.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { Led } from './led-to-list.tsx';
import { loadSelfCheck } from './load-self-check.ts';
import { openPage } from './open.page.tsx';
import type { Since } from './picture-bars.tsx';
import { type SelfCheck, selfChecksOf } from './self-check.queries.ts';
import { takenPage } from './taken.page.tsx';

type Shown = Pick<Context, 'db' | 'at'>;

/** A finished self-check as a picture and what it leads to; an open one as how far it is, for its setting only. */
export async function showSelfCheck(context: Context<'/self-checks/:id'>): Promise<Answer> {
  const { db, actor, partnership, at, today, csrf } = context;
  const check = await loadSelfCheck(context);
  const own = actor.scope.own.includes(check.settingId);
  if (!check.takenAt) {
    if (!own) throw new NotFound();
    return page(openPage({ check, csrf, today }));
  }
  const statements = statementsFor(check.phase);
  const picture = pictureOf(check.answers, statements);
  const setting = await loadSetting(db, check.settingId);
  return page(
    takenPage({
      check,
      own,
      picture,
      statements,
      since: await sinceEarlier(context, check, statements),
      led: await whatFits(context, check, picture),
      lead: setting && (await findLead(db, setting, today)),
      partnership,
      csrf,
      at,
    }),
  );
}

/** What fits the setting: entries of the menu, and occasions that can still be booked. */
async function whatFits({ db, at }: Shown, check: SelfCheck, picture: AreaPicture[]): Promise<Led> {
  const occasions = (await occasionsAfter(db, at)).filter((each) => isOpen(each, at));
  return ledTo(picture, { entries: await publishedEntries(db), occasions }, check);
}

/** The one finished before it; a lead compares only what was shared. */
async function sinceEarlier({ db }: Shown, check: SelfCheck, statements: OfferStatement[]): Promise<Since | undefined> {
  const all = await selfChecksOf(db, [check.settingId]);
  const earlier = all.find(({ id, takenAt }) => id !== check.id && takenAt && check.takenAt && takenAt < check.takenAt);
  if (!earlier?.takenAt) return undefined;
  return {
    day: longDate(dayOf(earlier.takenAt)).replace(/^\w+ /, ''),
    picture: pictureOf(earlier.answers, statements),
    changes: changeBetween(earlier.answers, check.answers, statements),
  };
}
