import { routeField } from '#src/casework/route-field.tsx';
import { OVERRIDE_REASONS, type TriageOutcome } from '#src/domain/triage/outcomes.ts';
import { QUESTION_TEMPLATES } from '#src/domain/triage/question-templates.ts';
import { details } from '#src/govuk/components.ts';
import { type Errors, radiosField, textAreaField } from '#src/govuk/fields.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { TriageView } from './load-view.ts';
import { LONGEST, type Typed } from './triage.form.ts';

/**
 * What single outcomes need besides, each in a native fold that says when it is needed. Folds, because conditional
 * reveals under radios are missed by screen readers, and four open fieldsets would hide the decision itself.
 */
export function onlyIf(context: Context, view: TriageView, typed: Typed, errors: Errors | undefined): Node[] {
  const parts: { outcome: TriageOutcome; summary: string; fields: (keyof Typed)[]; body: () => Node }[] = [
    {
      outcome: 'ask',
      summary: 'Only if you ask for more information: the question',
      fields: ['question'],
      body: () => questionFields(typed, errors),
    },
    {
      outcome: 'panel',
      summary: 'Only if you pass to the panel: what you hope for',
      fields: ['hopedFor'],
      body: () => hopeField(typed, errors),
    },
    {
      outcome: 'reroute',
      summary: 'Only if you point to another route: which one',
      fields: ['route'],
      body: () => routeField(context.partnership, { legend: 'The other route', value: typed.route, errors }),
    },
  ];
  const offered = parts.filter((part) => view.offered.includes(part.outcome));
  const isOpen = (part: (typeof parts)[number]) =>
    typed.outcome === part.outcome ||
    view.recommendation.outcome === part.outcome ||
    part.fields.some((field) => errors?.[field]);
  const differs =
    errors?.overrideReason !== undefined || errors?.overrideNote !== undefined || typed.overrideReason !== '';
  return [
    ...offered.map((part) => fold(part.summary, part.body(), isOpen(part))),
    fold('Only if you decide differently from what is recommended: why', reasonFields(typed, errors), differs),
  ];
}

function fold(summaryText: string, body: Node, open: boolean): Html {
  return details({ summaryText, html: body, open });
}

function questionFields(typed: Typed, errors: Errors | undefined): Node {
  return (
    <>
      {radiosField({
        name: 'template',
        legend: 'A question to start from',
        size: 's',
        value: typed.template,
        items: Object.entries(QUESTION_TEMPLATES).map(([value, { label, text }]) => ({
          value,
          text: label,
          hint: text,
        })),
      })}
      {textAreaField({
        name: 'question',
        label: 'Or the question in your own words',
        size: 's',
        hint: 'When this is filled in, it is asked instead. One question only.',
        value: typed.question,
        rows: 3,
        max: LONGEST.question,
        errors,
      })}
    </>
  );
}

function hopeField(typed: Typed, errors: Errors | undefined): Node {
  return textAreaField({
    name: 'hopedFor',
    label: 'What do you hope the panel can arrange?',
    size: 's',
    hint: 'For example, an occupational therapist to look at the room with staff.',
    value: typed.hopedFor,
    rows: 3,
    max: LONGEST.hopedFor,
    errors,
  });
}

function reasonFields(typed: Typed, errors: Errors | undefined): Node {
  return (
    <>
      {radiosField({
        name: 'overrideReason',
        legend: 'Why do you decide differently?',
        size: 's',
        value: typed.overrideReason,
        errors,
        items: Object.entries(OVERRIDE_REASONS).map(([value, text]) => ({ value, text })),
      })}
      {textAreaField({
        name: 'overrideNote',
        label: 'In a few words',
        size: 's',
        hint: 'Needed only for another reason. The setting does not see it.',
        value: typed.overrideNote,
        rows: 2,
        max: LONGEST.overrideNote,
        errors,
      })}
    </>
  );
}
