import { EVERYONE, type TablePrivacy } from './table-privacy.ts';

const CURRENT = 'As long as the setting or its successor is in the area; closed settings stay for the history';
const PUBLIC = 'Public facts. A childminder is given theirs whole.';

/** Tables about the area: its settings, and what was imported. */
export const REGISTER_TABLES: Record<string, TablePrivacy> = {
  partnerships: {
    purpose: 'The tenant',
    retention: 'As long as the partnership uses the service',
    subjectAccess: 'Not personal data.',
    readers: 'everyone',
    reporter: 'all',
    columns: { register: 'code name', technical: 'id' },
  },
  clusters: {
    purpose: 'Settings that share a team',
    retention: 'As long as the partnership uses the service',
    subjectAccess: 'Not personal data.',
    readers: EVERYONE,
    reporter: 'all',
    columns: { register: 'code name', technical: 'id partnership_id' },
  },
  settings: {
    purpose: 'Know whom the offer serves, who leads them and where they are. Head teachers’ names are never stored',
    retention: CURRENT,
    subjectAccess: PUBLIC,
    readers: EVERYONE,
    reporter: 'all',
    columns: {
      register: `urn local_id name kind type_code type_name phase phase_group eligibility eligibility_why status
        opened_on closed_on successor_id age_from age_to pupils fsm_percent street town postcode latitude longitude
        website trust_code trust_name ukprn cluster_id in_area source source_on`,
      technical: 'id partnership_id private version',
    },
  },
  setting_facts: {
    purpose: 'Published facts about a setting, each with its source and date',
    retention: CURRENT,
    subjectAccess: PUBLIC,
    readers: EVERYONE,
    reporter: 'all',
    columns: { register: 'setting_id name value source as_of', technical: 'id partnership_id' },
  },
  imports: {
    purpose: 'A file looked at before it is applied: what it would add, change or close',
    retention: '1 year; the lists of people in it 90 days',
    subjectAccess: 'A person’s own line of a list of people is given.',
    readers: 'managers, through the page that imports',
    reporter: '',
    columns: {
      identity: 'plan file_name',
      log: 'previewed_by previewed_at applied_at',
      technical: 'id partnership_id kind',
    },
  },
};
