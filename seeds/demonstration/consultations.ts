import { randomUUID } from 'node:crypto';
import { giversFor } from '#src/casework/consulting/who-records.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { loadSetting } from '#src/casework/load-setting.ts';
import { partsOf } from '#src/casework/typed-day.ts';
import { addDays, type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { ConsultationOutcome, LaterOutcome } from '#src/domain/consulting/consultation.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import { beginDraft, sayOutcome } from '#src/features/consultations/show-consultation.ts';
import { takeConsultation } from '#src/features/consultations/take-consultation.ts';
import type { Answer } from '#src/platform/http/answers.ts';
import { asContext } from '../act-as.ts';
import { Chance } from './chance.ts';
import type { Staff } from './find-staff.ts';
import type { Journey } from './journey.ts';
import { moment, type Telling } from './telling.ts';
import { ROUTES_TAKEN, TALKS } from './words/consultations.ts';

/** How many talks a working day brings, on average. */
const A_DAY: Record<string, number> = { bcp: 0.33, shropshire: 0.03 };
const WAYS = [
  ['hotline', 4],
  ['meeting', 2],
  ['visit', 2],
] as const;
const OUTCOMES = [
  ['enough', 10],
  ['try', 7],
  ['request', 2],
  ['route', 3],
] as const satisfies [ConsultationOutcome, number][];
const CAME_TO = [
  ['enough', 12],
  ['again', 3],
  ['request', 2],
] as const satisfies [LaterOutcome, number][];

/** What is known of a talk; chance decides the rest. */
export type Talk = {
  staff: Staff;
  on: CalendarDay;
  /** E-mail name of who gave it; the setting's lead otherwise. */
  by?: string;
  giver?: number;
  /** The setting writes it down. */
  theirs?: boolean;
  area?: Area;
  way?: string;
  outcome?: ConsultationOutcome;
  /** Days until they are to come back. */
  tries?: number;
  callBack?: number;
  booking?: number;
};

/** Talks before anything is asked for, what was advised, and what comes of it. */
export class Consultations {
  private readonly telling: Telling;
  private readonly journey: Journey;
  readonly chance: Chance;

  constructor(telling: Telling, journey: Journey) {
    this.telling = telling;
    this.journey = journey;
    this.chance = new Chance(telling.stage.partnershipId * 15_485_863);
  }

  /** All year round, with leads, experts and the settings themselves writing. */
  planYear(staff: Staff[], since: CalendarDay): void {
    const { telling, chance } = this;
    const mean = A_DAY[telling.stage.partnership.code] ?? 0;
    for (let day = since; day < dayOf(telling.ends); day = addDays(day, 1)) {
      if (!telling.isWorkingDay(day) || !chance.happens(mean)) continue;
      this.plan({ staff: chance.pick(staff), on: day, theirs: chance.happens(0.3) });
    }
  }

  plan(talk: Talk): void {
    const at = moment(talk.on, this.chance.whole(13 * 60, 16 * 60));
    this.telling.agenda.add(at, () => this.hold(talk, at));
  }

  async hold(talk: Talk, at: Date): Promise<void> {
    const { telling, chance } = this;
    const { staff, booking, callBack } = talk;
    const outcome = talk.outcome ?? chance.weighted(OUTCOMES);
    const area = talk.area ?? chance.pick(codes(AREAS));
    const giver = await this.giverOf(talk);
    const back = addDays(talk.on, talk.tries ?? chance.pick([14, 21, 28]));
    const fields = {
      key: randomUUID(),
      setting: String(staff.settingId),
      callBack: callBack ? String(callBack) : '',
      booking: booking ? String(booking) : '',
      way: talk.way ?? chance.weighted(WAYS),
      ...dayFields('held', talk.on),
      minutes: String(chance.pick([5, 10, 10, 15, 15, 20, 30])),
      givenBy: String(giver),
      areas: [area],
      ...chance.pick(TALKS[area]),
      outcome,
      ...(outcome === 'try' ? dayFields('back', back) : {}),
      ...(outcome === 'route' ? { route: chance.pick(ROUTES_TAKEN) } : {}),
    };
    const answer = await telling.act(talk.theirs ? staff.personId : giver, at, (scene) =>
      takeConsultation(asContext<string>(scene, {}, fields)),
    );
    const written = { staff, area, id: await this.idOf(answer, fields.key) };
    if (outcome === 'try' && talk.tries === undefined) this.comesBack(written, back);
    if (outcome === 'request') telling.agenda.add(soonAfter(at), () => this.begin(written, soonAfter(at)));
  }

  /** Most say on the day what came of it; a few say nothing. */
  private comesBack(written: Written, back: CalendarDay): void {
    const { telling, chance } = this;
    const day = nextWorkingDay(telling, back);
    if (chance.happens(0.12)) return;
    const at = moment(day, chance.whole(8 * 60, 9 * 60 + 20));
    const cameTo = chance.weighted(CAME_TO);
    telling.agenda.add(at, async () => {
      await telling.act(written.staff.personId, at, (scene) =>
        sayOutcome(asContext<'/consultations/:consultation'>(scene, { consultation: written.id }, { cameTo })),
      );
      if (cameTo === 'request') await this.begin(written, soonAfter(at));
    });
  }

  /** The setting begins the request that was agreed on, and sends it. */
  private async begin({ staff, area, id }: Written, at: Date): Promise<void> {
    const { telling, journey } = this;
    const answer = await telling.act(staff.personId, at, (scene) =>
      beginDraft(asContext<'/consultations/:consultation'>(scene, { consultation: id }, {})),
    );
    if (answer.kind !== 'redirect') throw new Error(`No request was begun from consultation ${id}.`);
    await journey.write(staff, soonAfter(at), { ends: 'sent', area, begun: answer.to.replace('/drafts/', '') });
  }

  private async giverOf({ staff, on, by, giver }: Talk): Promise<number> {
    const { telling, chance } = this;
    const named = giver ?? (by ? telling.person(by) : undefined);
    if (named) return named;
    return telling.read(async (db) => {
      const setting = await loadSetting(db, staff.settingId);
      if (!setting) throw new Error(`There is no setting ${staff.settingId}.`);
      const experts = (await giversFor(db, setting, on)).filter(({ id }) => telling.isVisited(id));
      if (experts.length > 0 && chance.happens(0.25)) return chance.pick(experts).id;
      return (await findLead(db, setting, on))?.id ?? staff.personId;
    });
  }

  private async idOf(answer: Answer, key: string): Promise<string> {
    if (answer.kind !== 'redirect') throw new Error(`A consultation was not recorded: ${JSON.stringify(answer)}`);
    const { id } = await this.telling.read((db) =>
      db.selectFrom('consultations').select('id').where('key', '=', key).executeTakeFirstOrThrow(),
    );
    return String(id);
  }
}

type Written = { staff: Staff; area: Area; id: string };

function dayFields(name: string, value: CalendarDay): Record<string, string> {
  return Object.fromEntries(Object.entries(partsOf(value)).map(([part, text]) => [`${name}-${part}`, text ?? '']));
}

function soonAfter(at: Date): Date {
  return new Date(at.getTime() + 25 * 60_000);
}

function nextWorkingDay(telling: Telling, value: CalendarDay): CalendarDay {
  return telling.isWorkingDay(value) ? value : nextWorkingDay(telling, addDays(value, 1));
}
