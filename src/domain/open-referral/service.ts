import { dayOf } from '../calendar/calendar-day.ts';
import { type EntryContent, EVIDENCE } from '../menu/entry.ts';
import type { ContentPhase } from '../requests/phases.ts';
import type { Attribute, FullService, Identify, ListedService, Organization } from './records.ts';
import { taxonomyTerm, termId, termsOf } from './terms.ts';

/** What an entry of the menu was at one moment, as everyone could see it. */
export type OfferedEntry = {
  publicId: string;
  code: string;
  content: EntryContent;
  approvedAt: Date;
  /** When the public last saw something change. */
  changedAt: Date;
  retiredAt: Date | null;
  /** The code of the entry that took its place. */
  replacedBy: string | null;
};

/** Who offers it: `addressOf` gives the page of an entry. */
export type Offering = { organization: Organization; areaName: string; addressOf(code: string): string };

/** Ages in whole years at which children and young people are in a phase; Reception is in a primary school. */
export const AGES: Record<ContentPhase, { from: number; to: number }> = {
  early_years: { from: 0, to: 5 },
  primary: { from: 4, to: 11 },
  secondary: { from: 11, to: 16 },
  post_16: { from: 16, to: 25 },
};

/** An entry with its one-to-one fields, as it stands in a list of the standard. */
export function listedService(entry: OfferedEntry, { organization, addressOf }: Offering): ListedService {
  const { content, retiredAt } = entry;
  return {
    id: entry.publicId,
    organization_id: organization.id,
    name: content.title,
    description: describe(content),
    url: addressOf(entry.code),
    status: retiredAt ? 'inactive' : 'active',
    ...ages(content.phases),
    assured_date: dayOf(entry.approvedAt),
    ...(retiredAt ? { alert: pointOn(entry, addressOf) } : {}),
    last_modified: entry.changedAt.toISOString(),
    organization,
  };
}

/** An entry with all that the standard nests in a service. It names roles and never a person, and it costs nothing. */
export function fullService(entry: OfferedEntry, offering: Offering, identify: Identify): FullService {
  const { content, publicId } = entry;
  const part = (name: string) => ({ id: identify(`service:${publicId}:${name}`), service_id: publicId });
  return {
    ...listedService(entry, offering),
    schedules: [{ ...part('schedule'), description: content.runs }],
    service_areas: [{ ...part('area'), name: offering.areaName, service_area: offering.areaName }],
    // Help comes to where the child is; a partnership's office would send people to the wrong door.
    service_at_locations: [],
    cost_options: [
      {
        ...part('cost'),
        option: 'Everyone it is for',
        amount: 0,
        amount_description: 'Free for settings and families',
      },
    ],
    contacts: [{ ...part('contact'), title: content.contact }],
    attributes: attributes(entry, identify),
  };
}

function attributes({ content, publicId }: OfferedEntry, identify: Identify): Attribute[] {
  return termsOf(content).map((term) => ({
    id: identify(`service:${publicId}:${term.list.part}:${term.code}`),
    link_id: publicId,
    taxonomy_term_id: termId(identify, term),
    link_type: term.list.linkType,
    taxonomy_term: taxonomyTerm(identify, term),
  }));
}

/** What stands before the parts of a description that the standard has no field for. */
export const LABELLED = [
  'Who it is for: ',
  'What it is not: ',
  'How to get it: ',
  'What it takes: ',
  'Evidence: ',
] as const;

export function describedTakes({ time, people, group }: EntryContent): string {
  return [time, people, group].filter((each) => each !== '').join('; ');
}

/** Plain text in paragraphs: what the standard has no field for stands under a word of its own. */
function describe(content: EntryContent): string {
  const [eligibility, isNot, how, takes, evidence] = LABELLED;
  const parts: [string, string][] = [
    ['', content.summary],
    ['', content.what],
    [eligibility, content.eligibility],
    [isNot, content.isNot],
    [how, content.how],
    [takes, describedTakes(content)],
    [`${evidence}${EVIDENCE[content.evidence]}. `, content.evidenceWords],
  ];
  return parts
    .filter(([, text]) => text !== '')
    .map(([label, text]) => label + text)
    .join('\n\n');
}

function ages(phases: readonly ContentPhase[]): { minimum_age?: number; maximum_age?: number } {
  if (phases.length === 0) return {};
  return {
    minimum_age: Math.min(...phases.map((phase) => AGES[phase].from)),
    maximum_age: Math.max(...phases.map((phase) => AGES[phase].to)),
  };
}

function pointOn({ replacedBy }: OfferedEntry, addressOf: Offering['addressOf']): string {
  return replacedBy ? `No longer offered. In its place: ${addressOf(replacedBy)}` : 'No longer offered.';
}
