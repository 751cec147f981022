import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { SEN_STATUSES, SUBJECTS, YEAR_GROUPS } from '#src/domain/vocabulary.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { FIELD_LABELS } from './answer-words.ts';
import type { AnswerRow } from './answers-summary.tsx';

/** Who and what a request is about; a child only by reference, year, status and the parent's agreement. */
export function aboutRows(answers: Answers): AnswerRow[] {
  const about: AnswerRow = {
    key: FIELD_LABELS.subject,
    value: answers.subject && SUBJECTS[answers.subject],
    field: 'subject',
  };
  return answers.subject === 'child' ? [about, ...childRows(answers)] : [about, ...groupRows(answers)];
}

function childRows(answers: Answers): AnswerRow[] {
  return [
    { key: FIELD_LABELS.childReference, value: answers.childReference?.trim(), field: 'childReference' },
    { key: FIELD_LABELS.childYear, value: answers.childYear && YEAR_GROUPS[answers.childYear], field: 'childYear' },
    { key: FIELD_LABELS.senStatus, value: answers.senStatus && senStatus(answers.senStatus), field: 'senStatus' },
    { key: FIELD_LABELS.parentAgreement, value: agreement(answers), field: 'parentAgreement' },
  ];
}

function groupRows(answers: Answers): AnswerRow[] {
  const years = (answers.yearGroups ?? []).map((year) => YEAR_GROUPS[year]).join(', ');
  return [
    { key: FIELD_LABELS.yearGroups, value: years, field: 'yearGroups' },
    { key: FIELD_LABELS.howMany, value: answers.howMany === undefined ? '' : about(answers.howMany), field: 'howMany' },
  ];
}

// DfE Experts at Hand guidance, year 1: in addition to, not instead of, statutory responsibilities.
function senStatus(status: NonNullable<Answers['senStatus']>): Node {
  if (status !== 'E') return SEN_STATUSES[status];
  return (
    <>
      {SEN_STATUSES.E}
      <br />
      <span class="al-quiet">
        What the plan provides goes on as written. Group or whole-setting help can add to it.
      </span>
    </>
  );
}

function agreement({ parentAgreement, parentAgreementOn }: Answers): string {
  if (!parentAgreement) return '';
  if (parentAgreement === 'not_yet') return 'Not yet';
  return parentAgreementOn ? `Yes, on ${longDate(day(parentAgreementOn))}` : 'Yes';
}

function about(count: number): string {
  return count === 1 ? '1 child or young person' : `${count.toLocaleString('en-GB')} children or young people`;
}
