import { DISCIPLINES, GRADES } from '#src/domain/experts/expert.ts';
import { details, errorMessage } from '#src/govuk/components.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Typed } from './decision.form.ts';
import { type ExpertChoice, USUAL_ASK } from './expert-choices.ts';
import type { ItemView } from './item-view.ts';
import { keyHint } from './key-hint.tsx';

const SHOWN_FIRST = 4;
const LETTERS = 'abcdef';

/** Experts to tick, the best first, each with why, what is free, and what this would leave; `more` stands beside the rest. */
export function expertTable({ choices }: ItemView, typed: Typed, errors: Errors | undefined, more: Node): Html {
  const first = choices.slice(0, SHOWN_FIRST);
  const chosen = (choice: ExpertChoice) => typed.experts.includes(String(choice.expertId));
  const others = choices.slice(SHOWN_FIRST);
  const error = errors?.experts ?? errors?.leadExpertId;
  return (
    <fieldset class="govuk-fieldset al-experts" id="experts">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        Who helps? <span class="al-experts__order">The best match comes first.</span>
      </legend>
      {error && <span id="leadExpertId">{errorMessage({ text: error })}</span>}
      <ol class="al-experts__list">{first.map((choice, place) => row(choice, typed, LETTERS[place]))}</ol>
      <div class="al-folds">
        {others.length > 0 &&
          details({
            summaryText: `Everyone else (${others.length})`,
            open: others.some(chosen),
            html: (
              <ol class="al-experts__list">
                {others.map((choice, place) => row(choice, typed, LETTERS[place + SHOWN_FIRST]))}
              </ol>
            ),
          })}
        {more}
      </div>
    </fieldset>
  );
}

function row(choice: ExpertChoice, typed: Typed, letter?: string): Html {
  const { expert, free } = choice;
  const id = String(expert.id);
  const ticked = typed.experts.includes(id);
  const sessions = typed.sessions[id] ?? String(USUAL_ASK);
  return (
    <li class="al-expert" data-free={free}>
      <div class="al-expert__who">
        <input
          class="al-expert__tick"
          type="checkbox"
          id={`expert-${id}`}
          name="experts"
          value={id}
          checked={ticked}
          data-key={letter}
        />
        <label class="al-expert__name" for={`expert-${id}`}>
          {letter && keyHint(letter)} <strong>{expert.name}</strong>{' '}
          <span class="al-quiet">
            {DISCIPLINES[expert.discipline].short}
            {expert.grade !== 'qualified' && `, ${GRADES[expert.grade].toLowerCase()}`}
          </span>
        </label>
      </div>
      <div class="al-expert__numbers">
        <label for={`sessions-${id}`}>
          Sessions<span class="govuk-visually-hidden"> of {expert.name}</span>
        </label>{' '}
        <input
          class="govuk-input govuk-input--width-2"
          type="text"
          inputmode="numeric"
          id={`sessions-${id}`}
          name={`sessions-${id}`}
          value={sessions}
        />
        <span class="al-expert__load">{load(free, sessions)}</span>
        <label class="al-expert__lead">
          <input type="radio" name="leadExpertId" value={id} checked={typed.leadExpertId === id} /> Leads
          <span class="govuk-visually-hidden">: {expert.name}</span>
        </label>
      </div>
      <p class="al-expert__why">{why(choice)}</p>
    </li>
  );
}

/** The effect on the expert's time: what is free before, and after. */
function load(free: number, sessions: string): Node {
  const asked = /^\d{1,2}$/.test(sessions) ? Number(sessions) : 0;
  const after = free - asked;
  return (
    <>
      {free} free, <strong data-after>{after < 0 ? 'not enough' : `${after} after`}</strong>
    </>
  );
}

/** Without the sessions that are free, which are beside the name. */
function why({ because: all, but, away, free }: ExpertChoice): Node {
  const because = all.filter((words) => words !== `${free} sessions free`);
  const against = [...but, ...(away ? ['Away on the day it would start'] : [])];
  return (
    <>
      {because.join(' · ')}
      {because.length > 0 && against.length > 0 && ' · '}
      {against.length > 0 && <span class="al-expert__but">{against.join(' · ')}</span>}
    </>
  );
}
