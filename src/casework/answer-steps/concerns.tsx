import { type Answers, CONTEXTS } from '#src/domain/requests/answers.ts';
import { concernByCode, concernsFor } from '#src/domain/requests/concerns.ts';
import { phasesFor, type RequestSetting } from '#src/domain/requests/phases.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import { checkboxesField } from '#src/govuk/fields.tsx';
import { choices, manyOf, named } from './read-fields.ts';
import type { Step } from './step.ts';

const fieldOf = (area: Area) => `concerns-${area}`;

export const concernsStep: Step = {
  code: 'concerns',
  name: 'What you see',
  title: () => 'What do you see?',
  lead: 'Tick what fits. None of it asks for a cause or a diagnosis.',
  fields: ['concerns', 'contexts'],
  applies: () => true,
  typed: (answers, setting) => ({
    ...Object.fromEntries(
      codes(AREAS).map((area) => [
        fieldOf(area),
        (answers.concerns ?? []).filter((code) => concernByCode(code)?.area === area),
      ]),
    ),
    contexts: answers.contexts ?? [],
    offered: offeredTo(answers, setting)
      .map(({ code }) => code)
      .join(' '),
  }),
  draw: ({ form, errors, answers, setting }) => [
    <input
      type="hidden"
      name="offered"
      value={offeredTo(answers, setting)
        .map(({ code }) => code)
        .join(' ')}
    />,
    (answers.areas ?? []).map((area) =>
      checkboxesField({
        name: fieldOf(area),
        legend: AREAS[area],
        items: concernsFor([area], phasesFor(answers, setting.phase)).map(({ code, label }) => ({
          value: code,
          text: label,
        })),
        values: form.list(fieldOf(area)),
        small: true,
        errors,
      }),
    ),
    <div class="al-answer-columns">
      {checkboxesField({
        name: 'contexts',
        legend: 'Is any of this true as well?',
        hint: 'It changes what may help, and how soon. Leave it empty if none applies.',
        items: choices(CONTEXTS),
        values: form.list('contexts'),
        small: true,
        errors,
      })}
    </div>,
  ],
  read({ form, before }) {
    // What this page did not offer (an area ticked since, another age) keeps what is saved.
    const offered = new Set(form.text('offered').split(' '));
    const kept = (before.concerns ?? []).filter((code) => !offered.has(code));
    const ticked = codes(AREAS)
      .flatMap((area) => form.list(fieldOf(area)))
      .filter((code) => offered.has(code) && concernByCode(code) && !kept.includes(code));
    const concerns = [...new Set([...kept, ...ticked])];
    return {
      values: { concerns: concerns.length > 0 ? concerns : undefined, contexts: manyOf(form, 'contexts', CONTEXTS) },
      errors: {},
    };
  },
  rows: (answers) => [
    ...(answers.areas ?? []).map((area) => ({ label: AREAS[area], value: ticks(labelsIn(answers, area)) })),
    { label: 'Also true', value: named(CONTEXTS, answers.contexts) },
  ],
};

function offeredTo(answers: Answers, setting: RequestSetting) {
  return concernsFor(answers.areas ?? [], phasesFor(answers, setting.phase));
}

function labelsIn(answers: Answers, area: Area): string[] {
  const concerns = (answers.concerns ?? []).map(concernByCode);
  return concerns.flatMap((concern) => (concern?.area === area ? [concern.label] : []));
}

function ticks(labels: string[]) {
  if (labels.length === 0) return undefined;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {labels.map((label) => (
        <li>{label}</li>
      ))}
    </ul>
  );
}
