/**
 * A spreadsheet would run a cell that begins like this as a formula (source: OWASP, CSV injection). Apostrophes before it
 * count with it, so that one put in front can be told from one that was there.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
/** A plain number may begin with a sign. */
const NUMBER = /^[+-]?\d+(\.\d+)?%?$/;

/**
 * Rows as a CSV file (RFC 4180) that a spreadsheet opens as text: a cell that would be a formula gets an apostrophe before
 * it, and a byte order mark says that the file is UTF-8.
 */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => cellOf(String(cell))).join(',')).join('\r\n')}\r\n`;
}

/** The text of a cell that `csvFile` wrote: without the apostrophe that was put before it. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
