import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { ADVICE_STARTERS, type AdviceStarter } from '#src/domain/triage/advice-starters.ts';
import { SEVERAL } from '#src/domain/triage/facts.ts';
import { AREAS, LEVELS } from '#src/domain/vocabulary.ts';
import { button, details } from '#src/govuk/components.ts';
import { checkboxesField, type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { cards, strategyCard } from '#src/govuk/pieces/strategy.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { TriageView } from './load-view.ts';
import { LONGEST, type Typed } from './triage.form.ts';

export function happeningQuestion(typed: Typed, errors: Errors | undefined): Html {
  return textAreaField({
    name: 'happening',
    label: '1. What is happening?',
    size: 's',
    hint: 'Drafted from the ticks. Change it to what you understand.',
    value: typed.happening,
    rows: 4,
    max: LONGEST.happening,
    errors,
  });
}

export function adviceQuestion(view: TriageView, typed: Typed, errors: Errors | undefined): Html {
  return (
    <>
      {textAreaField({
        name: 'advice',
        label: '2. What can be done now?',
        size: 's',
        hint: 'Advice the setting can use tomorrow morning. Every decision carries some.',
        extra: starters(view),
        value: typed.advice,
        rows: 7,
        max: LONGEST.advice,
        errors,
      })}
      {strategies(view, typed)}
    </>
  );
}

function starters({ request }: TriageView): Html {
  const areas = [request.mainArea, ...request.areas.filter((area) => area !== request.mainArea)];
  const inPlace = Object.values(request.answers.inPlace ?? {}).filter((state) => state !== 'not_yet').length;
  const first: AdviceStarter['step'] = inPlace >= SEVERAL ? 'next_step' : 'first_step';
  return details({
    summaryText: 'Begin with a paragraph',
    html: (
      <>
        {areas.flatMap((area) =>
          ADVICE_STARTERS[area]
            .toSorted((a, b) => Number(b.step === first) - Number(a.step === first))
            .map((starter) => paragraph(request.reference, AREAS[area], starter)),
        )}
      </>
    ),
  });
}

const STEPS: Record<AdviceStarter['step'], string> = { first_step: 'first steps', next_step: 'a next step' };

function paragraph(reference: string, area: string, { code, step, text }: AdviceStarter): Html {
  return (
    <>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>
          {area}, {STEPS[step]}
        </strong>
      </p>
      <p class="govuk-body govuk-!-margin-bottom-2">{text}</p>
      {button({
        html: hearable(`${area}, ${STEPS[step]}`),
        name: 'insert',
        value: code,
        classes: 'govuk-button--secondary al-button--small',
        attributes: { formaction: `${requestLinks.triage(reference)}#advice` },
      })}
    </>
  );
}

function hearable(which: string): Node {
  return ['Add to the advice', <span class="govuk-visually-hidden">: {which}</span>];
}

function strategies({ strategies: offered }: TriageView, typed: Typed): Node {
  if (offered.length === 0) return null;
  const chosen = checkboxesField({
    name: 'strategies',
    legend: 'Strategies for the setting to try',
    size: 's',
    hint: 'Best fit for the ticks first. The setting sees each in full.',
    small: true,
    values: typed.strategies,
    items: offered.map(({ code, title, level }) => ({
      value: code,
      text: `${title} (${LEVELS[level].toLowerCase()})`,
    })),
  });
  const full = offered.map(({ title, level, what, steps }) =>
    strategyCard({ title, level: LEVELS[level], phases: [], what, steps: [...steps] }),
  );
  return [chosen, details({ summaryText: 'Read these strategies', html: cards(full) })];
}
