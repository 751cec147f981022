import { randomUUID } from 'node:crypto';
import { stepsFor } from '#src/casework/answer-steps/all-steps.ts';
import { endWithEnough } from '#src/casework/end-with-enough.ts';
import { sendRequest } from '#src/casework/send-request.ts';
import { startDraft } from '#src/casework/start-draft.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { strategiesFor } from '#src/domain/requests/strategies/all-strategies.ts';
import { type DraftContext, readDraft } from '#src/features/drafts/load-draft.ts';
import { storeAnswers } from '#src/features/drafts/store-answers.ts';
import { actAs, asContext, type Scene, type Stage } from '../act-as.ts';
import type { Chance } from './chance.ts';

export type Writing = {
  personId: number;
  settingId: number;
  answers: Answers;
  at: Date;
  ends: 'sent' | 'enough' | 'unfinished';
  /** A draft that a consultation has begun. */
  begun?: string | undefined;
};

/** Somebody at a setting writes a request page by page, and sends it, finds the strategies enough, or leaves it. */
export function writeRequest(stage: Stage, chance: Chance, writing: Writing): Promise<{ reference?: string }> {
  return actAs(stage, writing.personId, writing.at, async (scene) => {
    const draftId = writing.begun ?? randomUUID();
    const { acting, actor, partnership, today } = scene;
    const profile = { contactName: actor.name, contactEmail: actor.email };
    // Starting one that is begun changes nothing.
    await startDraft(acting, { id: draftId, setting: { id: writing.settingId }, partnership, today, profile });
    const setting = (await readDraft(asContext<'/drafts/:id'>(scene, { id: draftId }, {}))).setting;
    const answers = {
      ...writing.answers,
      contactName: actor.name,
      contactEmail: actor.email,
      contactWhen: 'After 3:30pm',
    };
    const tried = writing.ends === 'enough' ? strategiesFor(answers, setting.phase, 2) : [];
    const whole = tried.length > 0 ? { ...answers, strategiesToTry: tried.map((strategy) => strategy.code) } : answers;
    const pages = stepsFor(whole).slice(0, writing.ends === 'unfinished' ? chance.whole(3, 6) : undefined);
    const last = await fillIn(scene, chance, draftId, whole, pages);
    if (writing.ends === 'unfinished') return {};
    const sending = { draft: { id: draftId }, setting, answers: whole, partnership, today };
    const ending = { ...acting, at: last };
    return writing.ends === 'sent' ? sendRequest(ending, sending) : endWithEnough(ending, sending);
  });
}

/** Saves three pages at a time, some one to three minutes apart; gives the moment of the last save. */
async function fillIn(
  scene: Scene,
  chance: Chance,
  draftId: string,
  answers: Answers,
  pages: ReturnType<typeof stepsFor>,
) {
  let at = scene.at;
  let draft = await readDraft(contextAt(scene, draftId, at));
  for (let page = 0; page < pages.length; page += 3) {
    const [step, ...next] = pages.slice(page, page + 3);
    if (!step) break;
    const fields = [...step.fields, ...next.flatMap((each) => each.fields)];
    at = new Date(at.getTime() + chance.whole(50, 180) * 1000);
    const values = Object.fromEntries(fields.map((field) => [field, answers[field]]));
    const saving = { step: { ...step, fields }, values, page: step.code };
    draft = { ...(await storeAnswers(contextAt(scene, draftId, at), draft, saving)), touchedAt: at };
  }
  return at;
}

function contextAt(scene: Scene, draftId: string, at: Date): DraftContext {
  return { ...asContext<'/drafts/:id'>(scene, { id: draftId }, {}), at };
}
