import type { Request } from '#src/casework/load-request.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { exampleCard } from '#src/casework/reviews/example-card.tsx';
import { type Example, type ExampleState, stateOfExample } from '#src/casework/reviews/load-examples.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { ANONYMOUS_CHECKS, type AnonymousCheck } from '#src/domain/reviews/anonymous.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, type Errors, textAreaField, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { beside, theSide } from '#src/govuk/pieces/the-side.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { EXAMPLE_BOXES, type ExampleBox, type TypedExample } from './example.form.ts';

export type Say = { typed: TypedExample; errors?: Errors; movedOn?: boolean };
type Shown = { request: Request; example: Example | undefined; leads: boolean; owns: boolean; csrf: string };

const TITLE = 'An example for others';

/** For a lead, the original and the anonymous version side by side; for the setting, what it is asked to agree to. */
export function examplePage(shown: Shown, say: Say): Page {
  const { request, leads } = shown;
  const main = (
    <>
      {errorSummaryFor(say.errors)}
      {heading({
        title: TITLE,
        caption: `${request.setting.name} · ${request.reference}`,
        lead: leadOf(shown),
        size: 'l',
      })}
      {say.movedOn &&
        panel({
          title: 'This changed while you were reading',
          tone: 'stop',
          children: <p class="govuk-body">Please look at it again before you go on. What you typed is still here.</p>,
        })}
      {shown.example && asItIs(shown.example, shown)}
      {leads && writeForm(shown, say)}
    </>
  );
  return {
    title: TITLE,
    body: leads ? beside({ main, side: original(request) }) : column(main),
    back: { text: 'Back to the request', href: requestLinks.request(request.reference) },
    wide: leads,
  };
}

const STATES: Record<ExampleState, string> = {
  asked: 'The setting is asked whether it agrees. Until then nobody else sees it.',
  declined: 'The setting would rather not. Nobody else sees it.',
  published: 'It is there for everyone who writes requests here.',
  withdrawn: 'It was taken out. Nobody else sees it.',
};

function leadOf({ leads, example }: Shown): string {
  if (leads)
    return 'Strong requests help others write theirs. You make it anonymous, the setting agrees, then it is there for all.';
  if (!example) return 'Nobody has made an example of this request.';
  return 'Your request was a strong one. May others learn from it? This is all they would see.';
}

function asItIs(example: Example, { request, csrf, owns }: Shown): Html {
  const state = stateOfExample(example);
  const address = reviewLinks.example(request.reference);
  return section({
    title: 'As others would see it',
    children: [
      <p class="govuk-body al-quiet">{STATES[state]}</p>,
      exampleCard(example),
      state === 'asked' && owns ? agreeForm(example, `${address}/agreement`, csrf) : null,
      state === 'published' || (state === 'asked' && !owns)
        ? form({
            action: `${address}/withdrawal`,
            csrf,
            children: button({ text: 'Take it out', classes: 'govuk-button--secondary', preventDoubleClick: true }),
          })
        : null,
    ],
  });
}

function agreeForm({ version }: Example, action: string, csrf: string): Html {
  return form({
    action,
    csrf,
    hidden: { seen: version },
    children: actions([
      button({ text: 'Yes, others may read it', name: 'agrees', value: 'yes', preventDoubleClick: true }),
      button({
        text: 'No, keep it to ourselves',
        name: 'agrees',
        value: 'no',
        classes: 'govuk-button--secondary',
        preventDoubleClick: true,
      }),
    ]),
  });
}

function writeForm({ request, example, csrf }: Shown, { typed, errors }: Say): Html {
  const box = (name: Exclude<ExampleBox, 'title'>) => {
    const { label, hint, longest } = EXAMPLE_BOXES[name];
    return textAreaField({
      name,
      label,
      size: 's',
      ...(hint ? { hint } : {}),
      value: typed[name],
      rows: 4,
      max: longest,
      errors,
    });
  };
  return section({
    title: example ? 'Write it again' : 'The anonymous version',
    children: form({
      action: reviewLinks.example(request.reference),
      csrf,
      hidden: { seen: example?.version ?? 0 },
      children: [
        textField({
          name: 'title',
          label: EXAMPLE_BOXES.title.label,
          size: 's',
          hint: EXAMPLE_BOXES.title.hint,
          value: typed.title,
          errors,
        }),
        ...(['noticed', 'tried', 'hoped', 'whyItHelps'] as const).map(box),
        checkboxesField({
          name: 'checks',
          legend: 'Read it once more',
          size: 's',
          values: typed.checks,
          errors,
          items: (Object.keys(ANONYMOUS_CHECKS) as AnonymousCheck[]).map((check) => ({
            value: check,
            text: ANONYMOUS_CHECKS[check],
          })),
        }),
        actions(button({ text: 'Ask the setting to agree', preventDoubleClick: true })),
      ],
    }),
  });
}

/** What was written, to work from; it stays within this request. */
function original({ answers }: Request): Html {
  const part = (title: string, text: string | undefined): Node =>
    text ? [<h3 class="govuk-heading-s">{title}</h3>, paragraphs(text)] : null;
  return theSide({
    title: 'The original',
    children: [
      part('Noticed', answers.noticed),
      part('Tried', answers.tried),
      part('The child’s view', answers.childView),
      <p class="govuk-body-s al-quiet">Only those who can see this request see this.</p>,
    ],
  });
}
