import { loadRating } from '#src/casework/reviews/load-after.ts';
import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { REQUEST_TIPS } from '#src/domain/reviews/ratings.ts';
import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import type { Area, Phase } from '#src/domain/vocabulary.ts';
import { rateRequest } from '#src/features/quality/rate-request.ts';
import { answerQuestion } from '#src/features/requests/answer-question.ts';
import { withdraw } from '#src/features/requests/withdraw.ts';
import { askAgain } from '#src/features/second-looks/ask-again.ts';
import { asContext } from '../act-as.ts';
import { decide } from './decide.ts';
import { EARLY_YEARS } from './early-years.ts';
import { addFile } from './files.ts';
import type { Staff } from './find-staff.ts';
import { EARLY_YEARS_TOO, POST_16_TOO } from './more-stories.ts';
import { POST_16, SECONDARY } from './older.ts';
import { PRIMARY } from './primary.ts';
import { PRIMARY_TOO } from './primary-too.ts';
import { SECONDARY_TOO } from './secondary-too.ts';
import type { Telling } from './telling.ts';
import { varyStory } from './vary-story.ts';
import { SECOND_LOOK_BECAUSE, WITHDRAWN_BECAUSE } from './words/review-words.ts';
import { writeRequest } from './write-request.ts';

const REPLIES = [
  'It goes better in the mornings and when the room is quiet. Mondays are the hardest.',
  'We tried a visual timetable for three weeks; it helped two of the group.',
  'The class teacher and one assistant, every day. We can free an hour on Thursdays.',
  'Since September. It was easier last year with the smaller class.',
  'Lunch and the walk back from the hall. Lessons themselves are fine.',
];

const POINTS = [
  ['3', 5],
  ['2', 4],
  ['1', 1],
] as const;
const TIPS = Object.keys(REQUEST_TIPS);

/** How a request ends on its writer's side, and what its lead then does; without `lead`, chance decides. */
export type Plan = {
  ends: 'sent' | 'enough' | 'unfinished';
  lead?: TriageOutcome | 'waits';
  /** What it is about. */
  area?: Area;
  /** Who should help, by e-mail name. */
  helpers?: readonly string[];
  /** A file is added on the next day. */
  withFile?: boolean;
  /** A draft that a consultation has begun. */
  begun?: string;
};

/** What becomes of requests until the panel: each step puts the next one on the agenda. */
export class Journey {
  private readonly telling: Telling;
  private readonly told = new Map<number, Answers[]>();
  private readonly times = new Map<Answers, number>();
  private readonly helpers = new Map<string, readonly string[]>();
  private readonly writers = new Map<string, Staff & { at: Date }>();

  constructor(telling: Telling) {
    this.telling = telling;
  }

  async write(writer: Staff, at: Date, plan: Plan = { ends: this.ending() }): Promise<void> {
    const { stage, chance } = this.telling;
    const { ends, lead } = plan;
    const answers = this.story(writer, plan.area);
    const { reference } = await writeRequest(stage, chance, { ...writer, answers, at, ends, begun: plan.begun });
    if (!reference) return;
    this.writers.set(reference, { ...writer, at });
    if (plan.helpers) this.helpers.set(reference, plan.helpers);
    if (ends === 'sent' && (plan.withFile || chance.happens(0.015)))
      this.telling.later(at, 1, (day) =>
        addFile(this.telling, { reference, personId: writer.personId, from: 'setting', at: day }),
      );
    if (ends !== 'sent' || lead === 'waits') return;
    if (!lead && chance.happens(0.03)) this.telling.later(at, 1, (day) => this.withdraw(reference, day));
    // Most are triaged within three working days; one in ten waits past the promised five.
    const days = chance.happens(0.1) ? chance.whole(6, 8) : chance.whole(0, 4);
    this.telling.later(at, lead ? 1 : days, (day) => this.triage(reference, day, lead));
  }

  /** Who wrote a request, or would answer for its setting. */
  writerOf(reference: string): Staff | undefined {
    return this.writers.get(reference);
  }

  /** Who should help with it, where the story knows. */
  helpersOf(reference: string): number[] {
    return (this.helpers.get(reference) ?? []).flatMap((key) => this.telling.person(key) ?? []);
  }

  /** Whether one of these people wrote it on this day or later. */
  isOf(people: ReadonlySet<number>, reference: string, since: CalendarDay): boolean {
    const writer = this.writers.get(reference);
    return writer !== undefined && people.has(writer.personId) && dayOf(writer.at) >= since;
  }

  /** The panel gave it back, or help stepped down: the lead answers within days. */
  backToLead(reference: string, at: Date): void {
    const { chance } = this.telling;
    const outcome = chance.happens(0.75) ? 'advise' : 'panel';
    this.telling.later(at, chance.whole(1, 4), (day) => this.triage(reference, day, outcome));
  }

  private async triage(reference: string, at: Date, wanted?: TriageOutcome): Promise<void> {
    const { stage, chance } = this.telling;
    const found = await this.find(reference);
    if (!found || (found.status !== 'new' && found.status !== 'taken_on')) return;
    const outcome = await decide(stage, chance, {
      reference,
      leadId: found.leadId,
      at,
      ...(wanted ? { outcome: wanted } : {}),
    });
    if (outcome === 'ask' && !wanted) {
      if (chance.happens(0.75)) this.telling.later(at, chance.whole(1, 3), (then) => this.reply(reference, then));
      // Without an answer the question lapses, and the lead goes on with what is known.
      else this.telling.later(at, chance.whole(12, 15), (then) => this.triage(reference, then, 'advise'));
    }
    if (chance.happens(0.3)) this.telling.later(at, 0, (then) => this.rate(reference, found.leadId, then));
    if (outcome === 'advise' && chance.happens(0.05))
      this.telling.later(at, chance.whole(2, 6), (then) => this.askAgain(reference, then));
    if (outcome === 'take_on') {
      const next = chance.happens(0.85) ? 'panel' : 'advise';
      this.telling.later(at, chance.whole(2, 9), (then) => this.triage(reference, then, next));
    }
  }

  /** The lead says whether the request had what was needed, with a tip. */
  private async rate(reference: string, leadId: number, at: Date): Promise<void> {
    const { chance } = this.telling;
    const points = chance.weighted(POINTS);
    const tip = points === '3' && chance.happens(0.7) ? 'none' : chance.pick(TIPS);
    await this.telling.about(reference, leadId, at, async ({ acting }, request, scene) => {
      if (await loadRating(acting.db, request.id)) return;
      await rateRequest(asContext<'/requests/:reference'>(scene, { reference }, { points, tip, seen: 'none' }));
    });
  }

  /** The setting asks, once, that someone else looks at it. */
  private async askAgain(reference: string, at: Date): Promise<void> {
    const { chance } = this.telling;
    const writer = this.writers.get(reference);
    const found = await this.find(reference);
    if (!writer || found?.status !== 'advised') return;
    const reason = chance.pick(SECOND_LOOK_BECAUSE);
    await this.telling.act(writer.personId, at, (scene) =>
      askAgain(asContext<'/requests/:reference/second-look'>(scene, { reference }, { reason })),
    );
    this.backToLead(reference, at);
  }

  private async reply(reference: string, at: Date): Promise<void> {
    const { chance } = this.telling;
    const found = await this.find(reference);
    const writer = this.writers.get(reference);
    if (found?.status !== 'question' || !writer) return;
    const fields = { answer: chance.pick(REPLIES), question: String(found.questionId ?? '') };
    await this.telling.act(writer.personId, at, (scene) =>
      answerQuestion(asContext<'/requests/:reference/answer'>(scene, { reference }, fields)),
    );
    const next = chance.happens(0.8) ? 'panel' : 'advise';
    this.telling.later(at, chance.whole(0, 2), (then) => this.triage(reference, then, next));
  }

  private async withdraw(reference: string, at: Date): Promise<void> {
    const found = await this.find(reference);
    const writer = this.writers.get(reference);
    if (found?.status !== 'new' || !writer) return;
    const words = this.telling.chance.pick(WITHDRAWN_BECAUSE);
    const fields = { why: 'other', words, seen: String(found.version) };
    await this.telling.act(writer.personId, at, (scene) =>
      withdraw(asContext<'/requests/:reference/withdrawal'>(scene, { reference }, fields)),
    );
  }

  private find(reference: string) {
    return this.telling.read((db) =>
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
    const roll = this.telling.chance.next();
    if (roll < 0.08) return 'enough';
    return roll < 0.11 ? 'unfinished' : 'sent';
  }

  /** One of the stories that were told least so far in the whole area, and not one that this setting told lately. */
  private story({ phase, settingId }: Staff, area?: Area): Answers {
    const all = STORIES[phase].filter((story) => !area || (story.mainArea ?? story.areas?.[0]) === area);
    const own = this.told.get(settingId) ?? [];
    const fresh = all.filter((story) => !own.includes(story));
    const from = fresh.length > 0 ? fresh : all.length > 0 ? all : STORIES[phase];
    const least = Math.min(...from.map((story) => this.times.get(story) ?? 0));
    const story = this.telling.chance.pick(from.filter((each) => (this.times.get(each) ?? 0) === least));
    this.times.set(story, least + 1);
    this.told.set(settingId, [...own, story].slice(-8));
    return varyStory(story, this.telling.chance);
  }
}

const STORIES: Record<Phase, readonly Answers[]> = {
  early_years: [...EARLY_YEARS, ...EARLY_YEARS_TOO],
  primary: [...PRIMARY, ...PRIMARY_TOO],
  secondary: [...SECONDARY, ...SECONDARY_TOO],
  all_through: [...PRIMARY, ...SECONDARY],
  post_16: [...POST_16, ...POST_16_TOO],
  special: PRIMARY,
  alternative_provision: SECONDARY,
};
