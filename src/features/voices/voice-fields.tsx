import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import { type VoiceAnswers, voiceQuestions } from '#src/domain/reviews/voice-questions.ts';
import { errorSummary } from '#src/govuk/components.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Asked, Words } from './languages/language.ts';
import { choicePicture, questionPicture } from './pictures.tsx';

type Fields = { kind: VoiceKind; words: Words; easy: boolean; answers: VoiceAnswers; errors?: Errors | undefined };

/** The questions of one voice: faces for a child, big words for the others, a picture beside each in easy read. */
export function voiceFields(fields: Fields): Node {
  return voiceQuestions(fields.kind).map(([code, { choices }]) =>
    choices ? choose(fields, code, Object.keys(choices)) : write(fields, code),
  );
}

/** Each mistake after its question, so that five alike can be told apart. */
export function voiceErrorSummary({ errors, kind, words, easy }: Omit<Fields, 'answers'>): Node {
  const list = Object.entries(errors ?? {});
  if (list.length === 0) return null;
  return errorSummary({
    titleText: words.checkAnswers,
    errorList: list.map(([code, text]) => ({ text: `${askedIn(words, kind, code, easy)} ${text}`, href: `#${code}` })),
  });
}

export function askedIn(words: Words, kind: VoiceKind, code: string, easy: boolean): string {
  const questions: Record<string, Asked> = words.questions[kind];
  const asked = questions[code];
  return (easy ? asked?.easy : asked?.full) ?? '';
}

export function choiceIn({ howMuch, faces }: Words, choice: string): string {
  const all: Record<string, string> = { ...howMuch, ...faces };
  return all[choice] ?? choice;
}

function choose({ kind, words, easy, answers, errors }: Fields, code: string, choices: string[]): Html {
  const error = errors?.[code];
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset class="govuk-fieldset" aria-describedby={error && `${code}-error`}>
        <legend class="al-voice__question">
          {easy && questionPicture(code)} <span>{askedIn(words, kind, code, easy)}</span>
        </legend>
        {error && wrong(code, error, words)}
        <div class={kind === 'child' ? 'al-faces' : 'al-faces al-faces--few'}>
          {choices.map((choice, index) => (
            <div class="al-faces__choice">
              <input
                class="al-faces__input"
                type="radio"
                name={code}
                id={index === 0 ? code : `${code}-${choice}`}
                value={choice}
                checked={answers[code] === choice}
              />
              <label class="al-faces__label" for={index === 0 ? code : `${code}-${choice}`}>
                {(kind === 'child' || easy) && choicePicture(choice)} <span>{choiceIn(words, choice)}</span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function write({ kind, words, easy, answers, errors }: Fields, code: string): Html {
  const error = errors?.[code];
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label class="al-voice__question" for={code}>
        {easy && questionPicture(code)} <span>{askedIn(words, kind, code, easy)}</span>
      </label>
      <p class="al-voice__hint" id={`${code}-hint`}>
        {words.leaveOut} {words.noNames}
      </p>
      {error && wrong(code, error, words)}
      <textarea
        class={error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        id={code}
        name={code}
        rows="3"
        aria-describedby={error ? `${code}-hint ${code}-error` : `${code}-hint`}
      >
        {answers[code] ?? ''}
      </textarea>
    </div>
  );
}

function wrong(code: string, error: string, words: Words): Html {
  return (
    <p class="govuk-error-message" id={`${code}-error`}>
      <span class="govuk-visually-hidden">{words.mistake}:</span> {error}
    </p>
  );
}
