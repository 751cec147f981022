import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { isWorkingDay } from '#src/domain/calendar/working-days.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import type { Phase } from '#src/domain/vocabulary.ts';
import { answerQuestion } from '#src/features/requests/answer-question.ts';
import { withdraw } from '#src/features/requests/withdraw.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import { actAs, asContext, type Stage } from '../act-as.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import { decide } from './decide.ts';
import { EARLY_YEARS } from './early-years.ts';
import type { Staff } from './find-staff.ts';
import { POST_16, SECONDARY } from './older.ts';
import { PRIMARY } from './primary.ts';
import { writeRequest } from './write-request.ts';

const HOUR = 3_600_000;
const REPLIES = [
  'It goes better in the mornings and when the room is quiet. Mondays are the hardest.',
  'We tried a visual timetable for three weeks; it helped two of the group.',
  'The class teacher and one assistant, every day. We can free an hour on Thursdays.',
];

/** How a request ends on its writer's side, and what its lead then does; without `lead`, chance decides. */
type Plan = { ends: 'sent' | 'enough' | 'unfinished'; lead?: TriageOutcome | 'waits' };

/** What becomes of requests: each step puts the next one on the agenda. */
export class Journey {
  private readonly stage: Stage;
  private readonly chance: Chance;
  private readonly agenda: Agenda;
  private readonly told = new Map<string, number>();

  constructor(stage: Stage, chance: Chance, agenda: Agenda) {
    this.stage = stage;
    this.chance = chance;
    this.agenda = agenda;
  }

  async write(writer: Staff, at: Date, plan: Plan = { ends: this.ending() }): Promise<void> {
    const { ends, lead } = plan;
    const answers = this.story(writer);
    const { reference } = await writeRequest(this.stage, this.chance, { ...writer, answers, at, ends });
    if (!reference || ends !== 'sent' || lead === 'waits') return;
    if (!lead && this.chance.happens(0.05)) this.later(at, 1, (day) => this.withdraw(writer, reference, day));
    // Most are triaged within three working days; one in ten waits past the promised five.
    const days = this.chance.happens(0.1) ? this.chance.whole(6, 8) : this.chance.whole(0, 4);
    this.later(at, lead ? 1 : days, (day) => this.triage(writer, reference, day, lead));
  }

  /** So that everyone a visitor can be finds something waiting, whatever chance brought. */
  planForPersonas(staff: Staff[], now: Date): void {
    const plans: [string, number, Plan][] = [
      ['primary.senco', 9, { ends: 'sent', lead: 'advise' }],
      ['primary.senco', 5, { ends: 'sent', lead: 'ask' }],
      ['primary.senco', 1, { ends: 'sent', lead: 'waits' }],
      ['primary.senco', 2, { ends: 'unfinished' }],
      ['nursery.senco', 6, { ends: 'sent', lead: 'advise' }],
      ['nursery.senco', 1, { ends: 'sent', lead: 'waits' }],
      ['childminder', 8, { ends: 'sent', lead: 'advise' }],
      ['childminder', 4, { ends: 'sent', lead: 'waits' }],
      ['secondary.senco', 7, { ends: 'sent', lead: 'panel' }],
      ['secondary.senco', 6, { ends: 'sent', lead: 'waits' }],
      ['college.lead', 6, { ends: 'sent', lead: 'take_on' }],
      ['college.lead', 3, { ends: 'sent', lead: 'waits' }],
      ['out.college.lead', 3, { ends: 'sent', lead: 'advise' }],
      ['trust.senco', 4, { ends: 'sent', lead: 'panel' }],
      ['trust.senco', 3, { ends: 'sent', lead: 'waits' }],
      ['shropshire.senco', 9, { ends: 'sent', lead: 'advise' }],
      ['shropshire.senco', 1, { ends: 'sent', lead: 'waits' }],
      ['shropshire.nursery', 6, { ends: 'sent', lead: 'panel' }],
      ['shropshire.nursery', 2, { ends: 'sent', lead: 'waits' }],
    ];
    for (const [key, daysAgo, plan] of plans) {
      const writer = staff.find((each) => each.key === key);
      if (!writer) continue;
      const at = this.workingMoment(now, -daysAgo);
      this.agenda.add(at, () => this.write(writer, at, plan));
    }
  }

  private async triage(writer: Staff, reference: string, at: Date, wanted?: TriageOutcome): Promise<void> {
    const found = await this.find(reference);
    if (!found || (found.status !== 'new' && found.status !== 'taken_on')) return;
    const outcome = await decide(this.stage, this.chance, {
      reference,
      leadId: found.leadId,
      at,
      ...(wanted ? { outcome: wanted } : {}),
    });
    if (outcome === 'ask' && this.chance.happens(0.75) && !wanted)
      this.later(at, this.chance.whole(1, 3), (then) => this.reply(writer, reference, then));
    if (outcome === 'take_on')
      this.later(at, this.chance.whole(5, 12), (then) => this.triage(writer, reference, then, 'advise'));
  }

  private async reply(writer: Staff, reference: string, at: Date): Promise<void> {
    const found = await this.find(reference);
    if (found?.status !== 'question') return;
    const question = String(found.questionId ?? '');
    const fields = { answer: this.chance.pick(REPLIES), question };
    await actAs(this.stage, writer.personId, at, (scene) =>
      answerQuestion(asContext<'/requests/:reference/answer'>(scene, { reference }, fields)),
    );
    this.later(at, this.chance.whole(0, 2), (then) => this.triage(writer, reference, then, 'advise'));
  }

  private async withdraw(writer: Staff, reference: string, at: Date): Promise<void> {
    const found = await this.find(reference);
    if (found?.status !== 'new') return;
    const fields = {
      why: 'other',
      words: 'The class has settled since the new seating plan.',
      seen: String(found.version),
    };
    await actAs(this.stage, writer.personId, at, (scene) =>
      withdraw(asContext<'/requests/:reference/withdrawal'>(scene, { reference }, fields)),
    );
  }

  private find(reference: string) {
    return asSystem(this.stage.database.app, this.stage.partnershipId, (db) =>
      db
        .selectFrom('requests')
        .select(['id', 'status', 'version', 'lead_id as leadId'])
        .select((select) =>
          select
            .selectFrom('questions')
            .select('questions.id')
            .whereRef('questions.request_id', '=', 'requests.id')
            .where('answered_at', 'is', null)
            .orderBy('questions.id', 'desc')
            .limit(1)
            .as('questionId'),
        )
        .where('reference', '=', reference)
        .executeTakeFirst(),
    );
  }

  private ending(): Plan['ends'] {
    const roll = this.chance.next();
    if (roll < 0.1) return 'enough';
    return roll < 0.13 ? 'unfinished' : 'sent';
  }

  /** The next story of this kind of setting, so that one setting does not tell the same one twice soon. */
  private story(writer: Staff): Answers {
    const stories = STORIES[writer.phase];
    const group = `${writer.phase}-${writer.settingId}`;
    const told = this.told.get(group) ?? this.chance.whole(0, stories.length - 1);
    this.told.set(group, told + 1);
    return stories[told % stories.length] ?? {};
  }

  private later(at: Date, workingDays: number, does: (then: Date) => Promise<void>): void {
    const then =
      workingDays === 0 ? new Date(at.getTime() + this.chance.whole(1, 3) * HOUR) : this.workingMoment(at, workingDays);
    this.agenda.add(then, () => does(then));
  }

  /** The same time of day, so many working days before or after. */
  private workingMoment(at: Date, workingDays: number): Date {
    let day = dayOf(at);
    for (let left = Math.abs(workingDays); left > 0; ) {
      day = addDays(day, Math.sign(workingDays));
      if (isWorkingDay(this.stage.partnership.calendar, day)) left -= 1;
    }
    return new Date(`${day}T${String(this.chance.whole(9, 15)).padStart(2, '0')}:${this.chance.whole(10, 59)}:00Z`);
  }
}

const STORIES: Record<Phase, readonly Answers[]> = {
  early_years: EARLY_YEARS,
  primary: PRIMARY,
  secondary: SECONDARY,
  all_through: [...PRIMARY, ...SECONDARY],
  post_16: POST_16,
  special: PRIMARY,
  alternative_provision: SECONDARY,
};
