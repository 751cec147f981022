import { HELPING, LONGEST_COMMENT, STILL_USING } from '#src/domain/reviews/echoes.ts';
import { button } from '#src/govuk/components.ts';
import { textAreaField } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { AskedEcho } from './save-echo.ts';

type Shown = { echo: AskedEcho; action: string; csrf: string; comment?: string; error?: string | undefined };

export const ECHO_TITLE = 'Six weeks on: is it still helping?';

/** Two questions, six buttons, one tap each; a word more for those who want to. */
export function echoBody(shown: Shown): Html {
  const { echo, action, csrf, error } = shown;
  const errors = error ? { comment: error } : undefined;
  return (
    <div class="al-voice">
      {errorSummaryFor(errors)}
      <h1 class="al-voice__title">{ECHO_TITLE}</h1>
      <p class="al-voice__lead">
        {echo.settingName}, request {echo.reference}. One tap for each, that is all. You can change your mind.
      </p>
      {thanks(echo)}
      {taps({ title: 'Still using it?', name: 'still_using', choices: STILL_USING, chosen: echo.stillUsing }, shown)}
      {taps({ title: 'Is it helping?', name: 'helping', choices: HELPING, chosen: echo.helping }, shown)}
      {form({
        action,
        csrf,
        children: [
          textAreaField({
            name: 'comment',
            label: 'Anything to add?',
            hint: 'You can leave this out. Please do not write any names.',
            value: shown.comment ?? echo.comment ?? '',
            rows: 3,
            max: LONGEST_COMMENT,
            errors,
          }),
          button({ text: 'Save what I wrote', classes: 'govuk-button--secondary', preventDoubleClick: true }),
        ],
      })}
    </div>
  );
}

type Question = { title: string; name: string; choices: Readonly<Record<string, string>>; chosen: string | null };

function taps({ title, name, choices, chosen }: Question, { action, csrf }: Shown): Html {
  return (
    <section class="al-tap" aria-labelledby={name}>
      <h2 class="al-voice__question" id={name}>
        {title}
      </h2>
      {form({
        action,
        csrf,
        children: (
          <div class="al-tap__row">
            {Object.entries(choices).map(([value, text]) => (
              <div>
                <button
                  class="al-tap__button"
                  type="submit"
                  name={name}
                  value={value}
                  aria-pressed={chosen === value ? 'true' : 'false'}
                >
                  {text}
                  <span class="govuk-visually-hidden">, {title}</span>
                </button>
              </div>
            ))}
          </div>
        ),
      })}
    </section>
  );
}

function thanks({ stillUsing, helping }: AskedEcho): Node {
  if (!stillUsing && !helping) return null;
  const left = stillUsing && helping ? 'You can close this page now.' : 'One more tap, if you can.';
  return (
    <p class="al-flash" role="status">
      Thank you, we have your answer. {left}
    </p>
  );
}
