import { LONGEST_NOTE } from '#src/domain/delivery/session-record.ts';
import { MISSED_BY } from '#src/domain/delivery/sessions.ts';
import { dateField, type Errors, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { TypedRecord } from './record.form.ts';
import { kindField, longerField, minutesField, onlyWhen, tiles } from './session-fields.tsx';

type Shown = { typed: TypedRecord; errors: Errors | undefined; beyond: string | undefined };

/** The questions about a session that took place or should have, in the order one remembers them. */
export function recordFields({ typed, errors, beyond }: Shown): Html {
  return (
    <>
      {tiles(
        radiosField({
          name: 'state',
          legend: 'Did it happen?',
          value: typed.state,
          errors,
          items: [
            { value: 'happened', text: 'Yes' },
            { value: 'missed', text: 'No' },
          ],
        }),
      )}
      {kindField(typed, errors)}
      {dateField({ name: 'day', legend: 'Day', value: typed.day, errors })}
      {onlyWhen('state=happened', happened({ typed, errors, beyond }))}
      {onlyWhen('state=missed', missed({ typed, errors }))}
      {textAreaField({
        name: 'next_step',
        label: 'What next?',
        hint: 'Who does what until next time. Leave out names.',
        rows: 3,
        max: LONGEST_NOTE,
        value: typed.nextStep,
        errors,
      })}
    </>
  );
}

function happened({ typed, errors, beyond }: Shown): Html {
  return (
    <>
      {minutesField(typed, { legend: 'How long?', errors })}
      <fieldset class="govuk-fieldset al-reached">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Who took part?</legend>
        <p class="govuk-hint">Leave a box empty for nobody.</p>
        <div class="al-reached__boxes">
          {number('staff', 'Staff', typed.staff, errors)}
          {number('without_ehcp', 'Children without an EHCP', typed.withoutEhcp, errors)}
          {number('with_ehcp', 'Children with an EHCP', typed.withEhcp, errors)}
        </div>
      </fieldset>
      {textAreaField({
        name: 'what_happened',
        label: 'What did you do?',
        hint: 'Optional, a line or two. Leave out names.',
        rows: 3,
        max: LONGEST_NOTE,
        value: typed.whatHappened,
        errors,
      })}
      {longerField(beyond, typed.longer, errors)}
    </>
  );
}

function missed({ typed, errors }: Omit<Shown, 'beyond'>): Html {
  return (
    <>
      {tiles(
        radiosField({
          name: 'missed_by',
          legend: 'If it did not happen: on whose side was the reason?',
          value: typed.missedBy,
          errors,
          items: Object.entries(MISSED_BY).map(([value, text]) => ({ value, text })),
        }),
      )}
      {textAreaField({
        name: 'missed_reason',
        label: 'In a few words',
        size: 's',
        hint: 'Optional. Leave out names.',
        rows: 2,
        max: 500,
        value: typed.missedReason,
        errors,
      })}
    </>
  );
}

function number(name: string, label: string, value: string, errors: Errors | undefined): Html {
  return textField({ name, label, size: 's', width: 3, inputmode: 'numeric', value, errors });
}
