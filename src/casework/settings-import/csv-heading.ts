import { addProblem, type Problems } from '#src/domain/settings/problems.ts';

/** A column by its heading; `also` are other headings that mean the same. */
export type CsvColumn = { heading: string; also?: string[]; required: boolean };
export type CsvColumns<C extends string> = Record<C, CsvColumn>;

/** Where each column stands in this file, under which name, and how many columns there are. */
export type Heading<C extends string> = {
  index: Partial<Record<C, number>>;
  names: Partial<Record<C, string>>;
  width: number;
  values: string[];
};

/**
 * Finds the columns in the first row, whatever their order, capitals and spaces. Notes each missing column, and a
 * heading that is there twice; null then.
 */
export function readHeading<C extends string>(
  { line, values }: { line: number; values: string[] },
  file: { name: string; columns: CsvColumns<C> },
  problems: Problems,
): Heading<C> | null {
  const filled = values.findLastIndex((value) => value.trim() !== '') + 1;
  const heading: Heading<C> = { index: {}, names: {}, width: filled, values: values.slice(0, filled).map(plain) };
  const missing: string[] = [];
  for (const column of Object.keys(file.columns) as C[]) {
    const { heading: name, also = [], required } = file.columns[column];
    const places = placesOf(heading.values, [name, ...also]);
    const [place] = places;
    if (places.length > 1) noteTwice(problems, line, name);
    if (place === undefined && required) missing.push(name);
    if (place !== undefined)
      Object.assign(heading.index, { [column]: place }) && Object.assign(heading.names, { [column]: name });
  }
  if (Object.keys(heading.index).length === 0) noteWrongFile(problems, { line, name: file.name, missing, values });
  else for (const name of missing) noteMissingColumn(problems, { line, name, file: file.name });
  return problems.stopped ? null : heading;
}

/** Whether a row is the headings again, as in a file that was joined to itself. */
export function repeatsHeading<C extends string>(heading: Heading<C>, values: string[]): boolean {
  const places = Object.values<number | undefined>(heading.index).slice(0, 3);
  return places.every((place) => place !== undefined && plain(values[place] ?? '') === heading.values[place]);
}

function placesOf(headings: string[], names: string[]): number[] {
  const wanted = names.map(plain);
  return headings.flatMap((heading, index) => (wanted.includes(heading) ? [index] : []));
}

function plain(heading: string): string {
  return heading.toLowerCase().replace(/[\s_]+/g, '');
}

function noteTwice(problems: Problems, line: number, column: string): void {
  const message = `The heading '${column}' is there twice. Take one of the columns out.`;
  addProblem(problems, { line, column, message, severity: 'stop' });
}

function noteMissingColumn(
  problems: Problems,
  { line, name, file }: { line: number; name: string; file: string },
): void {
  const message = `The column '${name}' is missing. The file should be ${file}, with its headings as they are.`;
  addProblem(problems, { line, column: name, message, severity: 'stop' });
}

type WrongFile = { line: number; name: string; missing: string[]; values: string[] };

function noteWrongFile(problems: Problems, { line, name, missing, values }: WrongFile): void {
  const other = values.length === 1 && /[;\t]/.test(values[0] ?? '');
  const message = other
    ? 'The values are separated by semicolons or tabs. Save the file with commas: CSV UTF-8 (comma delimited).'
    : `This is not ${name}. The first row should be its headings: ${missing.join(', ')}.`;
  addProblem(problems, { line, value: values.join(', '), message, severity: 'stop' });
}
