import type { Role } from '#src/domain/people/roles.ts';

/** One invented person: `key` is the e-mail name, `persona` is how the demonstration introduces them. */
export type CastMember = {
  key: string;
  name: string;
  jobTitle: string;
  role: Role;
  persona?: string;
  /** URNs or local identifiers of the settings the person works for. */
  settings?: string[];
  /** Codes of the clusters the person serves. */
  clusters?: string[];
  digest?: boolean;
};

const staff = (key: string, name: string, jobTitle: string, settings: string[], persona?: string): CastMember => ({
  key,
  name,
  jobTitle,
  role: 'setting_staff',
  settings,
  ...(persona ? { persona } : {}),
});

const CHRISTCHURCH = ['christchurch-highcliffe', 'southbourne-tuckton'];
const BOSCOMBE = ['boscombe-springbourne', 'muscliff-castle-lane'];
const KINSON = ['kinson-northbourne', 'winton-charminster'];
const WESTBOURNE = ['westbourne-talbot', 'parkstone-branksome'];
const POOLE = ['poole-town-hamworthy', 'canford-heath-broadstone'];
const EVERYWHERE = [...CHRISTCHURCH, ...BOSCOMBE, ...KINSON, ...WESTBOURNE, ...POOLE];

export const BCP_CAST: CastMember[] = [
  staff('primary.senco', 'Amira Hassan', 'SENCO', ['113736'], 'SENCO of a primary school'),
  staff('primary.head', 'Tom Fielding', 'Headteacher', ['113736']),
  staff('nursery.senco', 'Priya Nair', 'Nursery manager and SENCO', ['EY-001'], 'Manager of a nursery'),
  staff('childminder', 'Carol Whitlock', 'Registered childminder', ['EY-002'], 'Childminder'),
  staff('secondary.senco', 'Daniel Okafor', 'Assistant head and SENCO', ['136125'], 'SENCO of a secondary school'),
  staff('college.lead', 'Ruth Pemberton', 'Inclusion lead', ['FE-001'], 'Inclusion lead of a college'),
  staff(
    'out.college.lead',
    'Joe Marchetti',
    'Learning support manager',
    ['FE-002'],
    'Learning support at a college outside the area',
  ),
  staff(
    'trust.senco',
    'Helen Brightwell',
    'Trust SENCO',
    ['134987', '136120', '113893'],
    'SENCO for three schools of one trust',
  ),
  {
    key: 'lead.christchurch',
    name: 'Grace Adeyemi',
    jobTitle: 'Inclusion Lead',
    role: 'inclusion_lead',
    clusters: CHRISTCHURCH,
    persona: 'Inclusion Lead, two clusters',
  },
  { key: 'lead.boscombe', name: 'Martin Lowe', jobTitle: 'Inclusion Lead', role: 'inclusion_lead', clusters: BOSCOMBE },
  {
    key: 'lead.kinson',
    name: 'Sunita Patel',
    jobTitle: 'Inclusion Lead',
    role: 'inclusion_lead',
    clusters: KINSON,
    persona: 'Inclusion Lead, two other clusters',
  },
  {
    key: 'lead.westbourne',
    name: 'Callum Reid',
    jobTitle: 'Inclusion Lead',
    role: 'inclusion_lead',
    clusters: WESTBOURNE,
  },
  { key: 'lead.poole', name: 'Yvonne Clarke', jobTitle: 'Inclusion Lead', role: 'inclusion_lead', clusters: POOLE },
  {
    key: 'early.years',
    name: 'Nadia Rahman',
    jobTitle: 'Early Years Area SENCo',
    role: 'early_years_lead',
    clusters: EVERYWHERE,
    persona: 'Early Years Area SENCo',
  },
  {
    key: 'team.lead',
    name: 'Stephen Cole',
    jobTitle: 'Inclusion Team Lead',
    role: 'team_lead',
    persona: 'Inclusion Team Lead, post-16 and out of area',
  },
  {
    key: 'team.manager',
    name: 'Farah Siddiqui',
    jobTitle: 'Team Manager',
    role: 'team_manager',
    persona: 'Team Manager of the leads',
  },
  {
    key: 'coordinator',
    name: 'Beth Lowry',
    jobTitle: 'Cluster co-ordinator',
    role: 'coordinator',
    clusters: EVERYWHERE,
    persona: 'Cluster co-ordinator',
  },
  {
    key: 'expert.ep',
    name: 'Lena Vogel',
    jobTitle: 'Educational psychologist',
    role: 'expert',
    clusters: CHRISTCHURCH,
    persona: 'Educational psychologist',
  },
  {
    key: 'expert.slt',
    name: 'Niamh Keane',
    jobTitle: 'Speech and language therapist',
    role: 'expert',
    clusters: CHRISTCHURCH,
    persona: 'Speech and language therapist',
  },
  {
    key: 'expert.assistant',
    name: 'Kofi Mensah',
    jobTitle: 'Assistant educational psychologist',
    role: 'expert',
    clusters: CHRISTCHURCH,
    persona: 'Assistant psychologist, supervised',
  },
  {
    key: 'expert.secondee',
    name: 'Sam Whitaker',
    jobTitle: 'Seconded SENCO',
    role: 'expert',
    clusters: CHRISTCHURCH,
    persona: 'SENCO lent by a school two days a week',
  },
  {
    key: 'eah.lead',
    name: 'Owen Price',
    jobTitle: 'Experts at Hand Lead',
    role: 'eah_lead',
    persona: 'Experts at Hand Lead',
  },
  {
    key: 'board',
    name: 'Margaret Ellery',
    jobTitle: 'System Leadership Board member',
    role: 'board_member',
    persona: 'Board member',
  },
  {
    key: 'forum',
    name: 'Jo Castellan',
    jobTitle: 'Parent carer forum',
    role: 'forum_member',
    persona: 'Parent carer forum member',
  },
];

const LOCALITIES = ['north', 'central', 'shrewsbury', 'south-east', 'south-west'];

export const SHROPSHIRE_CAST: CastMember[] = [
  staff('shropshire.senco', 'Megan Pryce', 'SENCO', ['990001'], 'SENCO of a primary school'),
  staff('shropshire.nursery', 'Alan Whitford', 'Nursery manager', ['SEY-001'], 'Manager of a nursery'),
  {
    key: 'shropshire.lead',
    name: 'Rosalind Tate',
    jobTitle: 'Inclusion Advisory Teacher',
    role: 'inclusion_lead',
    clusters: LOCALITIES,
    persona: 'Inclusion Advisory Teacher',
  },
  {
    key: 'shropshire.early.years',
    name: 'Imran Aziz',
    jobTitle: 'Early years adviser',
    role: 'early_years_lead',
    clusters: LOCALITIES,
  },
  { key: 'shropshire.team.lead', name: 'Corinne Bayliss', jobTitle: 'Post-16 inclusion adviser', role: 'team_lead' },
  {
    key: 'shropshire.coordinator',
    name: 'Dee Hollis',
    jobTitle: 'Navigator',
    role: 'coordinator',
    clusters: LOCALITIES,
    persona: 'Navigator',
  },
  {
    key: 'shropshire.expert',
    name: 'Eluned Parry',
    jobTitle: 'Educational psychologist',
    role: 'expert',
    clusters: ['shrewsbury', 'north', 'central'],
    persona: 'Educational psychologist',
  },
  {
    key: 'shropshire.manager',
    name: 'Peter Langford',
    jobTitle: 'Inclusion manager',
    role: 'team_manager',
    persona: 'Inclusion manager',
  },
  {
    key: 'shropshire.board',
    name: 'Anita Rowe',
    jobTitle: 'Board member',
    role: 'board_member',
    persona: 'Board member',
  },
];
