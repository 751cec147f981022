import type { CsvColumns } from './csv-heading.ts';

/**
 * The columns of the national register that are read, all found in the layouts before and after July 2024.
 * Head teachers' names and telephone numbers are not among them, so they are never taken from the file.
 */
export const GIAS_COLUMNS = {
  urn: { heading: 'URN', required: true },
  laCode: { heading: 'LA (code)', required: true },
  name: { heading: 'EstablishmentName', required: true },
  typeCode: { heading: 'TypeOfEstablishment (code)', required: true },
  typeName: { heading: 'TypeOfEstablishment (name)', required: false },
  status: { heading: 'EstablishmentStatus (code)', required: true },
  openOn: { heading: 'OpenDate', required: false },
  closeOn: { heading: 'CloseDate', required: false },
  phase: { heading: 'PhaseOfEducation (code)', required: true },
  ageFrom: { heading: 'StatutoryLowAge', required: true },
  ageTo: { heading: 'StatutoryHighAge', required: true },
  pupils: { heading: 'NumberOfPupils', required: false },
  fsmPercent: { heading: 'PercentageFSM', required: false },
  trustCode: { heading: 'Trusts (code)', required: false },
  trustName: { heading: 'Trusts (name)', required: false },
  ukprn: { heading: 'UKPRN', required: false },
  street: { heading: 'Street', required: false },
  locality: { heading: 'Locality', required: false },
  town: { heading: 'Town', required: false },
  postcode: { heading: 'Postcode', required: true },
  website: { heading: 'SchoolWebsite', required: false },
  easting: { heading: 'Easting', required: false },
  northing: { heading: 'Northing', required: false },
} as const satisfies CsvColumns<string>;
export type GiasColumn = keyof typeof GIAS_COLUMNS;

export const GIAS_FILE = {
  name: 'the national register of schools (GIAS, edubasealldata….csv)',
  columns: GIAS_COLUMNS,
};
