import { OVERRIDE_REASONS, type OverrideReason } from '#src/domain/triage/outcomes.ts';
import { details } from '#src/govuk/components.ts';
import type { Moment } from '#src/govuk/pieces/timeline.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { AnswerChange } from './answer-changes.ts';
import { answerWords, FIELD_LABELS, isField } from './answer-words.ts';
import { dayAndTime, weekdayDate } from './days.ts';
import { paragraphs } from './paragraphs.tsx';
import type { HistoryEvent, RequestHistory, Triage } from './request-history.ts';
import { whatHappened } from './what-happened.ts';

/** What happened to a request in sentences, newest first, with the reasons people gave. */
export function momentsOf(history: RequestHistory): Moment[] {
  return history.events
    .filter((event) => !isToldByAnother(event, history.events))
    .map((event) => momentOf(event, history))
    .reverse();
}

function momentOf(event: HistoryEvent, history: RequestHistory): Moment {
  const triage = triageOf(event, history.triages);
  const detail = detailOf(event, history, triage);
  return { title: whatHappened(event, triage?.outcome), when: dayAndTime(event.at), ...(detail ? { detail } : {}) };
}

/** Asking a question is one thing to a reader, though it is a triage and a question. */
function isToldByAnother(event: HistoryEvent, events: HistoryEvent[]): boolean {
  const told = TOLD_BETTER_BY[event.name] ?? [];
  return events.some((other) => told.includes(other.name) && other.at.getTime() === event.at.getTime());
}

const TOLD_BETTER_BY: Record<string, string[]> = { request_triaged: ['question_asked', 'passed_to_panel'] };

function triageOf(event: HistoryEvent, triages: Triage[]): Triage | undefined {
  if (!TRIAGES.includes(event.name)) return undefined;
  return triages.find((triage) => triage.decidedAt.getTime() === event.at.getTime());
}

const TRIAGES = ['request_triaged', 'question_asked', 'passed_to_panel'];

function detailOf(event: HistoryEvent, history: RequestHistory, triage: Triage | undefined): Node {
  const parts = [changesIn(event), questionIn(event, history), reasonOf(event), triage && adviceOf(triage)].filter(
    Boolean,
  );
  return parts.length > 0 ? parts : undefined;
}

function reasonOf({ reason }: HistoryEvent): Node {
  if (!reason) return undefined;
  const words = reason in OVERRIDE_REASONS ? OVERRIDE_REASONS[reason as OverrideReason] : reason;
  return paragraphs(`Reason: ${words}`);
}

function adviceOf(triage: Triage): Node {
  const said = (
    <>
      {paragraphs(triage.advice)}
      <p class="govuk-body">
        Talk to {triage.namedPersonName}. Next date: {weekdayDate(triage.nextOn)}.
      </p>
    </>
  );
  return details({ summaryText: 'The advice given then', html: said });
}

function questionIn(event: HistoryEvent, { questions }: RequestHistory): Node {
  const question = questions.find(({ askedAt, answeredAt, lapsedAt }) => {
    const at = { question_asked: askedAt, question_answered: answeredAt, question_lapsed: lapsedAt }[event.name];
    return at?.getTime() === event.at.getTime();
  });
  if (!question) return undefined;
  return paragraphs(event.name === 'question_answered' && question.answer ? question.answer : question.question);
}

function changesIn(event: HistoryEvent): Node {
  const changes = event.name === 'request_amended' ? (event.data.changes as AnswerChange[] | undefined) : undefined;
  if (!changes?.length) return undefined;
  return (
    <ul class="govuk-list">
      {changes.map(({ field, before, after }) => (
        <li>
          <strong>{isField(field) ? FIELD_LABELS[field] : field}</strong>
          <br />
          <span class="al-quiet">Before:</span> {answerWords(field, before) || 'no answer'}
          <br />
          <span class="al-quiet">After:</span> {answerWords(field, after) || 'no answer'}
        </li>
      ))}
    </ul>
  );
}
