import { isBegun, stepsFor } from '#src/casework/answer-steps/all-steps.ts';
import type { Step, StepCode } from '#src/casework/answer-steps/step.ts';
import { dayInWords } from '#src/casework/day-in-words.ts';
import type { Lead } from '#src/casework/find-lead.ts';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './drafts.links.ts';
import { ideasFor } from './ideas.tsx';
import type { Draft } from './load-draft.ts';

type Side = { draft: Draft; step?: Step | undefined; lead: Lead | undefined; csrf: string; maySend: boolean };

// Before the areas of need nothing is known to choose by, and the last step shows the ideas whole.
const WITHOUT_IDEAS: readonly StepCode[] = ['about', 'who', 'child', 'try'];

/** Beside the questions: what to try tomorrow, where you are, and who can help you write. */
export function draftSide(side: Side): Node {
  const { draft, step } = side;
  return [
    step && !WITHOUT_IDEAS.includes(step.code) && ideasSide(draft),
    theSide({ title: 'Your request so far', children: [parts(side), keeping(draft)] }),
    together(side),
  ];
}

function ideasSide({ id, answers, setting }: Draft): Html {
  const children = <div data-live={links.ideas(id)}>{ideasFor(answers, setting.phase)}</div>;
  return theSide({ title: 'Try tomorrow', children });
}

function parts({ draft, step }: Side): Html {
  return (
    <ol class="govuk-list al-answer-parts">
      {stepsFor(draft.answers).map((part) => (
        <li class={isBegun(part, draft.answers) ? 'al-answer-parts__done' : undefined}>
          <a
            class="govuk-link"
            href={links.step(draft.id, part.code)}
            aria-current={part.code === step?.code ? 'step' : undefined}
          >
            {part.name}
          </a>
          {isBegun(part, draft.answers) && <span class="govuk-visually-hidden"> (begun)</span>}
        </li>
      ))}
      <li>
        <a class="govuk-link" href={links.check(draft.id)} aria-current={step ? undefined : 'step'}>
          Check and send
        </a>
      </li>
    </ol>
  );
}

function keeping({ expiresOn }: Draft): Html {
  return (
    <p class="govuk-body al-quiet">
      Kept until {dayInWords(day(expiresOn))}, and longer each time you add to it. Colleagues in your setting can open
      it too.
    </p>
  );
}

function together({ draft, lead, csrf, maySend }: Side): Node {
  if (!lead) return null;
  if (draft.leadInvited) {
    const children = <p class="govuk-body">{lead.name} is invited, and can read and write this with you.</p>;
    return theSide({ title: 'Writing together', children });
  }
  if (!maySend) return null;
  const children = [
    <p class="govuk-body">
      {lead.name} is your lead, and can write this with you. Until you invite or send, only your setting’s staff can
      read it.
    </p>,
    form({
      action: links.invite(draft.id),
      csrf,
      hidden: {},
      children: button({ text: `Invite ${lead.name} to write this with you`, classes: 'govuk-button--secondary' }),
    }),
  ];
  return theSide({ title: 'Write it together', children });
}
