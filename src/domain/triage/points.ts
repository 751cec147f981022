import type { Facts } from './facts.ts';

/** Something to keep in mind, whatever is decided. It never changes the recommendation. */
export type Point = {
  code: string;
  source: string;
  applies: (facts: Facts) => boolean;
  words: (facts: Facts) => string;
};

/** How many requests in a year suggest work with the whole setting. Our working figure, to be reviewed. */
const MANY_REQUESTS = 6;

export const POINTS = [
  {
    code: 'plan_scope',
    source: 'DfE Experts at Hand guidance, year 1: in addition to, not instead of, statutory responsibilities',
    applies: (f) => f.hasPlan,
    words: () =>
      'This child has an EHCP. Its provision goes on as written; group or whole-setting work can still help them.',
  },
  {
    code: 'one_to_one_by_agreement',
    source: 'DfE Experts at Hand guidance, year 1: one-to-one by agreement, time-limited',
    applies: (f) => !f.hasPlan && f.signs.oneToOne.length > 0,
    words: () => 'One-to-one help is spoken of. It is possible by agreement, for a limited time and with a reason.',
  },
  {
    code: 'no_diagnosis_needed',
    source: 'Brief: a diagnosis is never asked for as a condition',
    applies: (f) => f.has('health_waiting') || f.signs.diagnosis.length > 0,
    words: () =>
      'No diagnosis is needed, and nothing here waits for one. Say so: families and settings worry about it.',
  },
  {
    code: 'assessment_mentioned',
    source: 'Children and Families Act 2014, section 36: anyone may ask for an EHC needs assessment',
    applies: (f) => f.signs.statutoryAssessment.length > 0,
    words: () => 'A statutory assessment is mentioned. Our help neither replaces it nor has to come before it.',
  },
  {
    code: 'parent_agreement',
    source: 'Brief: the parent’s agreement is recorded when one child is the subject',
    applies: (f) => f.aboutOneChild && f.answers.parentAgreement !== 'yes',
    words: () => 'The parent’s agreement is not recorded. Ask for it before anyone works with this child.',
  },
  {
    code: 'in_care',
    source: 'BCP model, section 4: virtual school',
    applies: (f) => f.has('in_care'),
    words: () => 'The child is, or was, in care: the virtual school can work with you.',
  },
  {
    code: 'new_to_english',
    source: 'SEND Code of Practice 2015, 6.24',
    applies: (f) => f.has('new_to_english'),
    words: () =>
      'Learning English is not itself a special educational need. Ask how the child gets on in their home language.',
  },
  {
    code: 'urgent_without_reason',
    source: 'Brief: help follows need, not noise',
    applies: (f) => f.answers.urgency === 'this_week' && !f.reasonForHaste,
    words: () => 'Help is asked for this week without a reason. Ask what makes it pressing.',
  },
  {
    code: 'open_requests',
    source: 'Brief: never retype; one person who knows the setting',
    applies: (f) => f.history.openRequests > 0,
    words: (f) =>
      f.history.openRequests === 1
        ? 'This setting has another request open. See whether they belong together.'
        : `This setting has ${f.history.openRequests} other requests open. See whether some belong together.`,
  },
  {
    code: 'many_requests',
    source: 'BCP model, section 7: demand shows pressure',
    applies: (f) => f.history.requestsLast12Months >= MANY_REQUESTS,
    words: (f) => `${f.history.requestsLast12Months} requests in 12 months: work with the whole setting may help more.`,
  },
  {
    code: 'first_request',
    source: 'Brief: equity, help follows need, not noise',
    applies: (f) => f.history.requestsLast12Months === 0 && f.history.openRequests === 0,
    words: () => 'This is the setting’s first request in 12 months. A call to say hello goes a long way.',
  },
  {
    code: 'childminder',
    source: 'Brief: childminders are served',
    applies: (f) => f.setting.kind === 'childminder',
    words: () => 'A childminder works alone: a call at nap time or a visit is easier than training in the day.',
  },
] as const satisfies readonly Point[];
export type PointCode = (typeof POINTS)[number]['code'];
