import type { Panel } from '#src/casework/panel/load-panel.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { PANEL_DECISIONS } from '#src/domain/panel/decisions.ts';
import { button, details } from '#src/govuk/components.ts';
import { checkboxesField, type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { statRow } from '#src/govuk/pieces/the-figure.tsx';
import { panel as notice } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { DecidedItem } from './decided-items.ts';
import { links } from './panel.links.ts';
import type { Letter } from './panel-letters.ts';

export type ClosingView = {
  panel: Panel;
  decided: DecidedItem[];
  heldOver: DecidedItem[];
  unreached: DecidedItem[];
  letters: Letter[];
  typed: string;
  errors: Errors | undefined;
  faults: string[];
};

export function closingPage(context: Context, view: ClosingView): Page {
  const { panel, decided, heldOver, unreached, letters } = view;
  const body = (
    <>
      {errorSummaryFor(view.errors)}
      {view.faults.length > 0 && notClosed(view.faults)}
      {heading({
        title: 'Close the panel',
        caption: `Panel of ${longDate(day(panel.heldOn))}`,
        lead: 'From then on its decisions count: requests move, experts are named, and these letters go out.',
        size: 'l',
      })}
      {statRow([
        { value: decided.length, label: 'decided' },
        { value: heldOver.length + unreached.length, label: 'held over' },
        { value: letters.length, label: 'letters' },
      ])}
      {panel.closedAt ? <p class="govuk-body">This panel is closed.</p> : jump()}
      {section({ title: 'The letters, word for word', children: letterList(view) })}
      {!panel.closedAt &&
        section({ id: 'close', title: 'Who was there, and close', children: closingForm(context, view) })}
    </>
  );
  return { title: 'Close the panel', body, back: { text: 'Back to the agenda', href: links.panel(panel.id) } };
}

function jump(): Html {
  return (
    <p class="govuk-body">
      Read the letters first, or{' '}
      <a class="govuk-link" href="#close">
        go straight to closing
      </a>
      .
    </p>
  );
}

function notClosed(faults: string[]): Html {
  return notice({
    title: 'Not closed yet',
    tone: 'stop',
    children: (
      <ul class="govuk-list govuk-list--bullet">
        {faults.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    ),
  });
}

function closingForm({ csrf }: Context, { panel, unreached, typed, errors }: ClosingView): Html {
  const marked = panel.members.some((member) => member.wasThere !== null);
  return form({
    action: links.closing(panel.id),
    csrf,
    children: [
      checkboxesField({
        name: 'here',
        legend: 'Who was there?',
        size: 's',
        small: true,
        values: panel.members.filter((each) => (marked ? each.wasThere : true)).map((each) => String(each.personId)),
        items: panel.members.map((each) => ({ value: String(each.personId), text: `${each.name}, ${each.jobTitle}` })),
      }),
      unreached.length > 0 &&
        textAreaField({
          name: 'unreached',
          label: `Why ${unreached.length === 1 ? '1 item is' : `${unreached.length} items are`} held over`,
          size: 's',
          hint: `Not reached: ${unreached.map((item) => item.settingName).join(', ')}. The settings see why.`,
          value: typed,
          rows: 2,
          errors,
        }),
      actions(button({ text: 'Close the panel and send the letters', preventDoubleClick: true })),
    ],
  });
}

function letterList({ decided, letters }: ClosingView): Node {
  if (letters.length === 0) return <p class="govuk-body">No letters.</p>;
  const items = [...new Set(letters.map((letter) => letter.itemId))];
  return items.map((id) => {
    const item = decided.find((each) => each.id === id);
    return (
      <div class="al-letters">
        <h3 class="govuk-heading-s">
          {item ? `${item.settingName}: ${item.decision ? PANEL_DECISIONS[item.decision].done : ''}` : 'Taken back'}
        </h3>
        {letters.filter((letter) => letter.itemId === id).map(oneLetter)}
      </div>
    );
  });
}

/** Why each of them is written to. */
const PARTS: Record<Letter['toPart'], string> = {
  setting: 'setting',
  lead: 'lead',
  expert: 'expert',
  looker: 'looks again',
};

function oneLetter(letter: Letter): Html {
  return details({
    summaryText: `To ${letter.toName}, ${PARTS[letter.toPart]}: ${letter.subject}`,
    html: <pre class="al-letter">{letter.body}</pre>,
  });
}
