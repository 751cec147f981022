import { addDays, type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { isWorkingDay } from '#src/domain/calendar/working-days.ts';
import { keepClocks } from '#src/features/clocks/keep-clocks.ts';
import type { Stage } from '../act-as.ts';
import type { Seeding } from '../seed-world.ts';
import { Agenda } from './agenda.ts';
import { Chance } from './chance.ts';
import { deliverToMailbox } from './deliver-to-mailbox.ts';
import { findStaff, type Staff } from './find-staff.ts';
import { Journey } from './journey.ts';

const WEEKS = 8;

/** How many requests a working day brings in each area, at least and at most. */
const A_DAY: Record<string, [number, number]> = { bcp: [1, 4], shropshire: [0, 1] };

/** Eight weeks of requests in every state, up to `at`, made by people performing acts on days gone by. */
export async function seedDemonstration({ database, partnerships, at }: Seeding): Promise<void> {
  const stages = [...partnerships].map(([partnershipId, partnership]) => ({ database, partnershipId, partnership }));
  await Promise.all(stages.map((stage) => seedPartnership(stage, at)));
}

async function seedPartnership(stage: Stage, at: Date): Promise<void> {
  const staff = await findStaff(stage);
  if (staff.length === 0) return;
  const chance = new Chance(stage.partnershipId * 7919);
  const agenda = new Agenda();
  const journey = new Journey(stage, chance, agenda);
  for (const today of workingDays(stage, at)) planDay(stage, chance, agenda, journey, staff, today);
  journey.planForPersonas(staff, at);
  await agenda.happenUntil(at);
  await deliverToMailbox(stage, at);
}

function planDay(
  stage: Stage,
  chance: Chance,
  agenda: Agenda,
  journey: Journey,
  staff: Staff[],
  today: CalendarDay,
): void {
  const [least, most] = A_DAY[stage.partnership.code] ?? [1, 2];
  for (let count = chance.whole(least, most); count > 0; count -= 1) {
    const writer = chance.pick(staff);
    const at = moment(today, chance.whole(8 * 60, 16 * 60 + 30));
    agenda.add(at, () => journey.write(writer, at));
  }
  const evening = moment(today, 18 * 60);
  agenda.add(evening, () =>
    keepClocks({
      db: stage.database.app,
      partnershipId: stage.partnershipId,
      partnership: stage.partnership,
      at: evening,
    }),
  );
}

function workingDays({ partnership }: Stage, at: Date): CalendarDay[] {
  const today = dayOf(at);
  const days = Array.from({ length: WEEKS * 7 }, (_, index) => addDays(today, index - WEEKS * 7));
  return days.filter((day) => isWorkingDay(partnership.calendar, day));
}

export function moment(day: CalendarDay, minutes: number): Date {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 0, minutes));
}
