import { EVERYONE, GIVEN, type TablePrivacy } from './table-privacy.ts';

const WHILE_WORKING = '6 years after the account is closed, as long as the log names the person';

/** Tables about adults who use the service. */
export const PEOPLE_TABLES: Record<string, TablePrivacy> = {
  people: {
    purpose: 'Know who asks, answers and decides; name a person to talk to',
    retention: WHILE_WORKING,
    subjectAccess: GIVEN,
    readers: EVERYONE,
    reporter: '',
    columns: {
      identity: 'name job_title',
      contact: 'email',
      technical: 'id partnership_id persona digest created_at revoked_at',
    },
  },
  posts: {
    purpose: 'What a person may do and see, where and from when until when',
    retention: WHILE_WORKING,
    subjectAccess: GIVEN,
    readers: EVERYONE,
    reporter: 'id partnership_id role setting_id cluster_id starts_on ends_on',
    columns: { identity: 'person_id role setting_id cluster_id starts_on ends_on', technical: 'id partnership_id' },
  },
  absences: {
    purpose: 'Who answers while a lead is away; the reason is never asked for',
    retention: '1 year after the last day',
    subjectAccess: GIVEN,
    readers: EVERYONE,
    reporter: '',
    columns: { identity: 'person_id cover_id starts_on ends_on', technical: 'id partnership_id' },
  },
  browser_sessions: {
    purpose: 'Keep a person signed in: 30 minutes idle, 10 hours at most',
    retention: '90 days after its end',
    subjectAccess: 'Times are given; the hash of the token is not, for security.',
    readers: 'nobody: found only by who holds the token',
    reporter: '',
    columns: { log: 'person_id started_at last_seen_at ended_at', technical: 'token_hash partnership_id' },
  },
  saved_views: {
    purpose: 'A person’s own filters on the queue',
    retention: 'Until the person deletes it or the account is closed',
    subjectAccess: GIVEN,
    readers: 'the person alone',
    reporter: '',
    columns: { case: 'name query', technical: 'id partnership_id person_id' },
  },
};
