import { OVERRIDE_REASONS, type OverrideReason } from '#src/domain/triage/outcomes.ts';
import { details } from '#src/govuk/components.ts';
import type { Moment } from '#src/govuk/pieces/timeline.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { AnswerChange } from './answer-changes.ts';
import { answerWords, FIELD_LABELS, isField } from './answer-words.ts';
import { dayAndTime, weekdayDate } from './days.ts';
import { latestWord } from './latest-word.ts';
import { paragraphs } from './paragraphs.tsx';
import type { HistoryEvent, RequestHistory, Triage } from './request-history.ts';
import { whatHappened } from './what-happened.ts';

type Viewer = 'setting' | 'partnership';

/**
 * What happened to a request in sentences, newest first, with the reasons people gave. Why a lead differed from what
 * was recommended is told to the partnership, whose rules it is about.
 */
export function momentsOf(history: RequestHistory, viewer: Viewer): Moment[] {
  return history.events
    .filter((event) => viewer === 'partnership' || !AMONG_US.includes(event.name))
    .filter((event) => !isToldByAnother(event, history.events))
    .map((event) => momentOf(event, history, viewer))
    .reverse();
}

/** How those who help work with one another; a setting need not follow it. */
const AMONG_US = ['session_signed', 'session_sent_back', 'voice_link_made', 'put_on_agenda'];

function momentOf(event: HistoryEvent, history: RequestHistory, viewer: Viewer): Moment {
  const triage = triageOf(event, history.triages);
  const decision = triage && [viewer === 'partnership' && overrideOf(event, triage), earlierAdvice(triage, history)];
  const detail = detailOf(event, history, decision);
  return { title: whatHappened(event, triage?.outcome), when: dayAndTime(event.at), ...(detail ? { detail } : {}) };
}

/** One act can leave several events; to a reader asking a question is one thing. */
function isToldByAnother(event: HistoryEvent, events: HistoryEvent[]): boolean {
  const better = TOLD_BETTER_BY[event.name] ?? [];
  return events.some((other) => better.includes(other.name) && other.actId === event.actId);
}

const TOLD_BETTER_BY: Record<string, string[]> = {
  request_triaged: ['question_asked', 'passed_to_panel'],
  lead_changed: ['handed_over'],
};
const DECISIONS = ['request_triaged', 'question_asked', 'passed_to_panel'];

function triageOf(event: HistoryEvent, triages: Triage[]): Triage | undefined {
  if (!DECISIONS.includes(event.name)) return undefined;
  return triages.find(({ decidedAt }) => decidedAt.getTime() === event.at.getTime());
}

function detailOf(event: HistoryEvent, history: RequestHistory, decision: Node[] = []): Node {
  const panel = panelIn(event, history);
  const told = [changesIn(event), questionIn(event, history), reasonOf(event), panel, ...decision].filter(Boolean);
  return told.length > 0 ? told : undefined;
}

function reasonOf({ reason, name, data }: HistoryEvent): Node {
  const why = name === 'held_over' && typeof data.why === 'string' ? data.why : reason;
  return why ? paragraphs(`${REASON_OF[name] ?? 'Reason'}: ${inOwnWords(why)}`) : undefined;
}

/** What a reason is a reason for, where the sentence above it does not say so. */
const REASON_OF: Record<string, string> = {
  plan_proposed: 'Why it takes longer than usual',
  plan_objected: 'What should change',
  session_sent_back: 'What should change',
  session_recorded: 'Why it goes beyond the plan',
};

/** Whoever chose 'Something else' said what. */
function inOwnWords(why: string): string {
  return why.replace(/^Something else: /, '');
}

function panelIn(event: HistoryEvent, history: RequestHistory): Node {
  const word = history.decisions.find(({ decidedAt }) => decidedAt.getTime() === event.at.getTime());
  if (event.name !== 'panel_decided' || !word) return undefined;
  const isLatest = latestWord(history)?.said === word;
  const reason = word.reason && paragraphs(`Reason: ${word.reason}`);
  return isLatest ? reason : [reason, saidThen(word)];
}

function overrideOf({ data }: HistoryEvent, triage: Triage): Node {
  const override = triage.overrideReason && OVERRIDE_REASONS[triage.overrideReason as OverrideReason];
  const note = typeof data.overrideNote === 'string' ? data.overrideNote : '';
  return override && paragraphs(`Decided differently from what was recommended: ${override}. ${note}`);
}

/** The latest advice stands at the top of the page; what was said before it is kept here. */
function earlierAdvice(triage: Triage, history: RequestHistory): Node {
  return latestWord(history)?.said === triage ? undefined : saidThen(triage);
}

function saidThen({ advice, namedPersonName, nextOn }: Pick<Triage, 'advice' | 'namedPersonName' | 'nextOn'>): Node {
  const said = (
    <>
      {paragraphs(advice)}
      <p class="govuk-body">
        Talk to {namedPersonName}. Next date: {weekdayDate(nextOn)}.
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
        <li class="al-words">
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
