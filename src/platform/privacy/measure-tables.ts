import { EVERYONE, type TablePrivacy, WITH_REQUEST } from './table-privacy.ts';

const COUNTED: Omit<TablePrivacy, 'purpose' | 'columns'> = {
  retention: WITH_REQUEST,
  subjectAccess: 'Nothing beyond the request itself.',
  readers: 'the reporter; pages show totals only, with small numbers hidden from boards and the forum',
  reporter: 'all',
};
const FACT = {
  special_category: 'main_area level value part',
  case: 'request_id setting_id cluster_id phase subject measure on_day',
  technical: 'partnership_id',
};
const FACT_FOUND = { ...FACT, case: `${FACT.case} first_on last_on` };

/** What figures are made of: counts of requests, without their contents. */
export const MEASURE_TABLES: Record<string, TablePrivacy> = {
  working_days: {
    purpose: 'The partnership’s working calendar, to count days by',
    retention: 'As long as the partnership uses the service',
    subjectAccess: 'Not personal data.',
    readers: EVERYONE,
    reporter: 'all',
    columns: { register: 'on_day number', technical: 'partnership_id' },
  },
  tallies: {
    purpose: 'Facts counted by day and month, so that a dashboard adds up few rows',
    retention: 'As long as the partnership uses the service; no request can be told from it',
    subjectAccess: 'Not personal data by itself.',
    readers: 'the reporter; pages show totals only, with small numbers hidden from boards and the forum',
    reporter: 'all',
    columns: {
      special_category: 'member value number',
      case: 'dimension grain on_day measure',
      technical: 'partnership_id',
    },
  },
  tallied_requests: {
    ...COUNTED,
    purpose: 'What the tallies hold of each request, to take it out again when the request changes',
    columns: {
      special_category: 'main_area level values parts',
      case: 'request_id setting_id cluster_id phase subject measures days first_on last_on',
      technical: 'partnership_id',
    },
  },
  requests_to_tally: {
    ...COUNTED,
    purpose: 'Which requests changed since they were tallied',
    columns: { case: 'request_id', technical: 'id partnership_id' },
  },
  tallying: {
    purpose: 'By which calendar the tallies were made',
    retention: 'As long as the partnership uses the service',
    subjectAccess: 'Not personal data.',
    readers: 'the program',
    reporter: '',
    columns: { technical: 'partnership_id calendar' },
  },
  requests_measured: {
    ...COUNTED,
    purpose: 'A view: what may be counted of a request, without its contents',
    columns: {
      special_category: 'main_area level',
      case: `request_id setting_id cluster_id phase subject status sent_on is_repeat triaged_on triaged_in_time decided_on
        answered_with_advice allocated_on first_session_on panel_decided_on days_to_triage days_to_panel_decision
        days_to_allocation days_to_first_session children_with_ehcp children_without_ehcp staff_trained trained_on
        reviewed_on de_escalated`,
      technical: 'partnership_id minutes_to_write',
    },
  },
  facts: { ...COUNTED, purpose: 'A view: every fact of every measure, from the rows', columns: FACT },
  facts_tallied: { ...COUNTED, purpose: 'A view: every fact that the tallies hold', columns: FACT_FOUND },
  facts_now: { ...COUNTED, purpose: 'A view: every fact as it is now', columns: FACT_FOUND },
  tallies_waiting: {
    ...COUNTED,
    purpose: 'A view: what the tallies lack of requests that changed since',
    columns: {
      special_category: 'member value number',
      case: 'dimension on_day measure',
      technical: 'partnership_id',
    },
  },
};
