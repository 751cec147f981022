import { weekdayDate } from '#src/casework/request-view/days.ts';
import { routeField } from '#src/casework/route-field.tsx';
import { NOBODY_ELSE } from '#src/casework/second-look.ts';
import { PANEL_DECISIONS, type PanelDecision } from '#src/domain/panel/decisions.ts';
import { usualWords } from '#src/domain/panel/usual-words.ts';
import { button, details } from '#src/govuk/components.ts';
import { dateField, type Errors, radiosField, textAreaField } from '#src/govuk/fields.tsx';
import { actions, form } from '#src/govuk/form.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { LONGEST, type Typed, usualDays } from './decision.form.ts';
import { expertTable } from './expert-table.tsx';
import type { ItemView } from './item-view.ts';
import { keyHint } from './key-hint.tsx';
import { links } from './panel.links.ts';

const DECISIONS = Object.keys(PANEL_DECISIONS) as PanelDecision[];

/** One decision with all it must carry; what most often holds is there already. */
export function decisionForm(context: Context, view: ItemView, typed: Typed, errors: Errors | undefined): Html {
  const { panel, item, decided, request } = view;
  return (
    <section class="al-decide" aria-labelledby="decide">
      <h2 class="govuk-heading-m" id="decide">
        What does the panel decide?
      </h2>
      {form({
        action: links.item(panel.id, item.id),
        csrf: context.csrf,
        hidden: { seen: decided.version },
        id: 'decision-form',
        children: (
          <>
            {whichDecision(typed, errors)}
            {only(['allocate'], expertTable(view, typed, errors, startAndLength(context, typed, errors)))}
            {only(
              ['reroute'],
              routeField(context.partnership, { legend: 'Which route?', value: typed.route, errors, compact: true }),
            )}
            {only(['return', 'second_look'], whyBack(typed, errors))}
            {only(['second_look'], whoLooksAgain(view, typed, errors))}
            <div class="al-decide__pair">
              {meanwhile(typed, errors)}
              <div>
                {only(['allocate', 'wait', 'return', 'reroute'], whoToTalkTo(context, view, typed, errors))}
                {nextDate(context, typed, errors)}
              </div>
            </div>
            {actions([
              button({
                html: ['Save and go to the next ', keyHint('Enter')],
                preventDoubleClick: true,
              }),
              <a class="govuk-link" href={links.holdOver(panel.id, item.id)} data-key="h">
                Hold over {keyHint('h')}
              </a>,
              <a class="govuk-link" href={links.place(panel.id, item.id)}>
                Move in the order
              </a>,
            ])}
            {DECISIONS.map((decision) => (
              <template data-words={decision}>{usualWords(decision, request.mainArea)}</template>
            ))}
          </>
        ),
      })}
      <p class="al-keys">
        <kbd>1</kbd> to <kbd>5</kbd> decide, <kbd>a</kbd> to <kbd>f</kbd> choose an expert, <kbd>Enter</kbd> saves,{' '}
        <kbd>n</kbd> next, <kbd>p</kbd> back, <kbd>u</kbd> undoes; <kbd>Esc</kbd> leaves a box.
      </p>
    </section>
  );
}

/** Shown for these decisions; a browser that cannot tell shows it always. */
function only(decisions: PanelDecision[], ...children: Node[]): Html {
  return (
    <div class="al-decide__only" data-for={decisions.join(' ')}>
      {children}
    </div>
  );
}

function whichDecision(typed: Typed, errors: Errors | undefined): Html {
  return radiosField({
    name: 'decision',
    legend: 'Decision',
    size: 's',
    value: typed.decision,
    errors,
    items: DECISIONS.map((value, place) => ({
      value,
      text: `${place + 1}. ${PANEL_DECISIONS[value].label}`,
    })),
  });
}

function startAndLength({ partnership, today }: Context, typed: Typed, errors: Errors | undefined): Node {
  const startBy = weekdayDate(usualDays('allocate', partnership, today).startBy);
  const isChanged = typed.startBy.day || typed.longerBecause || errors?.startBy || errors?.longerBecause;
  const fields = [
    dateField({
      name: 'startBy',
      legend: 'Start by',
      size: 's',
      hint: `Leave empty for ${startBy}.`,
      value: typed.startBy,
      errors,
    }),
    textAreaField({
      name: 'longerBecause',
      label: 'Why more than six sessions in all',
      hint: 'Only when they need more.',
      size: 's',
      value: typed.longerBecause,
      rows: 2,
      errors,
    }),
  ];
  return details({
    summaryText: `Starts by ${startBy}, at most six sessions`,
    open: Boolean(isChanged),
    html: fields,
  });
}

function meanwhile(typed: Typed, errors: Errors | undefined): Html {
  return textAreaField({
    name: 'advice',
    label: 'What the setting can do meanwhile',
    size: 's',
    hint: 'They follow the decision until you change them.',
    value: typed.advice,
    rows: 5,
    max: LONGEST.advice,
    errors,
  });
}

function whyBack(typed: Typed, errors: Errors | undefined): Html {
  return textAreaField({
    name: 'reason',
    label: 'What should be looked at',
    size: 's',
    hint: 'For the lead, or for whoever looks a second time.',
    value: typed.reason,
    rows: 2,
    max: LONGEST.reason,
    errors,
  });
}

function whoToTalkTo({ actor }: Context, { people }: ItemView, typed: Typed, errors: Errors | undefined): Html {
  const likely = people.filter((person) => person.part !== 'panel' || person.id === actor.id);
  const chosen = people.filter((person) => String(person.id) === typed.namedPersonId && !likely.includes(person));
  return radiosField({
    name: 'namedPersonId',
    legend: 'Whom can the setting talk to?',
    size: 's',
    value: typed.namedPersonId,
    small: true,
    errors,
    items: [...likely, ...chosen].map((person) => ({
      value: String(person.id),
      text: `${person.name}, ${person.jobTitle}`,
    })),
  });
}

/** Chosen now, so that the letters can be read before they go; the setting can talk to this person from then on. */
function whoLooksAgain({ lookers }: ItemView, typed: Typed, errors: Errors | undefined): Node {
  if (lookers.length === 0) return <p class="govuk-body al-quiet">{NOBODY_ELSE}</p>;
  return radiosField({
    name: 'lookerId',
    legend: 'Who looks again?',
    size: 's',
    hint: 'Someone who did not decide before. From then on the setting can talk to them.',
    value: typed.lookerId,
    small: true,
    errors,
    items: lookers.map(({ id, name, jobTitle, away }) => ({
      value: String(id),
      text: `${name}, ${jobTitle}${away ? ' (away today)' : ''}`,
    })),
  });
}

function nextDate({ partnership, today }: Context, typed: Typed, errors: Errors | undefined): Html {
  const wait = weekdayDate(usualDays('wait', partnership, today).nextOn);
  const others = weekdayDate(usualDays('return', partnership, today).nextOn);
  return details({
    summaryHtml: (
      <>
        Next date{' '}
        <span class="al-decide__only" data-for="allocate wait">
          {wait}
        </span>{' '}
        <span class="al-decide__only" data-for="return reroute second_look">
          {others}
        </span>
      </>
    ),
    open: Boolean(typed.nextOn.day || typed.nextOn.month || typed.nextOn.year || errors?.nextOn),
    html: dateField({
      name: 'nextOn',
      legend: 'Another date',
      size: 's',
      hint: `Left empty it is ${wait} for 1 and 2, ${others} for 3 to 5.`,
      value: typed.nextOn,
      errors,
    }),
  });
}
