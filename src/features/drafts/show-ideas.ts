import { type Answer, fragment } from '#src/platform/http/answers.ts';
import { ideasFor } from './ideas.tsx';
import { type DraftContext, readDraft } from './load-draft.ts';

/** The ideas beside the questions, again, after something was saved. They say nothing about anyone. */
export async function showIdeas(context: DraftContext): Promise<Answer> {
  const { answers, setting } = await readDraft(context);
  return fragment(ideasFor(answers, setting.phase));
}
