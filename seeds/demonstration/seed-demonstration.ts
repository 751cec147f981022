import { addDays, type CalendarDay, dayOf, weekdayOf } from '#src/domain/calendar/calendar-day.ts';
import { keepClocks } from '#src/features/clocks/keep-clocks.ts';
import { remindToComeBack } from '#src/features/consultations/remind-to-come-back.ts';
import { agreeUnansweredPlans } from '#src/features/delivery/agree-unanswered-plans.ts';
import { sendEchoes } from '#src/features/echoes/send-echoes.ts';
import { keepPanels } from '#src/features/panel/keep-panels.ts';
import type { Stage } from '../act-as.ts';
import type { Seeding } from '../seed-world.ts';
import { Agenda } from './agenda.ts';
import { planAway } from './away.ts';
import { planCallBacks, planHotlines } from './call-backs.ts';
import { Chance } from './chance.ts';
import { Consultations } from './consultations.ts';
import { deliverToMailbox } from './deliver-to-mailbox.ts';
import { planExamples } from './examples.ts';
import { findStaff, type Staff } from './find-staff.ts';
import { planForPersonas } from './for-personas.ts';
import { Help } from './help.ts';
import { HowItWent } from './how-it-went.ts';
import { Journey } from './journey.ts';
import { planMenuChanges } from './menu-changes.ts';
import { planOccasions } from './occasions.ts';
import { PanelDays, type PanelGroup } from './panel-days.ts';
import { Reviews } from './reviews.ts';
import { readiness, requestsOn } from './season.ts';
import { planSelfChecks } from './self-checks.ts';
import { StandIns } from './stand-ins.ts';
import { planTalksOfPersonas } from './talks-of-personas.ts';
import { moment, peopleByKey, Telling } from './telling.ts';

/** All that happens from `since` up to `at`, made by people performing acts on days gone by. */
export async function seedDemonstration({
  database,
  partnerships,
  since,
  at,
}: Seeding & { since: Date }): Promise<void> {
  for (const [partnershipId, partnership] of partnerships) {
    await seedPartnership({ database, partnershipId, partnership }, since, at);
  }
}

async function seedPartnership(stage: Stage, since: Date, at: Date): Promise<void> {
  const staff = await findStaff(stage);
  if (staff.length === 0) return;
  const chance = new Chance(stage.partnershipId * 7919);
  const telling = new Telling(stage, { chance, agenda: new Agenda(), people: await peopleByKey(stage), ends: at });
  const journey = new Journey(telling);
  const standIns = new StandIns();
  const help = new Help(telling, journey, { reviews: new Reviews(telling, journey, standIns), standIns });
  const howItWent = new HowItWent(telling);
  const ready = staff.map((each) => [each, readiness(each, chance)] as const);
  for (let day = dayOf(since); day < dayOf(at); day = addDays(day, 1)) {
    if (telling.isWorkingDay(day)) planDay(telling, { journey, howItWent }, ready, day);
  }
  const personas = new Set(staff.filter(({ persona }) => persona).map(({ personId }) => personId));
  planPanels(telling, { journey, help, personas }, { since, at });
  planForPersonas(telling, journey, staff, at);
  if (telling.person('coordinator')) planExamples(telling, journey);
  planAway(telling, help);
  planOccasions(telling);
  planMenuChanges(telling);
  planConsulting(telling, journey, staff, since);
  planSelfChecks(telling, staff, since);
  await telling.agenda.happenUntil(at);
  await deliverToMailbox(stage, at);
}

function planConsulting(telling: Telling, journey: Journey, staff: Staff[], since: Date): void {
  const talks = new Consultations(telling, journey);
  planHotlines(telling, dayOf(since));
  talks.planYear(staff, dayOf(since));
  planCallBacks(telling, talks, staff, dayOf(since));
  planTalksOfPersonas(telling, talks, staff);
}

function planDay(
  telling: Telling,
  { journey, howItWent }: { journey: Journey; howItWent: HowItWent },
  staff: (readonly [Staff, number])[],
  today: CalendarDay,
): void {
  const { stage, chance, agenda } = telling;
  for (let count = requestsOn(today, stage.partnership.code, chance); count > 0; count -= 1) {
    const writer = chance.weighted(staff);
    const at = moment(today, chance.whole(8 * 60, 16 * 60 + 30));
    agenda.add(at, () => journey.write(writer, at));
  }
  const evening = moment(today, 18 * 60);
  agenda.add(evening, async () => {
    await keepEvening(stage, evening);
    // The tables grow faster than the server looks at them by itself.
    if (today.slice(8) <= '07' && weekdayOf(today) === MONDAY) await stage.database.owner.query('analyze');
    await howItWent.answerEchoes(evening);
  });
}

const MONDAY = 1;

/** What the clock does by itself, every evening. */
async function keepEvening({ database, partnershipId, partnership }: Stage, at: Date): Promise<void> {
  const sweep = { db: database.app, partnershipId, partnership, at };
  await keepClocks(sweep);
  await agreeUnansweredPlans(sweep);
  await sendEchoes(sweep);
  await remindToComeBack(sweep);
  await keepPanels({ db: database.app, partnershipId, now: at });
}

const EAST = [
  'christchurch-highcliffe',
  'southbourne-tuckton',
  'boscombe-springbourne',
  'muscliff-castle-lane',
  'winton-charminster',
];
const WEST = [
  'kinson-northbourne',
  'westbourne-talbot',
  'parkstone-branksome',
  'poole-town-hamworthy',
  'canford-heath-broadstone',
];
/** The larger area has two panels a week, on Wednesday and Thursday; the smaller meets every second Wednesday. */
const PANELS: Record<string, PanelGroup[]> = {
  coordinator: [
    { clusters: EAST, weekday: 3, everyWeeks: 1 },
    { clusters: WEST, weekday: 4, everyWeeks: 1 },
  ],
  'shropshire.coordinator': [{ clusters: [], weekday: 3, everyWeeks: 2 }],
};

function planPanels(
  telling: Telling,
  { journey, help, personas }: { journey: Journey; help: Help; personas: ReadonlySet<number> },
  { since, at }: { since: Date; at: Date },
): void {
  const recently = addDays(dayOf(at), -45);
  const lately = addDays(dayOf(at), -7);
  const visited = ['expert.ep', 'expert.slt'].flatMap((key) => telling.person(key) ?? []);
  for (const [key, groups] of Object.entries(PANELS)) {
    const chair = telling.person(key);
    if (!chair) continue;
    const panels = new PanelDays(telling, chair, {
      allocated: (item, closedAt) => help.begin(item, closedAt),
      backToLead: (item, closedAt) => journey.backToLead(item.reference, closedAt),
      rather: (reference, today) => [...journey.helpersOf(reference), ...(today >= lately ? visited : [])],
      mustBeHelped: (reference) =>
        journey.helpersOf(reference).length > 0 || journey.isOf(personas, reference, recently),
    });
    for (const group of groups) panels.plan(group, dayOf(since), addDays(dayOf(at), 3));
  }
}
