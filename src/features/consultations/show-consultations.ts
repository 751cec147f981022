import { openCallBacks } from '#src/casework/consulting/load-call-backs.ts';
import { consultationsAmong } from '#src/casework/consulting/load-consultations.ts';
import { addDays } from '#src/domain/calendar/calendar-day.ts';
import { isManager } from '#src/domain/people/actor.ts';
import { permits } from '#src/domain/people/policy.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { consultationsPage, PERIODS, type Period } from './consultations.page.tsx';
import { answersSettings, keepsHotlines } from './consultations.policy.ts';
import { countsSince } from './counts.queries.ts';

/** As many as fill a page. */
const SHOWN = 40;

/** The consultations of the actor's settings, with what came of them. */
export async function showConsultations({ db, actor, today, query, partnership }: Context): Promise<Answer> {
  const manager = isManager(actor);
  const ours = !manager && actor.scope.own.length > 0;
  const settingIds = manager ? undefined : ours ? actor.scope.own : actor.scope.led;
  const whose = settingIds ? { settingIds, ...(ours ? {} : { givenBy: actor.id }) } : {};
  const asked = query.get('period') ?? '';
  const period: Period = Object.hasOwn(PERIODS, asked) ? (asked as Period) : 'term';
  const pageNumber = numberIn(query.get('page'));
  const counts = await countsSince(db, { from: addDays(today, -PERIODS[period].days), today, settingIds });
  const listed = await consultationsAmong(db, whose, { limit: SHOWN + 1, offset: (pageNumber - 1) * SHOWN });
  const calls = await openCallBacks(db, settingIds);
  return page(
    consultationsPage({
      consultations: listed.slice(0, SHOWN),
      more: listed.length > SHOWN,
      page: pageNumber,
      counts,
      period,
      calls: calls.length,
      ours,
      counted: !ours && permits(answersSettings, actor.roles),
      keepsHotlines: permits(keepsHotlines, actor.roles),
      several: settingIds?.length !== 1,
      partnership,
      today,
    }),
  );
}

function numberIn(text: string | null): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 && number < 10_000 ? number : 1;
}
