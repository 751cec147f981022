import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { shortDate } from '#src/domain/calendar/calendar-day.ts';
import { isManager } from '#src/domain/people/actor.ts';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { absenceAdded } from './absence-messages.ts';
import { absenceProblems } from './absence-problems.ts';
import { readAbsence, type Wanted } from './absences.form.ts';
import { links } from './absences.links.ts';
import { absencesFrom, type Colleague, colleagues, lockPeople } from './absences.queries.ts';
import { absencesPageFor } from './show-absences.ts';

/** A lead says when they are away and who covers; a manager may say it for anyone. */
export async function addAbsence(context: Context): Promise<Answer> {
  const { db, actor, today, form } = context;
  const { typed, wanted, errors } = readAbsence(form, { me: actor.id, forAnyone: isManager(actor) });
  if (!wanted) return pageWithErrors(await absencesPageFor(context, typed, errors));
  await lockPeople(db, [wanted.personId, wanted.coverId]);
  const absences = await absencesFrom(db, today);
  // Sent twice: the same absence is there already, and that is what was wanted.
  if (absences.some((each) => isSame(each, wanted))) return done(wanted);
  const known = await colleagues(db, today, wanted.until);
  const problems = absenceProblems(wanted, { today, colleagues: known, absences });
  if (Object.keys(problems).length > 0) return pageWithErrors(await absencesPageFor(context, typed, problems));
  await save(context, wanted, known);
  return done(wanted);
}

async function save(context: Context, wanted: Wanted, known: Colleague[]): Promise<void> {
  const { db, actor } = context;
  const { personId, coverId, from, until } = wanted;
  await db
    .insertInto('absences')
    .values({
      partnership_id: actor.partnershipId,
      person_id: personId,
      cover_id: coverId,
      starts_on: from,
      ends_on: until,
    })
    .execute();
  const nameOf = (id: number) => known.find((each) => each.id === id)?.name ?? '';
  const absence = {
    personId,
    personName: nameOf(personId),
    coverId,
    coverName: nameOf(coverId),
    startsOn: from,
    endsOn: until,
  };
  await recordAct(actingIn(context), {
    name: 'add_absence',
    events: [{ name: 'absence_added', data: { personId, coverId, startsOn: from, endsOn: until } }],
    messages: absenceAdded(absence, actor.id),
  });
}

function done({ from, until }: Wanted): Answer {
  return redirect(links.absences, `Saved: away from ${shortDate(from)} to ${shortDate(until)}, with cover.`);
}

function isSame(
  absence: { personId: number; coverId: number; startsOn: string; endsOn: string },
  wanted: Wanted,
): boolean {
  const { personId, coverId, startsOn, endsOn } = absence;
  const samePeople = personId === wanted.personId && coverId === wanted.coverId;
  return samePeople && startsOn === wanted.from && endsOn === wanted.until;
}
