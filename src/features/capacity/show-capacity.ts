import { type ExpertLoad, expertLoad } from '#src/casework/experts/expert-load.ts';
import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import { isAssumed } from '#src/domain/calendar/working-days.ts';
import { addSums, NO_SESSIONS, type Sums } from '#src/domain/experts/balance.ts';
import { DISCIPLINES, type Discipline, USUAL_SESSIONS } from '#src/domain/experts/expert.ts';
import { disciplineFor } from '#src/domain/panel/suggest.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { capacityPage } from './capacity.page.tsx';
import { clusterNames, requestsWaiting } from './capacity.queries.ts';
import { sumWeeks } from './sum-weeks.ts';

export const WEEKS_SHOWN = 12;

/** Sessions there are, promised, given and asked for, by week and by discipline. */
export async function showCapacity(context: Context): Promise<Answer> {
  const { db, query, today, partnership } = context;
  const clusters = await clusterNames(db);
  const cluster = clusters.find(({ id }) => String(id) === query.get('cluster'));
  const discipline = DISCIPLINE_CODES.find((code) => code === query.get('discipline'));
  const experts = await loadExperts(db, { today, ...(cluster ? { clusterIds: [cluster.id] } : {}) });
  const loads = await expertLoad(db, { experts, from: today, weeks: WEEKS_SHOWN, calendar: partnership.calendar });
  const shown = experts.filter((expert) => !discipline || expert.discipline === discipline);
  const weeks = sumWeeks(shown.flatMap(({ id }) => loads.get(id)?.weeks ?? []));
  const last = weeks.at(-1);
  const waiting = await context.report((report) => requestsWaiting(report, cluster?.id ?? 0));
  const countOf = (asked: typeof waiting) => asked.reduce((sum, { count }) => sum + count, 0);
  return page(
    await capacityPage({
      weeks,
      total: totalOf(shown, loads),
      byDiscipline: DISCIPLINE_CODES.map((code) => {
        const own = experts.filter((expert) => expert.discipline === code);
        const asked = USUAL_SESSIONS * countOf(waiting.filter(({ area }) => disciplineFor(area) === code));
        return { discipline: code, people: own.length, sums: totalOf(own, loads), asked };
      }),
      waiting: countOf(waiting),
      assumed: last !== undefined && isAssumed(partnership.calendar, last.start),
      clusters,
      cluster,
      discipline,
      partnership,
    }),
  );
}

const DISCIPLINE_CODES = Object.keys(DISCIPLINES) as Discipline[];

function totalOf(experts: ExpertFile[], loads: Map<number, ExpertLoad>): Sums {
  return experts.reduce((sums, { id }) => {
    const load = loads.get(id);
    const weeks = (load?.weeks ?? []).map((week) => ({ ...week, over: 0 }));
    return addSums(weeks.reduce(addSums, sums), { ...NO_SESSIONS, over: load?.over ?? 0 });
  }, NO_SESSIONS);
}
