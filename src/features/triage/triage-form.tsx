import { weekdayDate } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { TRIAGE_OUTCOMES, type TriageOutcome } from '#src/domain/triage/outcomes.ts';
import { LEVELS, type Level } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import { dateField, type Errors, radiosField } from '#src/govuk/fields.tsx';
import { actions, form } from '#src/govuk/form.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { TriageView } from './load-view.ts';
import type { Typed } from './triage.form.ts';
import { onlyIf } from './triage-only-if.tsx';
import { adviceQuestion, happeningQuestion } from './triage-questions.tsx';
import { recommendationPanel } from './triage-recommendation.tsx';
import { usualNextDate } from './usual-next-date.ts';

/** The three questions, then the decision with everything it must carry. */
export function decisionForm(context: Context, view: TriageView, typed: Typed, errors: Errors | undefined): Html {
  const { request } = view;
  return form({
    action: requestLinks.triage(request.reference),
    csrf: context.csrf,
    hidden: { seen: request.version, openedAt: typed.openedAt },
    children: (
      <>
        {enterRecords()}
        {section({
          id: 'three-questions',
          title: 'Three questions',
          children: [happeningQuestion(typed, errors), adviceQuestion(view, typed, errors)],
        })}
        {recommendationPanel(view)}
        {levelQuestion(view, typed, errors)}
        {section({
          id: 'decision',
          title: 'Your decision',
          children: [
            outcomeQuestion(context, view, typed, errors),
            ...onlyIf(context, view, typed, errors),
            personQuestion(context, view, typed, errors),
            nextDate(typed, errors),
          ],
        })}
        {actions(button({ text: 'Record the decision', preventDoubleClick: true }))}
        <p class="govuk-body al-quiet">
          The setting sees the advice, the named person and the date at once. They get an e-mail that says only where
          their request is.
        </p>
      </>
    ),
  });
}

/** Enter in a date box presses a form's first button, which must be this one and not one that adds a paragraph. */
function enterRecords(): Html {
  return (
    <button type="submit" hidden>
      Record the decision
    </button>
  );
}

const LEVEL_HINTS: Record<Level, string> = {
  universal: 'Guidance and signposting, mostly for the whole setting',
  targeted: 'Focused and for a limited time',
  specialist: 'An expert’s own work, or the way on to a specialist service',
};

function levelQuestion({ recommendation }: TriageView, typed: Typed, errors: Errors | undefined): Html {
  return radiosField({
    name: 'level',
    legend: '3. What level of support is needed?',
    size: 's',
    value: typed.level,
    errors,
    items: (Object.keys(LEVELS) as Level[]).map((level) => ({
      value: level,
      text: LEVELS[level],
      hint: marked(LEVEL_HINTS[level], recommendation.level === level),
    })),
  });
}

function outcomeQuestion(
  { partnership, today }: Context,
  { offered, recommendation }: TriageView,
  typed: Typed,
  errors: Errors | undefined,
): Html {
  return radiosField({
    name: 'outcome',
    legend: 'What happens now?',
    size: 's',
    value: typed.outcome,
    errors,
    items: offered.map((outcome) => {
      const usual = weekdayDate(usualNextDate(outcome, partnership, today));
      return {
        value: outcome,
        text: TRIAGE_OUTCOMES[outcome],
        hint: marked(OUTCOME_HINTS[outcome](usual), recommendation.outcome === outcome),
      };
    }),
  });
}

const OUTCOME_HINTS: Record<TriageOutcome, (usual: string) => string> = {
  advise: (usual) => `Ends the request. You look back with the setting on ${usual}.`,
  take_on: (usual) => `You, or the person you name, work on it with the setting. Next contact by ${usual}.`,
  ask: (usual) => `One question. The setting has until ${usual}, then it comes back to you.`,
  panel: (usual) => `It waits for the next panel. Your next date with the setting is ${usual}.`,
  reroute: (usual) => `Ends the request. You check by ${usual} that the other route was found.`,
};

function marked(hint: string, recommended: boolean): Node {
  return recommended ? [<strong>Recommended.</strong>, ' ', hint] : hint;
}

function personQuestion({ actor }: Context, { people }: TriageView, typed: Typed, errors: Errors | undefined): Html {
  const mine = people.filter((person) => person.id === actor.id);
  const others = people.filter((person) => person.id !== actor.id);
  return radiosField({
    name: 'namedPersonId',
    legend: 'Whom can the setting talk to?',
    size: 's',
    hint: 'Everyone here can open this request. When it is taken on, this person becomes its lead.',
    value: typed.namedPersonId,
    errors,
    items: [...mine, ...others].map((person) => ({
      value: String(person.id),
      text: person.id === actor.id ? `Me, ${person.name}` : `${person.name}, ${person.jobTitle}`,
    })),
  });
}

function nextDate(typed: Typed, errors: Errors | undefined): Html {
  return dateField({
    name: 'nextOn',
    legend: 'Next date',
    size: 's',
    hint: 'Leave empty for the usual date, shown beside each decision above.',
    value: typed.nextOn,
    errors,
  });
}
