import { z } from 'zod';
import { AREAS, codes, SEN_STATUSES, SUBJECTS, YEAR_GROUPS } from '../vocabulary.ts';

export const CONTEXTS = {
  persistent_absence: 'Persistent absence (missing 10% or more)',
  ebsna: 'Emotionally based school non-attendance',
  part_time_timetable: 'Part-time timetable',
  suspension: 'Suspension this year',
  exclusion_risk: 'At risk of permanent exclusion',
  transition: 'Moving class, phase or setting this year',
  home_education: 'Home education is being considered',
  new_to_english: 'Learning English as an additional language',
  in_care: 'In care, or previously in care',
  young_carer: 'Young carer',
  bereavement: 'Bereavement or big change at home',
  medical: 'Medical needs or long hospital stays',
  health_waiting: 'Waiting for a health service',
} as const;
export type Context = keyof typeof CONTEXTS;

export const HELP_WANTED = {
  advice: 'Advice',
  coaching: 'Coaching for staff',
  modelling: 'Someone to model an approach',
  training: 'Training',
  observation: 'An observation',
  environment_audit: 'An audit of the environment',
  group: 'Planning or running a group together',
  family_work: 'Work with families',
  transition_plan: 'A transition plan',
  not_sure: 'Not sure yet',
} as const;
export type HelpWanted = keyof typeof HELP_WANTED;

export const URGENCIES = {
  this_week: 'This week',
  this_half_term: 'This half term',
  this_term: 'This term',
  planning_ahead: 'Planning ahead',
} as const;
export type Urgency = keyof typeof URGENCIES;

export const IN_PLACE = {
  not_yet: 'Not yet',
  in_place: 'In place',
  helping: 'In place and helping',
} as const;
export type InPlace = keyof typeof IN_PLACE;

/** The longest free text taken, in characters; the counter beside each box counts to it. */
export const LONGEST_TEXT = 1200;

const text = z.string().max(LONGEST_TEXT);
const line = z.string().max(120);

/**
 * Everything a Request for Help can hold, every part optional: a draft is valid at any moment.
 * What must be there to send is decided by `missingToSend`.
 */
export const answersSchema = z.object({
  subject: z.enum(codes(SUBJECTS)).optional(),
  yearGroups: z.array(z.enum(codes(YEAR_GROUPS))).optional(),
  howMany: z.number().int().min(1).max(5000).optional(),
  childReference: z.string().max(20).optional(),
  childYear: z.enum(codes(YEAR_GROUPS)).optional(),
  senStatus: z.enum(codes(SEN_STATUSES)).optional(),
  parentAgreement: z.enum(['yes', 'not_yet']).optional(),
  parentAgreementOn: z.iso.date().optional(),
  areas: z.array(z.enum(codes(AREAS))).optional(),
  mainArea: z.enum(codes(AREAS)).optional(),
  concerns: z.array(z.string()).optional(),
  contexts: z.array(z.enum(codes(CONTEXTS))).optional(),
  inPlace: z.record(z.string(), z.enum(codes(IN_PLACE))).optional(),
  noticed: text.optional(),
  tried: text.optional(),
  childView: text.optional(),
  familyView: text.optional(),
  /** What was chosen in the menu of support, in its words. */
  fromMenu: text.optional(),
  helpWanted: z.array(z.enum(codes(HELP_WANTED))).optional(),
  urgency: z.enum(codes(URGENCIES)).optional(),
  urgencyReason: text.optional(),
  contactName: line.optional(),
  contactEmail: line.optional(),
  contactPhone: line.optional(),
  contactWhen: line.optional(),
  withLead: z.enum(['yes', 'no']).optional(),
  strategiesToTry: z.array(z.string()).optional(),
});
export type Answers = z.infer<typeof answersSchema>;
