/** A register date, `31-08-2014` (day, month, year), as an ISO day `2014-08-31`. Null when there is no such day. */
export function giasDate(text: string): string | null {
  const [, day, month, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text) ?? [];
  return day && month && year ? existingDay(`${year}-${month}-${day}`) : null;
}

/**
 * A day as people type it in a spreadsheet: `1/9/2026`, `01-09-2026` or `2026-09-01`, as an ISO day.
 * Day before month, as everywhere in Britain. Null when there is no such day.
 */
export function typedDay(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return existingDay(text);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day && month && year ? existingDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : null;
}

function existingDay(iso: string): string | null {
  const instant = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || iso < '1000') return null;
  return instant.toISOString().slice(0, 10) === iso ? iso : null;
}
