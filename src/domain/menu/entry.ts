import { DISCIPLINES } from '../experts/expert.ts';
import type { ContentPhase } from '../requests/phases.ts';
import type { Area, Level } from '../vocabulary.ts';

/** The three strands of the national offer (DfE guidance on Experts at Hand). */
export const STRANDS = {
  with_children: 'With children and young people',
  with_staff: 'With settings and their staff',
  across_system: 'Across the system',
} as const;
export type Strand = keyof typeof STRANDS;

/** Who gives the help of an entry: the disciplines of experts, those who answer settings, and partners. */
export const DELIVERERS = {
  own_staff: 'Your own staff',
  inclusion_lead: 'Inclusion Leads',
  early_years_lead: 'Early Years Area SENCos',
  educational_psychology: DISCIPLINES.educational_psychology.label,
  speech_and_language: DISCIPLINES.speech_and_language.label,
  occupational_therapy: DISCIPLINES.occupational_therapy.label,
  specialist_teaching: DISCIPLINES.specialist_teaching.label,
  school_leadership: DISCIPLINES.school_leadership.label,
  outreach: 'Outreach from special schools and alternative provision',
  mental_health: 'Mental health support teams',
  health: 'School nursing, health visiting and physiotherapy',
  family_hub: 'Family hubs and early help',
  attendance: 'Attendance, inclusion and virtual school teams',
  forum: 'Parent carer forum',
} as const;
export type Deliverer = keyof typeof DELIVERERS;

/** How an entry is got: at once by oneself, by talking first, by joining an occasion, by a request, or from another service. */
export const ACCESS = {
  use: 'Use it straight away',
  consult: 'Talk to us first',
  occasion: 'Book a place',
  request: 'Ask with a Request for Help',
  elsewhere: 'Ask the service itself',
} as const;
export type Access = keyof typeof ACCESS;

/** Where the evidence behind an entry stands, in order of strength. */
export const EVIDENCE = {
  strong: 'Several good studies',
  promising: 'Some studies, or one good one',
  practice: 'Practice that specialists agree on',
  new: 'New here: we are finding out',
} as const;
export type Evidence = keyof typeof EVIDENCE;

/** All that is written of an entry; texts are plain, paragraphs are divided by an empty line. */
export type EntryContent = {
  /** At most 80 characters. */
  title: string;
  /** One or two sentences for a list, at most 220 characters. */
  summary: string;
  /** What it is and how it goes, at most 2,000 characters. */
  what: string;
  areas: readonly Area[];
  levels: readonly Level[];
  phases: readonly ContentPhase[];
  strand: Strand;
  deliverers: readonly Deliverer[];
  /** What it takes: time, people, group; each at most 120 characters. */
  time: string;
  people: string;
  group: string;
  /** Codes of strategies to try before. */
  tryFirst: readonly string[];
  evidence: Evidence;
  /** What the evidence is, in a sentence or two, at most 500 characters. */
  evidenceWords: string;
  access: Access;
  /** How to get it, step by step, at most 600 characters. */
  how: string;
  /** The role to turn to, never a person: at most 80 characters. */
  contact: string;
  /** When it runs, at most 160 characters. */
  runs: string;
  /** Who it is for, at most 400 characters. */
  eligibility: string;
  /** What it is not, at most 400 characters. */
  isNot: string;
  /** The same for families, in words a nine-year-old can read, at most 1,200 characters. */
  family: string;
  /** Other words people search by, which stand nowhere else in the entry. */
  alsoCalled: readonly string[];
};

/** The longest text of each kind. */
export const LENGTHS = {
  title: 80,
  summary: 220,
  what: 2_000,
  time: 120,
  people: 120,
  group: 120,
  evidenceWords: 500,
  how: 600,
  contact: 80,
  runs: 160,
  eligibility: 400,
  isNot: 400,
  family: 1_200,
} as const;
