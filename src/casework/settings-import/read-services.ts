import { contentOfService, textIn } from '#src/domain/open-referral/read-service.ts';
import { addProblem, type Problems } from '#src/domain/settings/problems.ts';
import type { IncomingEntry } from './read-entries.ts';

const MOST = 20_000;
/** Services that are no longer given, as the standard says it. */
const OVER = ['inactive', 'defunct'];

/**
 * The services of a JSON file of Open Referral UK: a list, a page of one (`contents`), or a single service. What is wrong
 * is noted with the place of the service in the file.
 */
export function servicesIn(text: string, problems: Problems): IncomingEntry[] {
  const found = listIn(text);
  if (typeof found === 'string') {
    addProblem(problems, { message: found, severity: 'stop' });
    return [];
  }
  const rows: IncomingEntry[] = [];
  const seen = new Set<string>();
  for (const [index, each] of found.entries()) {
    const row =
      typeof each === 'object' && each !== null ? incoming(each as Record<string, unknown>, index) : undefined;
    const wrong = row ? whyNot(row, seen) : 'This is not a service.';
    if (row && !wrong) rows.push(row);
    else {
      const place = row?.place ?? placeOf(index, '');
      addProblem(problems, { column: place, message: `${wrong} It was left out.`, severity: 'row' });
    }
  }
  return rows;
}

function listIn(text: string): unknown[] | string {
  const whole = parsed(text);
  if (whole === undefined) return 'This is not whole JSON: the file may be cut off. Save it again and send it whole.';
  const contents = Array.isArray(whole) ? whole : (whole as { contents?: unknown }).contents;
  const list = Array.isArray(contents) ? contents : 'name' in (whole as object) ? [whole] : undefined;
  if (!list) return 'There are no services in this file. It should be the answer of “services” of Open Referral UK.';
  return list.length > MOST ? `The file holds more than ${MOST} services: send it in parts.` : list;
}

function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

function incoming(service: Record<string, unknown>, index: number): IncomingEntry {
  const title = textIn(service, 'name');
  return {
    line: null,
    place: placeOf(index, title),
    code: '',
    publicId: textIn(service, 'id').toLowerCase(),
    title,
    isOver: OVER.includes(textIn(service, 'status')),
    over: (before) => ({ ...contentOfService(service, before), faults: [] }),
  };
}

function whyNot({ publicId, title }: IncomingEntry, seen: Set<string>): string | undefined {
  if (title === '') return 'This service has no name.';
  const key = publicId || title;
  if (seen.has(key)) return 'The same service is in the file before.';
  seen.add(key);
  return undefined;
}

function placeOf(index: number, title: string): string {
  return `Service ${index + 1}${title && `: ${title.slice(0, 60)}`}`;
}
