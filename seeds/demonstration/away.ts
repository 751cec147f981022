import { expertsOf, isHelping } from '#src/casework/delivery/load-help.ts';
import { expertLoad } from '#src/casework/experts/expert-load.ts';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { USUAL_WEEKS } from '#src/domain/experts/expert.ts';
import { type Candidate, candidatesFor, conflictOf } from '#src/features/delivery/delivery.queries.ts';
import { handOverHelp } from '#src/features/delivery/hand-over.ts';
import { addLeave } from '#src/features/experts/add-leave.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { asContext } from '../act-as.ts';
import type { Help } from './help.ts';
import { moment, type Telling } from './telling.ts';

type Leave = { who: string; told: CalendarDay; from: string; until: string | null; handsOver?: string };

/** Days away in the larger area, as the co-ordinator writes them down; help that cannot wait is handed over that day. */
const LEAVES: readonly Leave[] = [
  { who: 'expert.ot.assistant', told: '2025-11-20' as CalendarDay, from: '2025-12-08', until: '2025-12-19' },
  {
    who: 'expert.ep.westbourne',
    told: '2026-02-05' as CalendarDay,
    from: '2026-02-06',
    until: '2026-03-20',
    handsOver: 'Away after an operation, for about six weeks. The school knows, and the visits go on.',
  },
  { who: 'expert.slt.poole', told: '2026-05-06' as CalendarDay, from: '2026-06-08', until: '2026-06-12' },
  {
    who: 'expert.ot.middle',
    told: '2026-11-05' as CalendarDay,
    from: '2026-11-06',
    until: '2026-12-18',
    handsOver: 'Parental leave began three weeks early. The plan and all notes are on this page.',
  },
  {
    who: 'expert.assistant.westbourne',
    told: '2026-11-13' as CalendarDay,
    from: '2026-11-16',
    until: null,
    handsOver: 'Ill, and we do not know yet for how long. The next visit is planned and stays.',
  },
];

/** Experts who are away: nobody counts on their time, and a colleague takes over what is under way. */
export function planAway(telling: Telling, help: Help): void {
  for (const leave of LEAVES) {
    const personId = telling.person(leave.who);
    const at = moment(leave.told, 11 * 60 + 20);
    if (personId && at < telling.ends) telling.agenda.add(at, () => begin(telling, help, { personId, leave, at }));
  }
}

type Away = { personId: number; leave: Leave; at: Date };

async function begin(telling: Telling, help: Help, away: Away): Promise<void> {
  await writeDown(telling, away);
  if (!away.leave.handsOver) return;
  const open = await underWay(telling, away.personId);
  for (const [index, { reference, leadId }] of open.entries()) {
    const at = new Date(away.at.getTime() + (20 + 6 * index) * 60_000);
    await handOver(telling, help, { reference, leadId, personId: away.personId, reason: away.leave.handsOver, at });
  }
}

async function writeDown(telling: Telling, { personId, leave, at }: Away): Promise<void> {
  const coordinator = telling.person('coordinator');
  const expert = await telling.read((db) =>
    db.selectFrom('experts').select('id').where('person_id', '=', personId).executeTakeFirst(),
  );
  if (!coordinator || !expert) return;
  const fields = { ...partsOf('from', leave.from), ...partsOf('until', leave.until ?? '') };
  await telling.act(coordinator, at, async (scene) => {
    const answer = await addLeave(asContext<'/experts/:expert/leave'>(scene, { expert: String(expert.id) }, fields));
    if (answer.kind !== 'redirect') throw new Error(`The leave of ${leave.who} could not be written down.`);
  });
}

function partsOf(name: string, day: string): Record<string, string> {
  const [year = '', month = '', number = ''] = day.split('-');
  return { [`${name}-day`]: number, [`${name}-month`]: month, [`${name}-year`]: year };
}

function underWay(telling: Telling, personId: number) {
  return telling.read((db) =>
    db
      .selectFrom('allocations')
      .innerJoin('requests', 'requests.id', 'allocations.request_id')
      .select(['requests.reference', 'requests.lead_id as leadId'])
      .where('allocations.person_id', '=', personId)
      .where('effective_at', 'is not', null)
      .where('withdrawn_at', 'is', null)
      .where('handed_back_at', 'is', null)
      .where('finished_at', 'is', null)
      .where('requests.status', 'in', ['allocated', 'delivering'])
      .orderBy('allocations.id')
      .execute(),
  );
}

type HandingOver = { reference: string; leadId: number; personId: number; reason: string; at: Date };

async function handOver(telling: Telling, help: Help, { reference, leadId, personId, reason, at }: HandingOver) {
  const to = await telling.about(reference, leadId, at, async (doing, request) => {
    const { db } = doing.acting;
    const from = (await expertsOf(db, request.id)).find((each) => each.personId === personId && isHelping(each));
    if (!from) return undefined;
    const about = { id: request.id, clusterId: request.setting.clusterId };
    const near = await candidatesFor(db, about, { expertId: from.expertId }, doing.today);
    const able = near.filter((each) => each.sameDiscipline && each.grade === 'qualified' && !each.away);
    const free = able.filter((each) => !conflictOf(each, request.setting.id));
    const next = await withMostTime(db, free, { today: doing.today, calendar: doing.partnership.calendar });
    if (!next) return undefined;
    const outcome = await handOverHelp(doing, request, { from, to: next, reason });
    return outcome.kind === 'done' ? next.personId : undefined;
  });
  if (to) help.handedOver(reference, { from: personId, to, at });
}

/** A colleague with time: the one who has most of it in the eight weeks to come. */
async function withMostTime(
  db: Tx,
  able: Candidate[],
  { today, calendar }: { today: CalendarDay; calendar: WorkingCalendar },
): Promise<Candidate | undefined> {
  const experts = await loadExperts(db, { ids: able.map(({ id }) => id) });
  const load = await expertLoad(db, { experts, from: today, weeks: USUAL_WEEKS, calendar });
  const timeOf = ({ id }: Candidate) => load.get(id)?.free ?? 0;
  return able.toSorted((a, b) => timeOf(b) - timeOf(a))[0];
}
