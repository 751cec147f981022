import { RECORD_READERS, type TablePrivacy, TO_FAMILY, WITH_REQUEST } from './table-privacy.ts';

const ENDED = '6 years after the request ended; sooner where the partnership’s own schedule says so';

/** Tables that hold what is said about children, groups and settings. */
export const RECORD_TABLES: Record<string, TablePrivacy> = {
  drafts: {
    purpose: 'A request being written, shared within the setting; never a child’s name, only initials or a reference',
    retention: 'Ends 60 days after it was last touched, with notice; contents are then erased 30 days later',
    subjectAccess: TO_FAMILY,
    readers: 'staff of the setting; its lead and managers once the lead is invited',
    reporter: 'id partnership_id setting_id active_seconds created_at ended_at ended_how',
    columns: {
      special_category: 'answers prefilled',
      case: 'setting_id lead_invited expires_on notice_sent_on ended_at ended_how',
      log: 'started_by touched_by created_at touched_at',
      technical: 'id partnership_id version active_seconds',
    },
  },
  requests: {
    purpose: 'Ask for help and be answered; see that help follows need',
    retention: ENDED,
    subjectAccess: TO_FAMILY,
    readers: RECORD_READERS,
    reporter: `id partnership_id setting_id status subject main_area areas urgency level sent_at answer_by
      active_seconds first_answered_at ended_at repeat_of`,
    columns: {
      special_category: 'main_area areas sen_status level answers',
      case: `setting_id reference status subject urgency lead_id sent_at answer_by next_on first_answered_at ended_at
        repeat_of`,
      log: 'sent_by',
      technical: 'id partnership_id draft_id active_seconds version',
    },
  },
  triages: {
    purpose: 'What the lead decided, why, and what was advised',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: RECORD_READERS,
    reporter: `id partnership_id setting_id request_id outcome level recommended_outcome recommended_level decided_at
      minutes_taken`,
    columns: {
      special_category: `level recommended_level recommended_because override_reason happening doable_now advice
        strategies route panel_hope`,
      case: 'setting_id request_id outcome recommended_outcome named_person_id next_on',
      log: 'decided_by decided_at',
      technical: 'id partnership_id minutes_taken',
    },
  },
  questions: {
    purpose: 'What a lead asked a setting, and the answer',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: RECORD_READERS,
    reporter: 'id partnership_id setting_id request_id asked_at answer_by answered_at lapsed_at',
    columns: {
      special_category: 'question answer',
      case: 'setting_id request_id answer_by lapsed_at',
      log: 'asked_by asked_at answered_by answered_at',
      technical: 'id partnership_id',
    },
  },
  messages: {
    purpose: 'E-mails we owe people: the stage and the action, nothing about a child',
    retention: '1 year after they were sent',
    subjectAccess: 'Given to the person they were sent to.',
    readers: 'the person it is for; managers',
    reporter: '',
    columns: {
      contact: 'to_email',
      identity: 'to_person_id',
      case: 'kind subject body request_id send_after in_digest',
      log: 'created_at sent_at',
      technical: 'id partnership_id act_id attempts last_problem',
    },
  },
};
