import type { Field, Row, Step } from '#src/casework/answer-steps/step.ts';
import { whenSaved } from '#src/casework/request-view/days.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { RequestSetting } from '#src/domain/requests/phases.ts';
import { twoVersions } from '#src/govuk/pieces/two-versions.tsx';
import { type Html, type Node, render } from '#src/platform/jsx/jsx-runtime.ts';
import type { OtherSave } from './seen.ts';

type Both = {
  step: Step;
  setting: RequestSetting;
  stored: Answers;
  typed: Answers;
  fields: Field[];
  other: OtherSave;
  today: CalendarDay;
};

/** What the two of you wrote, side by side, where it differs; the form below keeps every word you typed. */
export function bothVersions({ step, setting, stored, typed, fields, other, today }: Both): Html {
  const mine = step.rows({ ...stored, ...only(typed, fields) }, setting);
  const theirs = step.rows(stored, setting);
  return twoVersions({
    yours: differing(mine, theirs),
    theirs: differing(theirs, mine),
    who: other.who,
    when: whenSaved(other.at, today),
  });
}

function differing(rows: Row[], others: Row[]): Node {
  const told = (list: Row[], label: string) => render(list.find((row) => row.label === label)?.value);
  const labels = [...new Set([...rows, ...others].map((row) => row.label))];
  return labels
    .filter((label) => told(rows, label) !== told(others, label))
    .map((label) => (
      <div class="al-answer-version">
        <p class="al-answer-version__label">{label}</p>
        {rows.find((row) => row.label === label)?.value ?? <p class="al-quiet">Nothing</p>}
      </div>
    ));
}

function only(answers: Answers, fields: Field[]): Answers {
  return Object.fromEntries(fields.map((field) => [field, answers[field]]));
}
