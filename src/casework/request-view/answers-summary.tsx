import { type Answers, CONTEXTS, HELP_WANTED, URGENCIES } from '#src/domain/requests/answers.ts';
import { mainAreaOf } from '#src/domain/requests/main-area.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { type Fact, facts } from '#src/govuk/pieces/facts.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { FIELD_LABELS } from './answer-words.ts';
import { aboutRows } from './answers-about.tsx';
import { concernList, inPlaceRows, list } from './answers-needs.tsx';
import { paragraphs } from './paragraphs.tsx';

/** The address at which an answer can be changed, or undefined when it cannot. */
export type ChangeHref = (field: keyof Answers) => string | undefined;

/** A row of the summary, with the answer that "Change" leads to; rows without a value are left out. */
export type AnswerRow = { key: string; value: Node; field: keyof Answers };

/**
 * What a setting told us, in the order a lead reads it; parts without an answer are left out.
 * With `change`, each row carries its Change link.
 */
export function answersSummary(answers: Answers, change?: ChangeHref): Html {
  const parts = [
    { title: 'What it is about', rows: aboutRows(answers) },
    { title: 'Needs', rows: needRows(answers) },
    { title: 'What has been noticed and tried', rows: wordRows(answers) },
    { title: 'What is in place', rows: inPlaceRows(answers.inPlace ?? {}) },
    { title: 'What would help', rows: helpRows(answers) },
    { title: 'Whom to contact', rows: contactRows(answers) },
  ];
  return (
    <div class="al-told">
      {parts
        .map(({ title, rows }) => ({ title, rows: rows.filter((row) => isGiven(row.value)) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => facts({ title, rows: rows.map((row) => factOf(row, change)) }))}
    </div>
  );
}

function factOf({ key, value, field }: AnswerRow, change: ChangeHref | undefined): Fact {
  const href = change?.(field);
  return { key, value, ...(href ? { change: { href } } : {}) };
}

function isGiven(value: Node): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}

function needRows(answers: Answers): AnswerRow[] {
  const main = mainAreaOf(answers);
  const others = (answers.areas ?? []).filter((area) => area !== main);
  const ordered = [...(main ? [main] : []), ...others];
  return [
    {
      key: FIELD_LABELS.mainArea,
      value: main && AREAS[main],
      field: answers.areas?.length === 1 ? 'areas' : 'mainArea',
    },
    { key: 'Also', value: list(others.map((area) => AREAS[area])), field: 'areas' },
    ...ordered.map(
      (area): AnswerRow => ({
        key: AREAS[area],
        value: concernList(answers.concerns ?? [], area),
        field: 'concerns',
      }),
    ),
    {
      key: FIELD_LABELS.contexts,
      value: list((answers.contexts ?? []).map((context) => CONTEXTS[context])),
      field: 'contexts',
    },
  ];
}

function wordRows(answers: Answers): AnswerRow[] {
  return [
    { key: FIELD_LABELS.noticed, value: words(answers.noticed), field: 'noticed' },
    { key: FIELD_LABELS.tried, value: words(answers.tried), field: 'tried' },
    {
      key: answers.subject === 'child' ? 'The child’s view' : 'The children’s or young people’s view',
      value: words(answers.childView),
      field: 'childView',
    },
    { key: FIELD_LABELS.familyView, value: words(answers.familyView), field: 'familyView' },
  ];
}

function helpRows(answers: Answers): AnswerRow[] {
  const chosen = (answers.strategiesToTry ?? []).map((code) => strategyByCode(code)?.title ?? code);
  return [
    { key: FIELD_LABELS.fromMenu, value: words(answers.fromMenu), field: 'fromMenu' },
    {
      key: FIELD_LABELS.helpWanted,
      value: list((answers.helpWanted ?? []).map((help) => HELP_WANTED[help])),
      field: 'helpWanted',
    },
    { key: FIELD_LABELS.urgency, value: answers.urgency && URGENCIES[answers.urgency], field: 'urgency' },
    { key: FIELD_LABELS.urgencyReason, value: words(answers.urgencyReason), field: 'urgencyReason' },
    { key: FIELD_LABELS.strategiesToTry, value: list(chosen), field: 'strategiesToTry' },
  ];
}

function contactRows(answers: Answers): AnswerRow[] {
  return [
    { key: 'Name', value: answers.contactName?.trim(), field: 'contactName' },
    { key: FIELD_LABELS.contactEmail, value: answers.contactEmail?.trim(), field: 'contactEmail' },
    { key: FIELD_LABELS.contactPhone, value: answers.contactPhone?.trim(), field: 'contactPhone' },
    { key: FIELD_LABELS.contactWhen, value: answers.contactWhen?.trim(), field: 'contactWhen' },
    {
      key: FIELD_LABELS.withLead,
      value: answers.withLead && (answers.withLead === 'yes' ? 'Yes' : 'No'),
      field: 'withLead',
    },
  ];
}

function words(text: string | undefined): Node {
  return text?.trim() ? paragraphs(text) : undefined;
}
