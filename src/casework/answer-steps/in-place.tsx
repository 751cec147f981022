import { type Answers, IN_PLACE, type InPlace } from '#src/domain/requests/answers.ts';
import { phasesFor, type RequestSetting } from '#src/domain/requests/phases.ts';
import { type OfferStatement, UNIVERSAL_OFFER, universalOfferFor } from '#src/domain/requests/universal-offer.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import type { Form } from '#src/platform/http/form.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Row, Step, StepView } from './step.ts';

const fieldOf = (code: string) => `inPlace-${code}`;
const SHORT: Record<InPlace, string> = { not_yet: 'Not yet', in_place: 'In place', helping: 'Helping' };

export const inPlaceStep: Step = {
  code: 'in-place',
  name: 'What is in place',
  title: () => 'What is in place already?',
  lead: 'Quick answers, from what you know today. “Not yet” is a good place to ask from.',
  fields: ['inPlace'],
  applies: () => true,
  typed: (answers) =>
    Object.fromEntries(Object.entries(answers.inPlace ?? {}).map(([code, state]) => [fieldOf(code), state])),
  draw: (view) => [
    view.mark('inPlace') && <p class="govuk-body">{view.mark('inPlace')}</p>,
    (view.answers.areas ?? []).map((area) => areaTable(area, view)),
    (view.answers.areas ?? []).length === 0 && (
      <p class="govuk-body">Tick an area of need first, and what belongs to it is listed here.</p>
    ),
  ],
  read({ form, before }) {
    const known = UNIVERSAL_OFFER.flatMap(({ code }) => {
      const state = form.text(fieldOf(code));
      return Object.hasOwn(IN_PLACE, state) ? [[code, state as InPlace]] : [];
    });
    const inPlace = { ...before.inPlace, ...Object.fromEntries(known) };
    return { values: { inPlace: Object.keys(inPlace).length > 0 ? inPlace : undefined }, errors: {} };
  },
  rows: (answers, setting) =>
    codes(IN_PLACE)
      .reverse()
      .flatMap((state) => rowOf(state, answers, setting)),
};

/** The statements of an area as rows, the three answers as columns; on a phone each row becomes a small card. */
function areaTable(area: Area, { answers, setting, form }: StepView): Html {
  return (
    <table class="al-answer-table">
      <caption class="govuk-table__caption govuk-table__caption--m">{AREAS[area]}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="govuk-visually-hidden">Statement</span>
          </th>
          {codes(IN_PLACE).map((state) => (
            <th scope="col">{SHORT[state]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {universalOfferFor([area], phasesFor(answers, setting.phase)).map((item) => (
          <StatementRow item={item} form={form} />
        ))}
      </tbody>
    </table>
  );
}

function StatementRow({ item, form }: { item: OfferStatement; form: Form }): Html {
  const name = fieldOf(item.code);
  return (
    <tr>
      <th scope="row" id={`${name}-statement`}>
        {item.statement}
      </th>
      {codes(IN_PLACE).map((state) => (
        <td>
          <div class="govuk-radios govuk-radios--small">
            <div class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                type="radio"
                name={name}
                id={`${name}-${state}`}
                value={state}
                checked={form.text(name) === state}
                aria-labelledby={`${name}-statement ${name}-${state}-label`}
              />
              <label class="govuk-label govuk-radios__label" for={`${name}-${state}`} id={`${name}-${state}-label`}>
                <span class="al-answer-table__word">{SHORT[state]}</span>
              </label>
            </div>
          </div>
        </td>
      ))}
    </tr>
  );
}

function rowOf(state: InPlace, answers: Answers, setting: RequestSetting): Row[] {
  const asked = universalOfferFor(answers.areas ?? [], phasesFor(answers, setting.phase));
  const statements = asked.filter(({ code }) => answers.inPlace?.[code] === state);
  if (statements.length === 0) return [];
  const list = (
    <ul class="govuk-list govuk-list--bullet">
      {statements.map(({ statement }) => (
        <li>{statement}</li>
      ))}
    </ul>
  );
  return [{ label: IN_PLACE[state], value: list }];
}
