import { RECORD_READERS, type TablePrivacy } from './table-privacy.ts';

const LOG = '6 years, and never less than the record it is about';

/** Tables that say who did and saw what, and the program's own. */
export const LOG_TABLES: Record<string, TablePrivacy> = {
  acts: {
    purpose: 'Who did what, when and why; nothing is written without one',
    retention: LOG,
    subjectAccess: 'A person is given their own acts, and those on a record about them.',
    readers: 'the person who acted; those who work with its setting; acts about no one setting carry no reason',
    reporter: '',
    columns: {
      special_category: 'reason',
      log: 'person_id at name setting_id',
      technical: 'id partnership_id http_request position previous_hash hash',
    },
  },
  events: {
    purpose: 'What each act changed',
    retention: LOG,
    subjectAccess: 'As the record it is about.',
    readers: RECORD_READERS,
    reporter: '',
    columns: {
      special_category: 'data',
      log: 'name request_id setting_id',
      technical: 'id partnership_id act_id hash',
    },
  },
  looks: {
    purpose: 'Who opened which record, and when',
    retention: LOG,
    subjectAccess:
      'A family is told which roles opened the record and when; names on the data protection officer’s word.',
    readers: 'the person who looked; staff of the setting, its lead and managers',
    reporter: '',
    columns: {
      log: 'person_id at request_id draft_id setting_id page',
      technical: 'id partnership_id http_request position previous_hash hash',
    },
  },
  log_heads: {
    purpose: 'The end of each chain of the log, so that a chain cut short is found',
    retention: LOG,
    subjectAccess: 'Nothing beyond the log itself.',
    readers: 'nobody: the database’s own functions and the log’s check',
    reporter: '',
    columns: { technical: 'partnership_id log person_id position hash' },
  },
  installation: program(
    'Whether this is a demonstration or a live service, and where the demonstration’s own time stands',
    'only_row demonstration created_at filled story_at filled_at',
  ),
  kysely_migration: program('Which migrations have run', 'name timestamp'),
  kysely_migration_lock: program('Lets one copy migrate at a time', 'id is_locked'),
};

function program(purpose: string, technical: string): TablePrivacy {
  return {
    purpose,
    retention: 'As long as the service runs',
    subjectAccess: 'Not personal data.',
    readers: 'the program',
    reporter: '',
    columns: { technical },
  };
}
