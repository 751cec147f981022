import { randomUUID } from 'node:crypto';
import type { HelpingExpert } from '#src/casework/delivery/load-help.ts';
import { loadSession, type SessionFile } from '#src/casework/delivery/load-session.ts';
import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import type { Request } from '#src/casework/load-request.ts';
import { addDays, type CalendarDay, dayOf, weekdayOf } from '#src/domain/calendar/calendar-day.ts';
import type { RecordWanted } from '#src/domain/delivery/session-record.ts';
import type { SessionKind } from '#src/domain/delivery/sessions.ts';
import { changeRecord } from '#src/features/sessions/change-record.ts';
import { planVisit } from '#src/features/sessions/plan-visit.ts';
import { recordSession } from '#src/features/sessions/record-session.ts';
import { takeOut } from '#src/features/sessions/take-out.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Scene } from '../act-as.ts';
import { putRight } from './amend.ts';
import { helpsNow } from './is-helping.ts';
import { Signing } from './signing.ts';
import type { StandIns } from './stand-ins.ts';
import { moment, type Telling } from './telling.ts';
import { theRecord, theVisit } from './what-was-done.ts';
import { AMENDED, VOIDED } from './words/session-notes.ts';

export type VisitDay = { personId: number; supervisorId: number | null; on: CalendarDay; afternoon: boolean };

type Visiting = { request: Request; day: VisitDay; at: Date };

/** The visits of one help: planned or not, recorded the same day or some days later, signed where it takes a signature. */
export class Visits {
  private readonly telling: Telling;
  private readonly signing: Signing;
  private readonly standIns: StandIns;
  private readonly diary = new Map<string, number>();
  private readonly said = new Map<string, Set<string>>();

  constructor(telling: Telling, standIns: StandIns) {
    this.telling = telling;
    this.standIns = standIns;
    this.signing = new Signing(telling);
  }

  /** Days on which each of the experts works, some days apart, all in order. */
  async daysFor(db: Tx, helping: HelpingExpert[], at: Date): Promise<VisitDay[]> {
    const experts = new Map((await loadExperts(db)).map((expert) => [expert.id, expert]));
    const days = helping.flatMap(({ expertId, personId, sessions }) => {
      const expert = experts.get(expertId);
      const supervisorId = expert?.grade === 'qualified' ? null : (expert?.supervisorId ?? null);
      let on = dayOf(at);
      return Array.from({ length: sessions }, () => {
        on = this.nextDay(expert, addDays(on, this.telling.chance.whole(3, 7)));
        const afternoon = this.inDiary(expertId, on) > 0;
        this.diary.set(`${expertId} ${on}`, this.inDiary(expertId, on) + 1);
        return { personId, supervisorId: experts.get(supervisorId ?? 0)?.personId ?? null, on, afternoon };
      });
    });
    return days.sort((a, b) => (a.on < b.on ? -1 : 1));
  }

  private nextDay(expert: ExpertFile | undefined, from: CalendarDay): CalendarDay {
    let day = from;
    while (
      !this.telling.isWorkingDay(day) ||
      !(expert?.workingDays.includes(weekdayOf(day)) ?? true) ||
      this.inDiary(expert?.id ?? 0, day) > 1 ||
      isAway(expert, day)
    ) {
      day = addDays(day, 1);
    }
    return day;
  }

  /** Half a day each: nobody is in three places on one day. */
  private inDiary(expertId: number, on: CalendarDay): number {
    return this.diary.get(`${expertId} ${on}`) ?? 0;
  }

  plan(request: Request, days: VisitDay[], proposedAt: Date): void {
    const { chance } = this.telling;
    for (const day of days) {
      const starts = moment(
        day.on,
        (day.afternoon ? chance.whole(13 * 4, 14 * 4) : chance.whole(9 * 4, 10 * 4 + 3)) * 15,
      );
      const planned = this.telling.workingMoment(starts, -chance.whole(3, 7));
      const after = written(starts, chance.whole(1, 4));
      if ((this.isVisitedLately(day, starts) || chance.happens(0.5)) && planned > proposedAt)
        this.planned(request, day, { planned, starts });
      else this.telling.agenda.add(after, () => this.recordNow(request, day, after));
    }
  }

  private planned(request: Request, day: VisitDay, { planned, starts }: { planned: Date; starts: Date }): void {
    const { chance, agenda } = this.telling;
    agenda.add(planned, async () => {
      const wanted = theVisit(chance, request, starts);
      const result = await this.telling.about(
        request.reference,
        this.whoGoes(request, day),
        planned,
        async (doing, now) =>
          now.status === 'delivering' && (await helpsNow(doing.acting.db, now, this.whoGoes(request, day)))
            ? planVisit(doing, now, { wanted, key: randomUUID() })
            : undefined,
      );
      if (result?.kind !== 'done') return;
      // One in eight writes the note some days later: those are the notes to finish.
      const slow = this.isVisitedLately(day, starts) ? 0.5 : 0.12;
      const at = chance.happens(slow)
        ? this.telling.workingMoment(starts, chance.whole(1, 3))
        : written(starts, chance.whole(1, 4));
      agenda.add(at, () => this.finish(result.id, { request, day, at }));
    });
  }

  /** Experts whom a visitor may be have visits this week, and notes to finish. */
  private isVisitedLately({ personId }: VisitDay, starts: Date): boolean {
    return this.telling.isLately(starts, 9) && this.telling.isVisited(personId);
  }

  private whoGoes({ reference }: Request, { personId }: VisitDay): number {
    return this.standIns.nowFor(reference, personId);
  }

  private async finish(sessionId: number, { request, day, at }: Visiting): Promise<void> {
    const personId = this.whoGoes(request, day);
    const result = await this.telling.act(personId, at, async (scene) => {
      const file = await loadSession(scene.acting.db, String(sessionId)).catch(() => undefined);
      if (!file || file.session.voidedAt || file.session.personId !== personId) return undefined;
      const wanted = this.record(file.request, day, file.session.kind);
      return changeRecord(scene, file, { wanted, seen: file.session.version, reason: '' });
    });
    if (result?.kind === 'problems') throw new Error(`The note was not possible: ${JSON.stringify(result)}`);
    if (result?.kind === 'done') this.afterwards(sessionId, { request, day, at });
  }

  private async recordNow(about: Request, day: VisitDay, at: Date): Promise<void> {
    const result = await this.telling.about(about.reference, this.whoGoes(about, day), at, async (doing, request) => {
      if (request.status !== 'delivering') return undefined;
      if (!(await helpsNow(doing.acting.db, request, this.whoGoes(about, day)))) return undefined;
      return recordSession(doing, request, { wanted: this.record(request, day), key: randomUUID() });
    });
    if (result?.kind === 'problems') throw new Error(`The session was not possible: ${JSON.stringify(result)}`);
    if (result?.kind === 'done') this.afterwards(result.id, { request: about, day, at });
  }

  /** What is written about one request is never the same twice, while there is something else to say. */
  private record({ reference, ...rest }: Request, { on }: VisitDay, kind?: SessionKind): RecordWanted {
    const said = this.said.get(reference) ?? new Set();
    this.said.set(reference, said);
    return theRecord(this.telling.chance, { reference, ...rest }, { onDay: on, said, ...(kind ? { kind } : {}) });
  }

  /** Now and then a record is taken out or put right; what needs a signature waits for it. */
  private afterwards(sessionId: number, { request, day, at }: Visiting): void {
    const { chance } = this.telling;
    const personId = this.whoGoes(request, day);
    const supervisorId = personId === day.personId ? day.supervisorId : null;
    if (chance.happens(0.01)) {
      const reason = chance.pick(VOIDED);
      this.correct(sessionId, { personId, at }, (scene, file) => takeOut(scene, file, reason));
    } else if (supervisorId) this.signing.wait(sessionId, { personId, supervisorId }, at);
    else if (chance.happens(0.015)) {
      const reason = chance.pick(AMENDED);
      this.correct(sessionId, { personId, at }, (scene, file) => putRight(scene, file, reason));
    }
  }

  private correct(
    sessionId: number,
    { personId, at }: { personId: number; at: Date },
    does: (scene: Scene, file: SessionFile) => Promise<{ kind: string }>,
  ): void {
    this.telling.later(at, 1, (then) =>
      this.telling.act(personId, then, async (scene) => {
        const file = await loadSession(scene.acting.db, String(sessionId)).catch(() => undefined);
        if (file) await does(scene, file);
      }),
    );
  }
}

function written(starts: Date, hoursLater: number): Date {
  return new Date(starts.getTime() + hoursLater * 3_600_000);
}

/** Where the return is not known, a colleague takes over; days are still counted as if they came back. */
function isAway(expert: ExpertFile | undefined, day: CalendarDay): boolean {
  return expert?.leaves.some(({ startsOn, endsOn }) => endsOn !== null && startsOn <= day && day <= endsOn) ?? false;
}
