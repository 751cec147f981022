import { DELIVERY_READERS, type TablePrivacy, TO_FAMILY, WITH_REQUEST } from './table-privacy.ts';

/** Tables about help given, and what came of it. */
export const DELIVERY_TABLES: Record<string, TablePrivacy> = {
  plans: {
    purpose: 'What expert and setting agree to do',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter:
      'id partnership_id setting_id request_id number sessions starts_on ends_on confidence_before proposed_at agree_by agreed_at',
    columns: {
      special_category: 'who_does_what longer_because objection',
      case: 'setting_id request_id number sessions starts_on ends_on confidence_before agree_by',
      log: 'proposed_by proposed_at agreed_at agreed_by objected_at',
      technical: 'id partnership_id version',
    },
  },
  goals: {
    purpose: 'What a plan is to change, from where to where',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter: 'id partnership_id setting_id request_id plan_id position baseline expected',
    columns: {
      special_category: 'goal baseline expected',
      case: 'setting_id request_id plan_id position',
      technical: 'id partnership_id',
    },
  },
  sessions: {
    purpose: 'What help was given, when, and whom it reached',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter:
      'id partnership_id setting_id request_id expert_id kind state on_day missed_by minutes staff_reached children_with_ehcp children_without_ehcp recorded_at needs_signature signed_at voided_at',
    columns: {
      special_category:
        'kind one_to_one_reason place missed_reason children_with_ehcp children_without_ehcp what_happened next_step longer_because sent_back_reason void_reason',
      case: 'setting_id request_id expert_id state on_day at_time missed_by minutes staff_reached needs_signature voided_at',
      log: 'recorded_by recorded_at signed_by signed_at',
      technical: 'id partnership_id key version',
    },
  },
  attachments: {
    purpose: 'Files that belong to a request, such as an agreed plan or a handout',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter: '',
    columns: {
      special_category: 'name content removed_reason',
      case: 'setting_id request_id removed_at',
      log: 'added_by added_at',
      technical: 'id partnership_id media_type size',
    },
  },
  reviews: {
    purpose: 'What came of the help, and what follows',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter: 'id partnership_id setting_id request_id plan_id held_on confidence_after next_step recorded_at',
    columns: {
      special_category: 'handed_over kept_by reason advice',
      case: 'setting_id request_id plan_id held_on confidence_after next_step named_person_id next_on',
      log: 'recorded_by recorded_at',
      technical: 'id partnership_id',
    },
  },
  goal_scores: {
    purpose: 'How far each goal was reached',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter: 'all',
    columns: {
      special_category: 'score',
      case: 'review_id goal_id setting_id request_id',
      technical: 'partnership_id',
    },
  },
  voices: {
    purpose: 'What setting, practitioner, family and child say about the help, each by themselves',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter: 'id partnership_id setting_id request_id kind asked_at answered_at language easy_read satisfied',
    columns: {
      special_category: 'language easy_read answers satisfied',
      case: 'setting_id request_id kind answered_at',
      log: 'asked_by asked_at typed_by',
      technical: 'id partnership_id',
    },
  },
  echoes: {
    purpose: 'Six weeks later: still used, and helping?',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter: 'id partnership_id setting_id request_id due_on sent_at answered_at still_using helping',
    columns: {
      special_category: 'comment',
      case: 'setting_id request_id due_on sent_at answered_at still_using helping',
      technical: 'id partnership_id',
    },
  },
  later_facts: {
    purpose: 'What became known after the help ended',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter: 'id partnership_id setting_id request_id kind happened_on voided_at',
    columns: {
      special_category: 'kind happened_on other_request_id void_reason',
      case: 'setting_id request_id voided_at',
      log: 'recorded_by recorded_at',
      technical: 'id partnership_id',
    },
  },
  request_ratings: {
    purpose: 'Whether a request said what was needed, with a tip for the next one',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter: 'id partnership_id setting_id request_id points rated_at',
    columns: {
      case: 'setting_id request_id points tip',
      log: 'rated_by rated_at',
      technical: 'id partnership_id',
    },
  },
  examples: {
    purpose: 'Strong requests, made anonymous by hand and agreed by their setting, for others to learn from',
    retention: 'Until withdrawn; the text is then kept with the request',
    subjectAccess: 'Nothing that names anybody; the setting it came from is told which are its own.',
    readers: 'those who see the request; everyone in the partnership once it is published',
    reporter: '',
    columns: {
      special_category: 'title noticed tried hoped why_it_helps phase main_area',
      case: 'setting_id request_id published_at withdrawn_at',
      log: 'written_by written_at agreed_by agreed_at declined_at',
      technical: 'id partnership_id version',
    },
  },
  private_links: {
    purpose: 'Let somebody answer, or read a calendar, without an account',
    retention: '1 year after it expired or was revoked',
    subjectAccess: 'Times are given; the hash of the token is not, for security.',
    readers: 'nobody: found only by who holds the token',
    reporter: '',
    columns: {
      case: 'kind voice_id echo_id expires_on revoked_at',
      identity: 'person_id',
      log: 'created_by created_at',
      technical: 'token_hash partnership_id',
    },
  },
};
