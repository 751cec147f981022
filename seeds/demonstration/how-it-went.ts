import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import type { VoiceAnswers } from '#src/domain/reviews/voice-questions.ts';
import { findEcho, saveEcho } from '#src/features/echoes/save-echo.ts';
import { askVoice } from '#src/features/voices/voice-acts.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { answerByLink } from './by-link.ts';
import type { Telling } from './telling.ts';
import { ECHO_COMMENTS } from './words/review-words.ts';
import { CHILD_SAYS, FAMILY_SAYS, STAFF_CHANGE, STAFF_KEEP } from './words/voice-words.ts';

/** How often each is asked, and how often each answers. */
const ASKED: readonly [kind: VoiceKind, asked: number, answers: number][] = [
  ['setting', 0.85, 0.7],
  ['practitioner', 0.65, 0.6],
  ['family', 0.5, 0.5],
  ['child', 0.4, 0.55],
];
const HOW_MUCH = [
  ['yes', 7],
  ['partly', 3],
  ['no', 0.7],
] as const;
const FACES = [
  ['very_good', 3],
  ['good', 4],
  ['in_between', 2],
  ['not_good', 0.7],
  ['bad', 0.2],
] as const;

/** Everyone's voice: asked for at the review, answered by a private link; and the echo, six weeks after closing. */
export class HowItWent {
  private readonly telling: Telling;

  constructor(telling: Telling) {
    this.telling = telling;
  }

  async ask(reference: string, personId: number, at: Date): Promise<void> {
    const { chance } = this.telling;
    for (const [kind, asked, answers] of ASKED) {
      if (!chance.happens(asked)) continue;
      const made = await this.telling.about(reference, personId, at, async ({ acting, today }, request) => {
        const mine = request.status === 'delivering';
        return mine ? askVoice(acting, { request, today, kind, seen: 0 }) : undefined;
      });
      if (!made || made === 'too many' || !chance.happens(answers)) continue;
      this.telling.later(at, chance.whole(0, 9), (then) => this.answer(made.token, kind, then));
    }
  }

  private async answer(token: string, kind: VoiceKind, at: Date): Promise<void> {
    const { chance } = this.telling;
    const language = kind === 'family' && chance.happens(0.17) ? 'pl' : 'en';
    const easy = kind === 'child' || (kind === 'family' && chance.happens(0.2)) ? 'yes' : '';
    const fields = { ...whatTheySay(chance, kind, language), language, easy };
    await answerByLink(this.telling, { token, fields, at });
  }

  /** What was asked this evening is answered by most within days. */
  async answerEchoes(asked: Date): Promise<void> {
    const { chance } = this.telling;
    const echoes = await this.telling.read((db) =>
      db.selectFrom('echoes').select('id').where('sent_at', '=', asked).orderBy('id').execute(),
    );
    for (const { id } of echoes) {
      if (chance.happens(0.66)) this.telling.later(asked, chance.whole(1, 6), (at) => this.answerEcho(id, at));
    }
  }

  private async answerEcho(id: number, at: Date): Promise<void> {
    const { chance } = this.telling;
    const stillUsing = chance.weighted([
      ['yes', 6],
      ['partly', 3],
      ['no', 0.8],
    ] as const);
    const helping =
      stillUsing === 'no'
        ? 'no'
        : chance.weighted([
            ['yes', 6],
            ['a_little', 3],
          ] as const);
    const comment = chance.happens(0.4) ? { comment: chance.pick(ECHO_COMMENTS) } : {};
    await this.telling.read(async (db) => {
      const echo = await findEcho(db, { id });
      if (echo) await saveEcho(this.byLink(db, at), echo, { stillUsing, helping, ...comment });
    });
  }

  /** Whoever holds a private link has no account. */
  private byLink(db: Tx, at: Date) {
    return { db, at, httpRequest: 'demonstration', partnershipId: this.telling.stage.partnershipId, personId: null };
  }
}

function whatTheySay(chance: Telling['chance'], kind: VoiceKind, language: 'en' | 'pl'): VoiceAnswers {
  const much = () => chance.weighted(HOW_MUCH);
  const face = () => chance.weighted(FACES);
  const say = (words: readonly string[]): VoiceAnswers => (chance.happens(0.6) ? { say: chance.pick(words) } : {});
  if (kind === 'family') return { knew: much(), listened: much(), better: much(), ...say(FAMILY_SAYS[language]) };
  if (kind === 'child') {
    const faces = { belonging: face(), safety: face(), relationships: face(), learning: face(), motivation: face() };
    return { ...faces, ...say(CHILD_SAYS) };
  }
  const change: VoiceAnswers = chance.happens(0.5) ? { change: chance.pick(STAFF_CHANGE) } : {};
  return { needed: much(), able: much(), keep: chance.pick(STAFF_KEEP), ...change };
}
