import { z } from 'zod';
import { contrast, TEXT_CONTRAST } from '#src/domain/brand/contrast.ts';
import { isDay } from '#src/domain/calendar/calendar-day.ts';
import type { WorkingCalendar } from '#src/domain/calendar/working-days.ts';
import { ROUTES } from '#src/domain/triage/outcomes.ts';
import { codes } from '#src/domain/vocabulary.ts';
import type { Logo } from './read-logo.ts';

/** The backgrounds text in the brand's colours is set on. Source: the design's tokens, white and sand. */
const BACKGROUNDS = { white: '#FFFFFF', sand: '#FBF8F2' };

const words = z.string().trim().min(1);
const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/, 'use small letters, digits and hyphens, starting with a letter');
const phone = z.string().regex(/^(\d{3}|0\d[\d ]{8,13})$/, 'must be a phone number, for example 01632 960123 or 999');
const email = z.email('must be an e-mail address');
const named = z.strictObject({ one: words, many: words });

const calendarDay = z.string().transform((text, context) => {
  if (isDay(text)) return text;
  context.addIssue({ code: 'custom', message: `'${text}' is not a real day written as YYYY-MM-DD` });
  return z.NEVER;
});
const span = z.strictObject({ start: calendarDay, end: calendarDay });

const brandColour = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, { message: 'must be a colour written as #RRGGBB', abort: true })
  .superRefine((colour, context) => {
    for (const [name, background] of Object.entries(BACKGROUNDS)) {
      const measured = contrast(colour, background);
      if (measured >= TEXT_CONTRAST) continue;
      const message = `${colour} on ${name} has a contrast of ${measured.toFixed(1)}; text needs at least ${TEXT_CONTRAST}, so choose a darker colour`;
      context.addIssue({ code: 'custom', message });
      return;
    }
  });

const days = (usual: number) => z.int().min(1).max(90).default(usual);

/** How long things may take. Working days unless the name or a comment says otherwise. */
const serviceStandards = z.strictObject({
  triageDays: days(5),
  questionDays: days(5),
  panelDays: days(10),
  dueSoonDays: z.int().min(0).max(10).default(2),
  /** Calendar days after the last change, then how many days before that a notice is sent. */
  draftDays: z.int().min(7).max(365).default(60),
  draftNoticeDays: z.int().min(1).max(30).default(7),
  promiseMinutes: z
    .strictObject({ from: z.int().min(1), to: z.int().max(60) })
    .refine(({ from, to }) => from < to, "'from' must be smaller than 'to'")
    .default({ from: 5, to: 10 }),
  triageMinutes: z.int().min(5).max(60).default(15),
});

const calendar = z.strictObject({
  termTimeOnly: z.boolean(),
  note: words.optional(),
  terms: z.array(
    z.strictObject({ name: words, ...span.shape, halfTerm: span.optional(), assumed: z.boolean().optional() }),
  ),
});

const contact = z.strictObject({ name: words, email, phone: phone.optional(), words: words.optional() });

/** One partnership's configuration file. Every part is checked at start; unknown parts are faults too. */
export const partnershipSchema = z.strictObject({
  code,
  name: words,
  shortName: words,
  demonstration: z.boolean(),
  demonstrationNote: words.optional(),
  localAuthority: z.strictObject({
    codes: z.array(z.string().regex(/^\d{3}$/, "must be a local authority's three digits")).min(1),
    name: words,
  }),
  extraUrns: z.array(z.string().regex(/^\d{6}$/, 'must be a URN: six digits')).default([]),
  offerName: words,
  universalOfferName: words,
  words: z.strictObject({
    cluster: named,
    inclusionLead: named,
    earlyYearsLead: named,
    teamLead: named,
    coordinator: named,
    teamManager: named,
    eahLead: named,
    navigator: named,
  }),
  clusters: z.array(z.strictObject({ code, name: words })).min(1),
  clustersNote: words.optional(),
  serviceStandards: serviceStandards.prefault({}),
  /** What boards and the forum may see: counts below `smallest` hidden, others rounded. */
  publication: z
    .strictObject({ smallest: z.int().min(3).max(20).default(5), roundTo: z.int().min(1).max(10).default(5) })
    .refine(({ smallest, roundTo }) => roundTo <= 2 * smallest, "'roundTo' must be at most twice 'smallest'")
    .prefault({}),
  calendar,
  brand: z.strictObject({
    primary: brandColour,
    primaryDark: brandColour,
    /** A file in the folder `logos` beside this one. */
    logo: z
      .string()
      .regex(/^[\w-]+\.(svg|png)$/, 'must be the name of an .svg or .png file')
      .optional(),
  }),
  safeguarding: z.strictObject({
    note: words.optional(),
    contacts: z.array(z.strictObject({ name: words, phone, when: words, note: words.optional() })).min(1),
  }),
  routes: z.array(z.strictObject({ route: z.enum(codes(ROUTES)), name: words, what: words, how: words })),
  consult: z.strictObject({ phone, when: words, dropIn: words }),
  contacts: z.strictObject({ help: contact, privacy: contact, accessibility: contact }),
});

export type PartnershipFile = z.infer<typeof partnershipSchema>;

/** A partnership as the program uses it: its file, with its own mark and the shared bank holidays. */
export type Partnership = Omit<PartnershipFile, 'calendar' | 'brand'> & {
  calendar: WorkingCalendar;
  brand: Omit<PartnershipFile['brand'], 'logo'> & { logo?: Logo };
};
