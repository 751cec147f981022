import { MOST_TIMES } from '#src/domain/consulting/series.ts';
import { type Errors, radiosField, textField } from '#src/govuk/fields.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Typed } from './occasion.form.ts';

/** How often it is held again; the days are shown before anything is published. */
export function repeatFields(typed: Typed, errors: Errors): Node {
  return [
    radiosField({
      ...{ name: 'repeat', legend: 'Is it held again?', size: 's' as const, small: true },
      ...{ value: typed.repeat, errors },
      items: [
        { value: '', text: 'No, just once' },
        { value: 'week', text: 'Every week' },
        { value: 'fortnight', text: 'Every two weeks' },
      ],
    }),
    textField({
      ...{ name: 'times', label: 'How many times in all?', size: 's' as const, width: 2, inputmode: 'numeric' },
      ...{ value: typed.times, errors },
      hint: `Only if it is held again: from 2 to ${MOST_TIMES}. You see the days before you publish.`,
    }),
  ];
}
