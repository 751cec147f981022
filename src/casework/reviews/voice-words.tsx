import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Voice } from './load-voices.ts';

/** What one person said, question by question, with when and how it came. */
export function voiceWords(voice: Voice): Html {
  const { answers, answeredAt, language, easyRead, typedByName } = voice;
  const how = [
    answeredAt && `Answered ${weekdayOfInstant(answeredAt)}`,
    typedByName && `typed in from paper by ${typedByName}`,
    easyRead && 'in easy read',
    language && language !== 'en' && `in another language (${language})`,
  ].filter(Boolean);
  return (
    <div class="al-said">
      <dl class="al-said__list">
        {answers.map(({ question, answer, free }) => (
          <div class="al-said__row">
            <dt>{question}</dt>
            <dd class="al-words" lang={(free && language) || undefined}>
              {answer}
            </dd>
          </div>
        ))}
      </dl>
      <p class="al-said__how">{how.join(', ')}.</p>
    </div>
  );
}
