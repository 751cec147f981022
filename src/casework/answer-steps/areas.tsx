import { mainAreaOf } from '#src/domain/requests/main-area.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { checkboxesField, radiosField } from '#src/govuk/fields.tsx';
import { choices, manyOf, named, oneOf } from './read-fields.ts';
import type { Step } from './step.ts';

const HINTS = {
  communication: 'Understanding, talking, getting on with others',
  cognition: 'Learning, remembering, reading, writing, number, organising',
  semh: 'Worry, anger, belonging, attendance, how people feel and cope',
  sensory: 'Hearing, seeing, moving, noise and light, eating, personal care',
  families: 'Trust, being heard, what can be done at home, next steps',
};

export const areasStep: Step = {
  code: 'areas',
  name: 'Areas of need',
  title: () => 'Where is help needed?',
  fields: ['areas', 'mainArea'],
  applies: () => true,
  typed: (answers) => ({ areas: answers.areas ?? [], mainArea: answers.mainArea ?? '' }),
  draw: ({ form, errors, mark }) => [
    checkboxesField({
      name: 'areas',
      legend: 'Areas of need',
      hint: 'Tick what you see. Ideas to try appear beside this as you go.',
      items: choices(AREAS, HINTS),
      values: form.list('areas'),
      extra: mark('areas'),
      errors,
    }),
    radiosField({
      name: 'mainArea',
      legend: 'If you ticked more than one, which matters most?',
      size: 's',
      items: choices(AREAS),
      value: form.text('mainArea'),
      errors,
    }),
  ],
  read({ form, before }) {
    const areas = manyOf(form, 'areas', AREAS);
    const chosen = oneOf(form, 'mainArea', AREAS, before.mainArea);
    // A main area that is no longer ticked would be asked for again at the end; it goes now.
    const mainArea = chosen && areas?.includes(chosen) ? chosen : undefined;
    return { values: { areas, mainArea }, errors: {} };
  },
  rows: (answers) => {
    const main = mainAreaOf(answers);
    return [
      { label: 'Areas of need', value: named(AREAS, answers.areas) },
      ...((answers.areas?.length ?? 0) > 1 ? [{ label: 'The main one', value: main && AREAS[main] }] : []),
    ];
  },
};
