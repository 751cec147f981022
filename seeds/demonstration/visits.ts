import { randomUUID } from 'node:crypto';
import type { HelpingExpert } from '#src/casework/delivery/load-help.ts';
import { loadSession } from '#src/casework/delivery/load-session.ts';
import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import type { Request } from '#src/casework/load-request.ts';
import { addDays, type CalendarDay, dayOf, weekdayOf } from '#src/domain/calendar/calendar-day.ts';
import { changeRecord } from '#src/features/sessions/change-record.ts';
import { planVisit } from '#src/features/sessions/plan-visit.ts';
import { recordSession } from '#src/features/sessions/record-session.ts';
import { takeOut } from '#src/features/sessions/take-out.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { Signing } from './signing.ts';
import { moment, type Telling } from './telling.ts';
import { theRecord, theVisit } from './what-was-done.ts';
import { VOIDED } from './words/session-notes.ts';

export type VisitDay = { personId: number; supervisorId: number | null; on: CalendarDay };

/** The visits of one help: planned or not, recorded the same day or some days later, signed where it takes a signature. */
export class Visits {
  private readonly telling: Telling;
  private readonly signing: Signing;
  private experts = new Map<number, ExpertFile>();

  constructor(telling: Telling) {
    this.telling = telling;
    this.signing = new Signing(telling);
  }

  /** Days on which each of the experts works, some days apart, all in order. */
  async daysFor(db: Tx, helping: HelpingExpert[], at: Date): Promise<VisitDay[]> {
    if (this.experts.size === 0) {
      this.experts = new Map((await loadExperts(db)).map((expert) => [expert.id, expert]));
    }
    const days = helping.flatMap(({ expertId, personId, sessions }) => {
      const expert = this.experts.get(expertId);
      const supervisorId = expert?.grade === 'qualified' ? null : (expert?.supervisorId ?? null);
      let on = dayOf(at);
      return Array.from({ length: sessions }, () => {
        on = this.nextDay(expert, addDays(on, this.telling.chance.whole(2, 6)));
        return { personId, supervisorId: this.experts.get(supervisorId ?? 0)?.personId ?? null, on };
      });
    });
    return days.sort((a, b) => (a.on < b.on ? -1 : 1));
  }

  private nextDay(expert: ExpertFile | undefined, from: CalendarDay): CalendarDay {
    let day = from;
    while (
      !this.telling.isWorkingDay(day) ||
      !(expert?.workingDays.includes(weekdayOf(day)) ?? true) ||
      isAway(expert, day)
    ) {
      day = addDays(day, 1);
    }
    return day;
  }

  plan(request: Request, days: VisitDay[], proposedAt: Date): void {
    const { chance } = this.telling;
    for (const day of days) {
      const starts = moment(day.on, chance.whole(9 * 4, 14 * 4) * 15);
      const planned = this.telling.workingMoment(starts, -chance.whole(3, 7));
      const after = written(starts, chance.whole(1, 4));
      if ((this.isLenaLately(day, starts) || chance.happens(0.5)) && planned > proposedAt)
        this.planned(request, day, { planned, starts });
      else this.telling.agenda.add(after, () => this.record(request, day, after));
    }
  }

  private planned(request: Request, day: VisitDay, { planned, starts }: { planned: Date; starts: Date }): void {
    const { chance, agenda } = this.telling;
    agenda.add(planned, async () => {
      const wanted = theVisit(chance, request, starts);
      const result = await this.telling.about(request.reference, day.personId, planned, async (doing, now) =>
        now.status === 'delivering' ? planVisit(doing, now, { wanted, key: randomUUID() }) : undefined,
      );
      if (result?.kind !== 'done') return;
      // One in eight writes the note some days later: those are the notes to finish.
      const lena = this.isLenaLately(day, starts);
      const at =
        lena || chance.happens(0.12)
          ? this.telling.workingMoment(starts, chance.whole(1, 3))
          : written(starts, chance.whole(1, 4));
      agenda.add(at, () => this.finish(result.id, day, at));
    });
  }

  /** The psychologist whom a visitor may be has notes to finish. */
  private isLenaLately({ personId }: VisitDay, starts: Date): boolean {
    return this.telling.isLately(starts, 7) && personId === this.telling.person('expert.ep');
  }

  private async finish(sessionId: number, day: VisitDay, at: Date): Promise<void> {
    const { chance } = this.telling;
    const result = await this.telling.act(day.personId, at, async (scene) => {
      const file = await loadSession(scene.acting.db, String(sessionId)).catch(() => undefined);
      if (!file || file.session.voidedAt || file.session.personId !== day.personId) return undefined;
      const wanted = theRecord(chance, file.request, day.on, file.session.kind);
      return changeRecord(scene, file, { wanted, seen: file.session.version, reason: '' });
    });
    if (result?.kind === 'problems') throw new Error(`The note was not possible: ${JSON.stringify(result)}`);
    if (result?.kind === 'done') this.afterwards(sessionId, day, at);
  }

  private async record({ reference }: Request, day: VisitDay, at: Date): Promise<void> {
    const { chance } = this.telling;
    const result = await this.telling.about(reference, day.personId, at, async (doing, request) => {
      if (request.status !== 'delivering') return undefined;
      return recordSession(doing, request, { wanted: theRecord(chance, request, day.on), key: randomUUID() });
    });
    if (result?.kind === 'problems') throw new Error(`The session was not possible: ${JSON.stringify(result)}`);
    if (result?.kind === 'done') this.afterwards(result.id, day, at);
  }

  private afterwards(sessionId: number, day: VisitDay, at: Date): void {
    const { chance } = this.telling;
    if (chance.happens(0.01)) {
      const reason = chance.pick(VOIDED);
      this.telling.later(at, 1, (then) =>
        this.telling.act(day.personId, then, async (scene) => {
          const file = await loadSession(scene.acting.db, String(sessionId)).catch(() => undefined);
          if (file) await takeOut(scene, file, reason);
        }),
      );
    } else if (day.supervisorId) this.signing.wait(sessionId, { ...day, supervisorId: day.supervisorId }, at);
  }
}

function written(starts: Date, hoursLater: number): Date {
  return new Date(starts.getTime() + hoursLater * 3_600_000);
}

function isAway(expert: ExpertFile | undefined, day: CalendarDay): boolean {
  return expert?.leaves.some(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn)) ?? false;
}
