import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { SETTING_STATUSES } from '#src/domain/settings/kinds.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { type Fact as Row, facts as summary } from '#src/govuk/pieces/facts.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { ShownSetting } from './setting.page.tsx';
import type { Fact } from './setting.queries.ts';

/** The facts, those of one source and day together. */
export function settingFacts(shown: ShownSetting): Node {
  const { setting, facts, partnership } = shown;
  const from = setting.source === 'register' ? 'the national register' : `the list kept by ${partnership.shortName}`;
  const rows = withValues(heldRows(shown));
  const cards = [summary({ title: `From ${from}, ${dayWithYear(setting.source_on)}`, rows })];
  for (const [title, group] of Map.groupBy(facts, ({ source, asOf }) => `${source}, ${asOf}`)) {
    cards.push(summary({ title, rows: group.map(({ name, value }) => ({ key: name, value })) }));
  }
  return [...cards, placeNote(shown)];
}

function heldRows(shown: ShownSetting): { key: string; value: Node }[] {
  const { setting, facts } = shown;
  const published = (name: string) => facts.some((fact: Fact) => fact.name.startsWith(name));
  return [
    { key: setting.urn ? 'URN' : 'Local id', value: setting.urn ?? setting.local_id },
    { key: 'Type', value: setting.type_name },
    { key: 'Phase', value: PHASES[setting.phase] },
    { key: 'Ages', value: ages(setting) },
    { key: 'Pupils', value: published('Pupils') ? null : setting.pupils?.toLocaleString('en-GB') },
    { key: 'Free school meals', value: published('Free school meals') ? null : percent(setting.fsm_percent) },
    { key: 'Status', value: SETTING_STATUSES[setting.status] },
    { key: 'Opened', value: setting.opened_on && dayWithYear(setting.opened_on) },
    { key: 'Closed', value: setting.closed_on && dayWithYear(setting.closed_on) },
    { key: 'Trust', value: setting.trust_name },
    { key: 'Address', value: address(shown) },
    { key: 'On the map', value: mapPoint(shown) },
    { key: 'Website', value: setting.website && website(setting.website) },
  ];
}

/** '22 April 2025': which day of the week it was says nothing here. */
function dayWithYear(value: string): string {
  return longDate(day(value)).replace(/^\w+ /, '');
}

function withValues(rows: { key: string; value: Node }[]): Row[] {
  return rows.filter(({ value }) => value !== null && value !== undefined && value !== '');
}

function ages({ age_from: from, age_to: to }: ShownSetting['setting']): string | null {
  if (from === null || to === null) return null;
  return to >= 25 ? `${from} and over` : `${from} to ${to}`;
}

function percent(value: number | null): string | null {
  return value === null ? null : `${value}%`;
}

function address({ setting, address: shown }: ShownSetting): Node {
  if (!shown) return [setting.town, <span class="al-quiet"> (a home, so the address is for their lead only)</span>];
  const lines = [setting.street, setting.town, setting.postcode].filter((line) => line !== null);
  return lines.flatMap((line, index) => (index === 0 ? [line] : [<br />, line]));
}

/** The coordinates, for the map that the reader's own device uses; no map of anyone else's is loaded. */
function mapPoint({ setting, address: shown }: ShownSetting): Node {
  const { latitude, longitude } = setting;
  if (!shown || latitude === null || longitude === null) return null;
  return (
    <a class="govuk-link" href={`geo:${latitude},${longitude}`}>
      {latitude.toFixed(4)}, {longitude.toFixed(4)}
    </a>
  );
}

function website(href: string): Html {
  return (
    <a class="govuk-link" href={href} rel="noreferrer">
      {href.replace(/^https?:\/\//, '')}
    </a>
  );
}

function placeNote({ setting, partnership }: ShownSetting): Node {
  if (!setting.cluster || !partnership.clustersNote) return null;
  const cluster = word(partnership, 'cluster', { capital: true });
  return (
    <p class="govuk-body al-quiet al-small">
      {cluster}: {setting.cluster}. {partnership.clustersNote}
    </p>
  );
}
