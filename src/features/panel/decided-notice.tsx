import { weekdayDate } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { PANEL_DECISIONS } from '#src/domain/panel/decisions.ts';
import { ROUTES, type Route } from '#src/domain/triage/outcomes.ts';
import { button } from '#src/govuk/components.ts';
import { actions, form } from '#src/govuk/form.tsx';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { panel as notice } from '#src/govuk/pieces/tip.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { NamedExpert } from './decided-items.ts';
import type { ItemView } from './item-view.ts';
import { keyHint } from './key-hint.tsx';
import { links } from './panel.links.ts';

/** What the panel decided about this item, and how to take it back. */
export function decidedNotice({ csrf }: Context, view: ItemView): Html {
  const { panel, item, decided } = view;
  if (!decided.decision) return nothingDecided(view);
  return notice({
    title: `Decided: ${PANEL_DECISIONS[decided.decision].done.toLowerCase()}`,
    children: [
      facts({
        quiet: true,
        rows: [
          ...(decided.experts.length > 0 ? [{ key: 'Who', value: experts(decided.experts) }] : []),
          ...(decided.route ? [{ key: 'Route', value: ROUTES[decided.route as Route] }] : []),
          ...(decided.reason ? [{ key: 'Why', value: decided.reason }] : []),
          { key: 'Until then', value: paragraphs(decided.advice ?? '') },
          { key: 'Whom to talk to', value: decided.namedPerson },
          { key: 'Next date', value: decided.nextOn && weekdayDate(decided.nextOn) },
          { key: 'Decided by', value: decided.decidedBy },
        ],
      }),
      !panel.closedAt && !item.effectiveAt && undo(csrf, view),
      !panel.closedAt && item.effectiveAt && takeBack(view),
      panel.closedAt && (
        <p class="govuk-body al-quiet">This panel is closed. Reopen it, with a reason, to change a decision.</p>
      ),
    ],
  });
}

export function experts(list: NamedExpert[]): Node {
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {list.map((expert) => (
        <li>
          {expert.name}, {expert.sessions === 1 ? '1 session' : `${expert.sessions} sessions`}, by{' '}
          {weekdayDate(expert.startBy)}
          {expert.isLead && list.length > 1 && ' (leads)'}
        </li>
      ))}
    </ul>
  );
}

function nothingDecided({ item }: ItemView): Html {
  return notice({
    title: 'Not decided',
    children: (
      <p class="govuk-body">{item.heldOverReason ? `Held over: ${item.heldOverReason}` : 'Nothing was decided.'}</p>
    ),
  });
}

function undo(csrf: string, { panel, item, decided }: ItemView): Html {
  return form({
    action: links.reversal(panel.id, item.id),
    csrf,
    hidden: { seen: decided.version },
    id: 'undo',
    children: actions(
      button({
        html: ['Undo ', keyHint('u')],
        classes: 'govuk-button--secondary',
        preventDoubleClick: true,
        attributes: { 'data-key': 'u' },
      }),
    ),
  });
}

function takeBack({ panel, item }: ItemView): Html {
  return (
    <p class="govuk-body">
      This counts already.{' '}
      <a class="govuk-link" href={links.reversal(panel.id, item.id)} data-key="u">
        Take it back, with a reason
      </a>
      , to decide again.
    </p>
  );
}
