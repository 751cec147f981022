import type { Doing } from '#src/casework/delivery/doing.ts';
import { findRequest, type Request } from '#src/casework/load-request.ts';
import { addDays, type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { isWorkingDay } from '#src/domain/calendar/working-days.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import { actAs, type Scene, type Stage } from '../act-as.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';

const HOUR = 3_600_000;
const VISITED = ['expert.ep', 'expert.slt', 'expert.assistant', 'expert.secondee', 'shropshire.expert'];

/** What every part of the story shares: where it plays, chance, what comes next, and how days pass. */
export class Telling {
  readonly stage: Stage;
  readonly chance: Chance;
  readonly agenda: Agenda;
  /** The moment at which the story ends. */
  readonly ends: Date;
  private readonly people: Map<string, number>;

  constructor(stage: Stage, by: { chance: Chance; agenda: Agenda; people: Map<string, number>; ends: Date }) {
    this.stage = stage;
    this.chance = by.chance;
    this.agenda = by.agenda;
    this.people = by.people;
    this.ends = by.ends;
  }

  /** So many working days later at some time of the day; with 0, an hour or more later on the same day. */
  later(at: Date, workingDays: number, does: (then: Date) => Promise<void>): Date {
    const then =
      workingDays === 0 ? new Date(at.getTime() + this.chance.whole(1, 3) * HOUR) : this.workingMoment(at, workingDays);
    this.agenda.add(then, () => does(then));
    return then;
  }

  /** A moment of the day that lies so many working days before or after. */
  workingMoment(at: Date, workingDays: number): Date {
    let day = dayOf(at);
    for (let left = Math.abs(workingDays); left > 0; ) {
      day = addDays(day, Math.sign(workingDays));
      if (this.isWorkingDay(day)) left -= 1;
    }
    return moment(day, this.chance.whole(9, 15) * 60 + this.chance.whole(10, 59));
  }

  isWorkingDay(day: CalendarDay): boolean {
    return isWorkingDay(this.stage.partnership.calendar, day);
  }

  /** So many days, or fewer, before the end. */
  isLately(at: Date, days: number): boolean {
    return this.ends.getTime() - at.getTime() <= days * 24 * HOUR;
  }

  /** Whether somebody is an expert whom a visitor can be. */
  isVisited(personId: number): boolean {
    return VISITED.some((key) => this.people.get(key) === personId);
  }

  /** Somebody of the cast, by e-mail name; undefined where the area has nobody of that name. */
  person(key: string): number | undefined {
    return this.people.get(key);
  }

  act<T>(personId: number, at: Date, act: (scene: Scene) => Promise<T>): Promise<T> {
    return actAs(this.stage, personId, at, act);
  }

  /** Somebody does something about a request; nothing, and undefined, when it is out of their sight by then. */
  about<T>(
    reference: string,
    personId: number,
    at: Date,
    does: (doing: Doing & { acting: Scene['acting'] }, request: Request, scene: Scene) => Promise<T>,
  ): Promise<T | undefined> {
    return this.act(personId, at, async (scene) => {
      const request = await findRequest(scene.acting.db, reference);
      return request ? does(scene, request, scene) : undefined;
    });
  }

  /** Reads as the system, without acting. */
  read<T>(work: Parameters<typeof asSystem<T>>[2]): Promise<T> {
    return asSystem(this.stage.database.app, this.stage.partnershipId, work);
  }
}

/** Everyone by e-mail name. */
export function peopleByKey({ database, partnershipId }: Stage): Promise<Map<string, number>> {
  return asSystem(database.app, partnershipId, async (db) => {
    const people = await db.selectFrom('people').select(['id', 'email']).orderBy('id').execute();
    return new Map(people.map(({ id, email }) => [email.split('@')[0] ?? '', id]));
  });
}

export function moment(day: CalendarDay, minutes: number): Date {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 0, minutes));
}
