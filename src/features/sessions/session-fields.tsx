import { lengthInWords } from '#src/casework/delivery/session-words.ts';
import { SESSION_KINDS } from '#src/domain/delivery/sessions.ts';
import { type Errors, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { USUAL_MINUTES } from './record.form.ts';

/** Choices as big buttons for a thumb, two beside each other on a phone. */
export function tiles(children: Node): Html {
  return <div class="al-tiles">{children}</div>;
}

/** A part of the form that only one answer asks for: `state=missed`. Without the script it is always there. */
export function onlyWhen(condition: string, children: Node): Html {
  return <div data-when={condition}>{children}</div>;
}

export function kindField(typed: { kind: string; oneToOne: string }, errors: Errors | undefined): Html {
  return (
    <>
      {tiles(
        radiosField({
          name: 'kind',
          legend: 'What kind of session?',
          value: typed.kind,
          errors,
          items: Object.entries(SESSION_KINDS).map(([value, { label }]) => ({ value, text: label })),
        }),
      )}
      {onlyWhen(
        'kind=one_to_one',
        textAreaField({
          name: 'one_to_one',
          label: 'One to one: why?',
          size: 's',
          hint: 'Only for a session with one child, as most help is for groups and staff.',
          rows: 2,
          max: 300,
          value: typed.oneToOne,
          errors,
        }),
      )}
    </>
  );
}

export function minutesField(
  typed: { minutes: string; otherMinutes: string },
  { legend, errors }: { legend: string; errors: Errors | undefined },
): Html {
  return (
    <>
      {tiles(
        radiosField({
          name: 'minutes',
          legend,
          value: typed.otherMinutes ? undefined : typed.minutes,
          errors,
          items: USUAL_MINUTES.map((minutes) => ({ value: String(minutes), text: lengthInWords(minutes) })),
        }),
      )}
      {textField({
        name: 'other_minutes',
        label: 'Or another length, in minutes',
        size: 's',
        width: 3,
        inputmode: 'numeric',
        value: typed.otherMinutes,
        errors,
      })}
    </>
  );
}

export function longerField(beyond: string | undefined, value: string, errors: Errors | undefined): Node {
  if (!beyond && !errors?.longer && !value) return null;
  return textAreaField({
    name: 'longer',
    label: 'Why does it go beyond the plan?',
    size: 's',
    hint: beyond ? `${beyond}.` : undefined,
    rows: 2,
    max: 300,
    value,
    errors,
  });
}
