import { type CalendarDay, isDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { childReferenceProblem, LONGEST_CHILD_REFERENCE } from '#src/domain/requests/child-reference.ts';
import { phasesFor, type RequestSetting } from '#src/domain/requests/phases.ts';
import { SEN_STATUSES, YEAR_GROUPS } from '#src/domain/vocabulary.ts';
import { dateField, type Errors, radiosField, textField } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';
import { choices, oneOf, words } from './read-fields.ts';
import type { Step, StepView } from './step.ts';
import { personWord, yearsFor } from './years.ts';

const AGREEMENT = { yes: 'Yes, they agree', not_yet: 'Not yet' };
const AGREED_ON = 'parentAgreementOn';

export const childStep: Step = {
  code: 'child',
  name: 'The child or young person',
  title: ({ answers, setting }) => `About the ${personWord(answers, setting)}`,
  lead: 'Only these four things. Please leave out names, dates of birth and addresses.',
  fields: ['childReference', 'childYear', 'senStatus', 'parentAgreement', 'parentAgreementOn'],
  applies: ({ subject }) => subject === 'child',
  typed(answers) {
    const [year = '', month = '', day = ''] = answers.parentAgreementOn?.split('-') ?? [];
    return {
      childReference: answers.childReference ?? '',
      childYear: answers.childYear ?? '',
      senStatus: answers.senStatus ?? '',
      parentAgreement: answers.parentAgreement ?? '',
      [`${AGREED_ON}-day`]: day.replace(/^0/, ''),
      [`${AGREED_ON}-month`]: month.replace(/^0/, ''),
      [`${AGREED_ON}-year`]: year,
    };
  },
  draw: (view) => [drawReference(view), drawYear(view), drawStatus(view), drawAgreement(view)],
  read({ form, before, today }) {
    const values: Answers = {
      childYear: oneOf(form, 'childYear', YEAR_GROUPS, before.childYear),
      senStatus: oneOf(form, 'senStatus', SEN_STATUSES, before.senStatus),
      parentAgreement: oneOf(form, 'parentAgreement', AGREEMENT, before.parentAgreement),
    };
    const errors: Errors = {};
    const problem = childReferenceProblem(form.text('childReference'));
    if (problem) errors.childReference = problem;
    else values.childReference = words(form, 'childReference');
    const agreedOn = readDay(form, today);
    if ('error' in agreedOn) errors[AGREED_ON] = agreedOn.error;
    else values.parentAgreementOn = agreedOn.day;
    return { values, errors };
  },
  rows: (answers, setting) => [
    { label: 'Initials or your reference', value: answers.childReference },
    { label: 'Year group or age', value: answers.childYear && YEAR_GROUPS[answers.childYear] },
    { label: 'SEN status', value: answers.senStatus && SEN_STATUSES[answers.senStatus] },
    { label: `${agreer(answers, setting)} agreement`, value: agreementWords(answers) },
  ],
};

function drawReference({ form, errors }: StepView) {
  return textField({
    name: 'childReference',
    label: 'Initials, or your own reference',
    hint: `For example AB or Y4-07. At most ${LONGEST_CHILD_REFERENCE} characters, not a name.`,
    value: form.text('childReference'),
    width: 10,
    autocomplete: 'off',
    errors,
  });
}

function drawYear({ form, errors, answers, setting }: StepView) {
  const chosen = answers.childYear ? [answers.childYear] : [];
  return (
    <div class="al-answer-columns al-answer-columns--small">
      {radiosField({
        name: 'childYear',
        legend: 'Year group or age',
        items: choices(yearsFor(setting, chosen)),
        value: form.text('childYear'),
        errors,
      })}
    </div>
  );
}

function drawStatus({ form, errors }: StepView) {
  return radiosField({
    name: 'senStatus',
    legend: 'SEN status',
    hint: 'Any answer is welcome. You do not need a plan or a diagnosis to ask.',
    items: choices(SEN_STATUSES, {
      // DfE, Experts at Hand guidance, year 1: additional to, never instead of, provision in an EHCP.
      E: 'You can still ask. Our help adds to what the plan provides, and never replaces it.',
    }),
    value: form.text('senStatus'),
    errors,
  });
}

function drawAgreement({ form, errors, answers, setting }: StepView) {
  const whose = isPost16(answers, setting) ? 'the young person, or a parent acting for them,' : 'a parent or carer';
  return [
    radiosField({
      name: 'parentAgreement',
      legend: `Does ${whose} agree to you asking?`.replace(',?', '?'),
      hint: 'Needed before you send, not to save. You can come back to this.',
      items: choices(AGREEMENT),
      value: form.text('parentAgreement'),
      errors,
    }),
    dateField({
      name: AGREED_ON,
      legend: 'When did they agree?',
      size: 's',
      hint: 'Optional, if you know the day.',
      value: {
        day: form.text(`${AGREED_ON}-day`),
        month: form.text(`${AGREED_ON}-month`),
        year: form.text(`${AGREED_ON}-year`),
      },
      errors,
    }),
  ];
}

function isPost16(answers: Answers, setting: RequestSetting): boolean {
  return phasesFor(answers, setting.phase).every((phase) => phase === 'post_16');
}

function agreer(answers: Answers, setting: RequestSetting): string {
  return isPost16(answers, setting) ? 'The young person’s' : 'The family’s';
}

function agreementWords({ parentAgreement, parentAgreementOn }: Answers): string | undefined {
  if (parentAgreement !== 'yes') return parentAgreement && AGREEMENT[parentAgreement];
  return parentAgreementOn && isDay(parentAgreementOn) ? `Yes, on ${longDate(parentAgreementOn)}` : AGREEMENT.yes;
}

function readDay(form: Form, today: CalendarDay): { day: CalendarDay | undefined } | { error: string } {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => form.text(`${AGREED_ON}-${part}`));
  if (!day && !month && !year) return { day: undefined };
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(written)) return { error: 'Enter a real day, such as 3 11 2026, or leave it empty' };
  return written > today ? { error: 'Enter today or a day before it, or leave it empty' } : { day: written };
}
