import { standingOf } from '#src/domain/settings/eligibility.ts';
import { giasDate } from '#src/domain/settings/gias-date.ts';
import type { SettingStatus } from '#src/domain/settings/kinds.ts';
import { phaseOf } from '#src/domain/settings/phase.ts';
import { tidyPostcode } from '#src/domain/settings/postcode.ts';
import { addProblem, noProblems, type Problems } from '#src/domain/settings/problems.ts';
import { isOpen, type SettingRow } from '#src/domain/settings/setting-row.ts';
import { tidyWebsite } from '#src/domain/settings/website.ts';
import { type Cell, onlyStated, type Stated, statedAs, statedCount, statedPercent, statedText } from './cells.ts';
import { GIAS_COLUMNS, type GiasColumn } from './gias-columns.ts';
import { mapPoint } from './map-point.ts';
import type { CsvRow } from './read-csv.ts';

const STATUSES = new Map<string, SettingStatus>([
  ['1', 'open'],
  ['2', 'closed'],
  ['3', 'proposed_to_close'],
  ['4', 'proposed_to_open'],
]);
const LONGEST_NAME = 200;
const DATE_ADVICE = 'This should be a date like 01-09-2014.';

/**
 * One row of the register as a setting. Null when it cannot be one: no URN, name, known status or known type; each is
 * noted. Small faults of settings that are not open are not noted, since nobody would mend them.
 */
export function giasSetting(row: CsvRow<GiasColumn>, inArea: boolean, problems: Problems): SettingRow | null {
  const at = (column: GiasColumn): Cell => ({
    line: row.line,
    column: GIAS_COLUMNS[column].heading,
    text: row.cell(column),
  });
  const key = row.cell('urn') ?? '';
  const name = row.cell('name') ?? '';
  const status = STATUSES.get(row.cell('status') ?? '');
  const standing = standingOf(row.cell('typeCode') ?? '', inArea);
  if (!/^[1-9]\d{5}$/.test(key)) return leftOut(problems, at('urn'), 'A URN has six digits.');
  if (!name || name.length > LONGEST_NAME)
    return leftOut(problems, at('name'), `A name has 1 to ${LONGEST_NAME} letters.`);
  if (!status)
    return leftOut(
      problems,
      at('status'),
      'The status should be 1 open, 2 closed, 3 proposed to close or 4 proposed to open.',
    );
  if (!standing)
    return leftOut(
      problems,
      at('typeCode'),
      'This type of establishment is not in our table of who is eligible. Tell whoever looks after this service.',
    );

  const noted = isOpen(status) ? problems : noProblems();
  const ages = { ageFrom: statedCount(at('ageFrom'), noted, 99), ageTo: statedCount(at('ageTo'), noted, 99) };
  return onlyStated({
    key,
    source: 'register',
    line: row.line,
    name,
    kind: standing.kind,
    phase:
      phaseOf({
        kind: standing.kind,
        phaseCode: row.cell('phase') ?? null,
        ageFrom: ages.ageFrom ?? null,
        ageTo: ages.ageTo ?? null,
      }) ?? undefined,
    eligibility: standing.eligible,
    why: standing.why,
    status,
    inArea,
    private: false,
    typeCode: row.cell('typeCode')?.padStart(2, '0'),
    typeName: statedText(at('typeName')),
    laCode: statedText(at('laCode')),
    openOn: statedAs(at('openOn'), noted, giasDate, DATE_ADVICE),
    closeOn: statedAs(at('closeOn'), noted, giasDate, DATE_ADVICE),
    ...ages,
    pupils: statedCount(at('pupils'), noted, 99_999),
    fsmPercent: statedPercent(at('fsmPercent'), noted),
    street: statedText(at('street')),
    locality: statedText(at('locality')),
    town: statedText(at('town')),
    postcode: statedAs(at('postcode'), noted, tidyPostcode, 'This is not a postcode.'),
    point: statedPoint(at('easting'), at('northing'), noted),
    website: statedAs(at('website'), noted, tidyWebsite, 'This is not a web address.'),
    trustCode: statedText(at('trustCode')),
    trustName: statedText(at('trustName')),
    ukprn: statedText(at('ukprn')),
  } satisfies SettingRow);
}

function leftOut(problems: Problems, { line, column, text }: Cell, advice: string): null {
  addProblem(problems, {
    line,
    column,
    value: text ?? null,
    message: `${advice} The row was left out.`,
    severity: 'row',
  });
  return null;
}

function statedPoint(easting: Cell, northing: Cell, problems: Problems): Stated<SettingRow['point'] & object> {
  if (easting.text === undefined || northing.text === undefined) return undefined;
  const pair = {
    ...easting,
    column: 'Easting, Northing',
    text: [easting.text, northing.text].filter(Boolean).join(', '),
  };
  return statedAs(pair, problems, pointOf, 'These should be metres on the national grid.');
}

function pointOf(text: string): (SettingRow['point'] & object) | null {
  const [, easting, northing] = /^(\d{1,7}), (\d{1,7})$/.exec(text) ?? [];
  return easting && northing ? mapPoint(Number(easting), Number(northing)) : null;
}
