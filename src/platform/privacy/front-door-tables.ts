import { EVERYONE, GIVEN, type TablePrivacy } from './table-privacy.ts';

const SETTING_AND_LEAD = 'staff of the setting, whoever leads it or covers for its lead, managers';

/** Tables of the front door: what is offered, occasions, consulting before asking, and the self-check. */
export const FRONT_DOOR_TABLES: Record<string, TablePrivacy> = {
  entries: {
    purpose: 'Say what help there is, who keeps it true and until when',
    retention: 'As long as the partnership uses the service; retired entries too',
    subjectAccess: 'Nothing about a person beyond who keeps it.',
    readers: 'everyone',
    reporter: 'id partnership_id code retired_at shown_at review_by',
    columns: {
      case: 'code shown_version_id review_by reminded_on retired_at retired_because replaced_by_id shown_at',
      log: 'owner_id created_at',
      technical: 'id partnership_id public_id version',
    },
  },
  entry_versions: {
    purpose: 'Keep every wording of an entry, who wrote it and who approved it',
    retention: 'As the entry',
    subjectAccess: 'Nothing about a person beyond who wrote and approved.',
    readers: 'everyone what was approved; everyone signed in what is being written',
    reporter: '',
    columns: {
      case: 'entry_id number content sent_back_because',
      log: 'written_by changed_at proposed_at proposed_by approved_at approved_by sent_back_at sent_back_by withdrawn_at withdrawn_by',
      technical: 'id partnership_id version',
    },
  },
  remarks: {
    purpose: 'Hear whether an entry was helpful and what is missing in it',
    retention: '2 years',
    subjectAccess: 'Not traceable to a person; free words are read by the entry’s owner.',
    readers: EVERYONE,
    reporter: 'id partnership_id entry_id helpful from_family made_at',
    columns: {
      special_category: 'words',
      case: 'entry_id helpful from_family',
      log: 'made_at read_at read_by',
      technical: 'id partnership_id',
    },
  },
  link_checks: {
    purpose: 'Know which addresses in entries no longer open',
    retention: 'As the entries; a later look takes the place of the one before',
    subjectAccess: 'Nothing about a person.',
    readers: 'everyone signed in',
    reporter: '',
    columns: {
      case: 'address outcome failures',
      log: 'checked_at',
      technical: 'id partnership_id',
    },
  },
  occasions: {
    purpose: 'Say what can be joined: drop-ins, training, webinars, networks, case discussions',
    retention: '6 years after it took place',
    subjectAccess: 'Nothing about a person beyond who held it.',
    readers: 'everyone; how to join online only those who booked',
    reporter: 'id partnership_id kind cluster_id starts_at ends_at places cancelled_at',
    columns: {
      case: 'kind title what cluster_id entry_id phases starts_at ends_at place joining materials places slot_minutes cancelled_at cancelled_because',
      log: 'held_by made_by made_at',
      technical: 'id partnership_id public_id version',
    },
  },
  bookings: {
    purpose: 'Keep a place, remind, and record who came',
    retention: '3 years after the occasion',
    subjectAccess: GIVEN,
    readers: `${SETTING_AND_LEAD}; whoever holds the occasion`,
    reporter: 'id partnership_id setting_id occasion_id waiting cancelled_at attended useful',
    columns: {
      special_category: 'said',
      identity: 'person_id attended useful',
      case: 'setting_id occasion_id slot_at waiting cancelled_at',
      log: 'booked_at reminded_at attendance_by said_at',
      technical: 'id partnership_id',
    },
  },
  call_backs: {
    purpose: 'Ring a setting back that asked for it',
    retention: '1 year after the call',
    subjectAccess: GIVEN,
    readers: SETTING_AND_LEAD,
    reporter: 'id partnership_id setting_id asked_at call_by done_at cancelled_at',
    columns: {
      contact: 'telephone',
      special_category: 'about good_times',
      case: 'setting_id call_by',
      log: 'asked_by asked_at done_at done_by cancelled_at',
      technical: 'id partnership_id version',
    },
  },
  consultations: {
    purpose: 'Keep what was advised before anything was asked for, and what came of it',
    retention: '3 years after it was held',
    subjectAccess: 'Holds no child’s name; given to the staff who spoke and advised.',
    readers: `${SETTING_AND_LEAD}; whoever advised`,
    reporter:
      'id partnership_id setting_id way held_on minutes outcome areas back_on came_to came_to_at recorded_at voided_at',
    columns: {
      special_category: 'areas about strategies advised route void_reason',
      case: 'setting_id way held_on minutes outcome back_on booking_id call_back_id came_to draft_id',
      log: 'given_by came_to_at reminded_at recorded_by recorded_at voided_at',
      technical: 'id partnership_id key version',
    },
  },
  consultations_judged: {
    purpose: 'A view: which consultations spared a request',
    retention: 'As the consultations',
    subjectAccess: 'Nothing about a person.',
    readers: `${SETTING_AND_LEAD}; counts`,
    reporter: 'all',
    columns: {
      case: 'consultation_id setting_id held_on minutes outcome quiet_until asked',
      technical: 'partnership_id',
    },
  },
  hotlines: {
    purpose: 'Say which number of a cluster to ring, and when',
    retention: 'As long as the partnership uses the service',
    subjectAccess: 'Nothing about a person beyond who changed it.',
    readers: EVERYONE,
    reporter: '',
    columns: {
      case: 'cluster_id telephone hours',
      log: 'changed_by changed_at',
      technical: 'partnership_id version',
    },
  },
  self_checks: {
    purpose: 'Let a setting look at its own universal offer, and plan with its lead if it wants to',
    retention: '6 years after it was taken',
    subjectAccess: 'Nothing about a person beyond who filled it in.',
    readers: 'staff of the setting; whoever leads it and managers once it is shared',
    reporter: 'id partnership_id setting_id taken_at shared_at',
    columns: {
      special_category: 'answers',
      case: 'setting_id',
      log: 'started_by started_at changed_at taken_at taken_by shared_at shared_by',
      technical: 'id partnership_id version',
    },
  },
};
