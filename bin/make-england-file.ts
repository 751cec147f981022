/**
 * Writes an invented register of 50,000 establishments, about 65 MB, in the layout of the national register
 * (Windows-1252, CRLF): `node --import tsx bin/make-england-file.ts OUT`. The same bytes every time; nobody in it is real.
 */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';

const ROWS = 50_000;
const FIRST_URN = 100_000;
const HEADER = new URL('../tests/fixtures/settings/gias-header-2025-on.csv', import.meta.url);

const AREAS: [code: string, name: string][] = [
  ['839', 'Bournemouth, Christchurch and Poole'],
  ['893', 'Shropshire'],
  ...Array.from({ length: 150 }, (_, index): [string, string] => [
    String(201 + index),
    `Invented Borough ${index + 1}`,
  ]),
];
const TYPES: [
  code: string,
  name: string,
  group: string,
  groupName: string,
  phase: string,
  phaseName: string,
  ages: [string, string],
][] = [
  ['01', 'Community school', '4', 'Local authority maintained schools', '2', 'Primary', ['4', '11']],
  ['02', 'Voluntary aided school', '4', 'Local authority maintained schools', '2', 'Primary', ['3', '11']],
  ['34', 'Academy converter', '10', 'Academies', '2', 'Primary', ['4', '11']],
  ['34', 'Academy converter', '10', 'Academies', '4', 'Secondary', ['11', '18']],
  ['28', 'Academy sponsor led', '10', 'Academies', '7', 'All-through', ['4', '18']],
  ['15', 'Local authority nursery school', '4', 'Local authority maintained schools', '1', 'Nursery', ['2', '5']],
  ['11', 'Other independent school', '3', 'Independent schools', '0', 'Not applicable', ['3', '18']],
  ['07', 'Community special school', '5', 'Special schools', '0', 'Not applicable', ['4', '19']],
  ['14', 'Pupil referral unit', '4', 'Local authority maintained schools', '0', 'Not applicable', ['11', '16']],
  ['18', 'Further education', '1', 'Colleges', '6', '16 plus', ['16', '99']],
];
const FIRST_WORDS = [
  'Ashen',
  'Bramble',
  'Chalk',
  'Dorling',
  'Elmhurst',
  'Fern',
  'Gorse',
  'Hazel',
  'St Ænna’s',
  'Café Lane',
];
const LAST_WORDS = ['Bridge', 'Common', 'Down', 'End', 'Field', 'Green', 'Heath', 'Hill', 'Mead', 'Vale'];
const LETTERS = 'ABDEFGHJLNPRSTUWYZ';

const [out] = process.argv.slice(2);
if (!out) {
  process.stderr.write('Say where to write the file: make-england-file.ts OUT\n');
  process.exit(2);
}
const headings = (await readFile(HEADER, 'latin1')).trim().split(',');
await pipeline(Readable.from(lines(headings)), iconv.encodeStream('win1252'), createWriteStream(out));

function* lines(names: string[]): Generator<string> {
  yield `${names.join(',')}\r\n`;
  const random = seeded(839);
  for (let index = 0; index < ROWS; index += 1) {
    const values: Record<string, string> = establishment(index, random);
    yield `${names.map((name) => quoted(values[name] ?? '')).join(',')}\r\n`;
  }
}

function establishment(index: number, random: (below: number) => number): Record<string, string> {
  const urn = FIRST_URN + index;
  const [laCode, laName] = pick(AREAS, random);
  const [type, typeName, group, groupName, phase, phaseName, [from, to]] = pick(TYPES, random);
  const closed = random(2) === 0;
  const name =
    `${pick(FIRST_WORDS, random)} ${pick(LAST_WORDS, random)} ${phase === '2' ? 'Primary' : ''} School ${urn}`.replace(
      '  ',
      ' ',
    );
  const pupils = 40 + random(1500);
  return {
    ...padding(urn),
    URN: String(urn),
    'LA (code)': laCode,
    'LA (name)': laName,
    EstablishmentNumber: String(2000 + random(5000)),
    EstablishmentName: name,
    'TypeOfEstablishment (code)': type,
    'TypeOfEstablishment (name)': typeName,
    'EstablishmentTypeGroup (code)': group,
    'EstablishmentTypeGroup (name)': groupName,
    'EstablishmentStatus (code)': closed ? '2' : '1',
    'EstablishmentStatus (name)': closed ? 'Closed' : 'Open',
    OpenDate: `01-09-${1950 + random(60)}`,
    CloseDate: closed ? `31-08-${2012 + random(13)}` : '',
    'PhaseOfEducation (code)': phase,
    'PhaseOfEducation (name)': phaseName,
    StatutoryLowAge: from,
    StatutoryHighAge: to,
    NumberOfPupils: String(pupils),
    NumberOfBoys: String(Math.floor(pupils / 2)),
    NumberOfGirls: String(Math.ceil(pupils / 2)),
    PercentageFSM: random(20) === 0 ? 'SUPP' : (random(600) / 10).toFixed(1),
    UKPRN: String(10_000_000 + urn),
    Street: `${1 + random(200)} Invented Street`,
    Town: `${pick(LAST_WORDS, random)}town`,
    Postcode: `${pick([...LETTERS], random)}${1 + random(9)} ${1 + random(9)}${pick([...LETTERS], random)}${pick([...LETTERS], random)}`,
    SchoolWebsite: `www.school-${urn}.example.sch.uk`,
    Easting: String(350_000 + random(200_000)),
    Northing: String(100_000 + random(300_000)),
    FSM: String(random(200)),
  };
}

/** The columns nobody reads, as long as they are in the real file, so that reading this one is as much work. */
function padding(urn: number): Record<string, string> {
  const none = 'Does not apply';
  return {
    'ReasonEstablishmentOpened (code)': '00',
    'ReasonEstablishmentOpened (name)': 'Not applicable',
    'ReasonEstablishmentClosed (code)': '00',
    'ReasonEstablishmentClosed (name)': 'Not applicable',
    'Boarders (code)': '1',
    'Boarders (name)': 'No boarders',
    'NurseryProvision (name)': 'No Nursery Classes',
    'OfficialSixthForm (code)': '2',
    'OfficialSixthForm (name)': 'Does not have a sixth form',
    'Gender (code)': '3',
    'Gender (name)': 'Mixed',
    'ReligiousCharacter (code)': '00',
    'ReligiousCharacter (name)': none,
    'ReligiousEthos (name)': none,
    'Diocese (code)': '0000',
    'Diocese (name)': 'Not applicable',
    'AdmissionsPolicy (code)': '0',
    'AdmissionsPolicy (name)': 'Not applicable',
    SchoolCapacity: '420',
    'SpecialClasses (code)': '2',
    'SpecialClasses (name)': 'No Special Classes',
    CensusDate: '16-01-2025',
    'TrustSchoolFlag (code)': '0',
    'TrustSchoolFlag (name)': 'Not applicable',
    'SchoolSponsorFlag (name)': 'Not applicable',
    'FederationFlag (name)': 'Not under a federation',
    'FurtherEducationType (name)': 'Not applicable',
    LastChangedDate: '12-03-2025',
    Locality: 'Invented Quarter',
    Address3: 'The Invented Estate',
    'County (name)': 'Invented County',
    TelephoneNum: `01632${String(urn).padStart(6, '0')}`,
    'HeadTitle (name)': 'Mx',
    HeadFirstName: 'Nobody',
    HeadLastName: `Invented-${urn}`,
    HeadPreferredJobTitle: 'Headteacher',
    'BSOInspectorateName (name)': 'Not applicable',
    'TeenMoth (name)': 'Not applicable',
    'CCF (name)': 'Not applicable',
    'SENPRU (name)': 'Not applicable',
    'EBD (name)': 'Not applicable',
    'FTProv (name)': 'Not applicable',
    'EdByOther (name)': 'Not applicable',
    'Section41Approved (name)': 'Not applicable',
    'TypeOfResourcedProvision (name)': 'Not applicable',
    'GOR (code)': 'K',
    'GOR (name)': 'South West',
    'DistrictAdministrative (code)': 'E06000058',
    'DistrictAdministrative (name)': 'Bournemouth, Christchurch and Poole',
    'AdministrativeWard (code)': 'E05012665',
    'AdministrativeWard (name)': 'Invented Ward',
    'ParliamentaryConstituency (code)': 'E14001056',
    'ParliamentaryConstituency (name)': 'Invented Constituency',
    'UrbanRural (code)': 'UN1',
    'UrbanRural (name)': 'Urban: Nearer to a major town or city',
    'GSSLACode (name)': 'E06000058',
    'MSOA (name)': 'Invented Middle Layer 012',
    'LSOA (name)': 'Invented Lower Layer 012B',
    'InspectorateName (name)': 'Ofsted',
    'BoardingEstablishment (name)': 'Does not have boarders',
    'PreviousLA (code)': '999',
    PreviousEstablishmentNumber: '2001',
    'Country (name)': 'United Kingdom',
    UPRN: '100012345678',
    PropsName: 'The Invented Proprietor of Schools, Number Twelve',
    SiteName: 'Invented Main Site',
    NextInspectionVisit: '01-01-2027',
    DateOfLastInspectionVisit: '01-01-2024',
    InspectorateReport: 'https://reports.example.org/provider/21/123456',
    'QABName (code)': '0',
    'QABName (name)': 'Not applicable',
    'EstablishmentAccredited (code)': '0',
    'EstablishmentAccredited (name)': 'Not applicable',
    'MSOA (code)': 'E02004208',
    'LSOA (code)': 'E01020042',
  };
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function pick<T>(list: T[], random: (below: number) => number): T {
  return list[random(list.length)] as T;
}

/** A small generator of pseudo-random numbers (Park and Miller's), so that the file is the same every time. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
