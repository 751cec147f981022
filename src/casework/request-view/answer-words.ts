import { type CalendarDay, isDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import { type Answers, CONTEXTS, HELP_WANTED, IN_PLACE, URGENCIES } from '#src/domain/requests/answers.ts';
import { concernByCode } from '#src/domain/requests/concerns.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { UNIVERSAL_OFFER } from '#src/domain/requests/universal-offer.ts';
import { AREAS, SEN_STATUSES, SUBJECTS, YEAR_GROUPS } from '#src/domain/vocabulary.ts';

export type Field = keyof Answers;

/** What each answer is called wherever it is shown. */
export const FIELD_LABELS: Record<Field, string> = {
  subject: 'About',
  yearGroups: 'Year groups',
  howMany: 'How many',
  childReference: 'Initials or own reference',
  childYear: 'Year',
  senStatus: 'SEN status',
  parentAgreement: 'Parent’s agreement',
  parentAgreementOn: 'Day of the parent’s agreement',
  areas: 'Areas of need',
  mainArea: 'Main area of need',
  concerns: 'Concerns',
  contexts: 'Going on as well',
  inPlace: 'What is in place',
  noticed: 'What has been noticed',
  tried: 'What was tried',
  childView: 'The child’s or pupils’ view',
  familyView: 'The family’s view',
  fromMenu: 'From the menu',
  helpWanted: 'Help wanted',
  urgency: 'How soon',
  urgencyReason: 'Why then',
  contactName: 'Whom to contact',
  contactEmail: 'Email',
  contactPhone: 'Phone',
  contactWhen: 'Best time',
  withLead: 'Written with the lead',
  strategiesToTry: 'Going to try meanwhile',
};

const ONE_OF: Partial<Record<Field, Record<string, string>>> = {
  subject: SUBJECTS,
  childYear: YEAR_GROUPS,
  senStatus: SEN_STATUSES,
  parentAgreement: { yes: 'Yes', not_yet: 'Not yet' },
  mainArea: AREAS,
  urgency: URGENCIES,
  withLead: { yes: 'Yes', no: 'No' },
};
const SOME_OF: Partial<Record<Field, Record<string, string>>> = {
  yearGroups: YEAR_GROUPS,
  areas: AREAS,
  contexts: CONTEXTS,
  helpWanted: HELP_WANTED,
};

/** An answer as one piece of text for the change log; a code that the content no longer holds stays a code. */
export function answerWords(field: Field, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (field === 'inPlace') return inPlaceWords(value as Record<string, keyof typeof IN_PLACE>);
  if (Array.isArray(value)) return value.map((code) => labelOf(field, String(code))).join(', ');
  const text = String(value);
  if (field === 'parentAgreementOn' && isDay(text)) return longDate(text as CalendarDay);
  return ONE_OF[field]?.[text] ?? text;
}

export function isField(name: string): name is Field {
  return name in FIELD_LABELS;
}

function labelOf(field: Field, code: string): string {
  if (field === 'concerns') return concernByCode(code)?.label ?? code;
  if (field === 'strategiesToTry') return strategyByCode(code)?.title ?? code;
  return SOME_OF[field]?.[code] ?? code;
}

function inPlaceWords(inPlace: Record<string, keyof typeof IN_PLACE>): string {
  return Object.entries(inPlace)
    .map(([code, state]) => `${offerStatement(code)}: ${IN_PLACE[state].toLowerCase()}`)
    .join('; ');
}

/** The universal offer's statement with this code. */
export function offerStatement(code: string): string {
  return UNIVERSAL_OFFER.find((offer) => offer.code === code)?.statement ?? code;
}
