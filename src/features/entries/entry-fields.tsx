import { ACCESS, DELIVERERS, EVIDENCE, LENGTHS, STRANDS } from '#src/domain/menu/entry.ts';
import { LABELS } from '#src/domain/menu/entry-words.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, type Area, codes, LEVELS, PHASES } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import { checkboxesField, type Errors, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { type Typed, tryFirstOf } from './entry.form.ts';
import { type ReadField, reading } from './reading.tsx';

type Fields = { typed: Typed; errors: Errors | undefined };
type Text = keyof typeof LENGTHS;

/** All that is written of an entry, in the order it is read. */
export function entryFields(fields: Fields): Node {
  return [
    section({ title: 'What it is', children: whatItIs(fields) }),
    section({ title: 'Who it is for', children: whoItIsFor(fields) }),
    section({ title: 'What it takes', children: whatItTakes(fields) }),
    section({ title: 'How to get it', children: howToGetIt(fields) }),
    section({ title: 'Why we think it helps', children: whyItHelps(fields) }),
    section({ title: 'For families', children: forFamilies(fields) }),
    section({ title: 'How it is found', children: howItIsFound(fields) }),
  ];
}

function whatItIs(fields: Fields): Node {
  return [
    line(fields, 'title', 'What people would call it, not the name of a service'),
    area(fields, 'summary', 'One or two sentences for the list', 3),
    area(fields, 'what', 'How it goes, from the first day to the last. Leave an empty line between paragraphs.', 10),
    area(fields, 'isNot', 'So that nobody waits for the wrong thing', 3),
  ];
}

function whoItIsFor(fields: Fields): Node {
  return [
    boxes(fields, 'areas', Object.entries(AREAS)),
    boxes(fields, 'levels', Object.entries(LEVELS)),
    boxes(
      fields,
      'phases',
      EVERY_PHASE.map((phase) => [phase, PHASES[phase]]),
    ),
    area(fields, 'eligibility', '', 3),
  ];
}

function whatItTakes(fields: Fields): Node {
  return [
    line(fields, 'time', 'For example, “4 visits over 6 weeks”'),
    line(fields, 'people', 'Who takes part from the setting'),
    line(fields, 'group', 'How many children or staff at once'),
    line(fields, 'runs', 'For example, “Starts in the second week of each half term”'),
    <fieldset class="govuk-fieldset al-try-first">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">What to try first</legend>
      <p class="govuk-hint">Strategies that a setting can use at once. Two to four are plenty.</p>
      {codes(AREAS).map((each) => strategiesOf(each, fields))}
    </fieldset>,
  ];
}

function strategiesOf(areaOfNeed: Area, { typed, errors }: Fields): Html {
  const offered = STRATEGIES.filter(({ area: each }) => each === areaOfNeed);
  const chosen = offered.filter(({ code }) => typed.tryFirst.includes(code)).length;
  return details({
    summaryText: chosen > 0 ? `${AREAS[areaOfNeed]}: ${chosen} chosen` : AREAS[areaOfNeed],
    open: chosen > 0 || errors?.[tryFirstOf(areaOfNeed)] !== undefined,
    html: checkboxesField({
      name: tryFirstOf(areaOfNeed),
      legend: `Strategies: ${AREAS[areaOfNeed]}`,
      size: 's',
      small: true,
      values: typed.tryFirst,
      errors,
      items: offered.map(({ code, title }) => ({ value: code, text: title })),
    }),
  });
}

function howToGetIt(fields: Fields): Node {
  return [
    radios(fields, 'access', Object.entries(ACCESS)),
    area(fields, 'how', 'What somebody does first, next and last', 5),
    line(fields, 'contact', 'A role, never a person: “Your Inclusion Lead”'),
    radios(fields, 'strand', Object.entries(STRANDS)),
    boxes(fields, 'deliverers', Object.entries(DELIVERERS)),
  ];
}

function whyItHelps(fields: Fields): Node {
  return [
    radios(fields, 'evidence', Object.entries(EVIDENCE)),
    area(fields, 'evidenceWords', 'In a sentence or two: what was found, by whom', 4),
  ];
}

function forFamilies(fields: Fields): Node {
  return area(
    fields,
    'family',
    'The same in words that a nine-year-old can read: what happens, and what home can do',
    8,
  );
}

function howItIsFound({ typed, errors }: Fields): Node {
  return textAreaField({
    name: 'alsoCalled',
    label: LABELS.alsoCalled,
    size: 's',
    hint: 'Other words people search by, one on each line. Leave out what the entry says already.',
    value: typed.alsoCalled.join('\n'),
    rows: 4,
    errors,
  });
}

function line({ typed, errors }: Fields, name: Text, hint: string): Html {
  const asHint = `${hint}. At most ${LENGTHS[name]} characters.`;
  return textField({ name, label: LABELS[name], size: 's', hint: asHint, value: typed[name], errors });
}

function area({ typed, errors }: Fields, name: Text, hint: string, rows: number): Node {
  const field = { name, label: LABELS[name], size: 's', value: typed[name], max: LENGTHS[name], rows, errors } as const;
  const box = textAreaField(hint ? { ...field, hint } : field);
  return isRead(name) ? [box, reading(name, typed[name])] : box;
}

function isRead(name: Text): name is ReadField {
  return name === 'summary' || name === 'what' || name === 'how' || name === 'family';
}

type List = 'areas' | 'levels' | 'phases' | 'deliverers';

function boxes({ typed, errors }: Fields, name: List, items: [string, string][]): Html {
  return checkboxesField({
    ...{ name, legend: LABELS[name], size: 's', small: true, values: typed[name], errors },
    items: items.map(([value, text]) => ({ value, text })),
  });
}

function radios({ typed, errors }: Fields, name: 'strand' | 'evidence' | 'access', items: [string, string][]): Html {
  return radiosField({
    ...{ name, legend: LABELS[name], size: 's', small: true, value: typed[name], errors },
    items: items.map(([value, text]) => ({ value, text })),
  });
}
