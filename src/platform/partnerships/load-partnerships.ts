import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { readBankHolidays } from './bank-holidays.ts';
import { crossFaults } from './cross-checks.ts';
import { demonstrationFaults } from './demonstration-faults.ts';
import { faultWords, placeOf } from './fault-words.ts';
import { readLogo } from './read-logo.ts';
import { type Partnership, type PartnershipFile, partnershipSchema } from './schema.ts';

/** Thrown with every fault of every file, one line each. */
export class PartnershipFaults extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The partnership configuration needs correcting:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'PartnershipFaults';
    this.faults = faults;
  }
}

/** `sound` holds the parts that can be read on their own, so that one fault does not hide those between other parts. */
type Read = { path: string; file?: PartnershipFile; sound: Partial<PartnershipFile>; faults: string[] };

/**
 * Reads every `.json` file of a folder, in the order of their names, and the bank holidays they share.
 * Throws PartnershipFaults, listing all faults at once, unless everything is sound.
 */
export function loadPartnerships(
  folder: string,
  bankHolidays = join(dirname(folder), 'calendar', 'bank-holidays.england-and-wales.json'),
): Partnership[] {
  const reads = filesIn(folder).map(readPartnership);
  const holidays = readBankHolidays(bankHolidays);
  const faults = [...reads.flatMap((read) => read.faults), ...sharedFaults(reads)];
  if (reads.length === 0) faults.push(`${folder}: there is no partnership file (a .json file) in this folder`);
  if ('fault' in holidays) faults.push(holidays.fault);
  if (faults.length > 0 || 'fault' in holidays) throw new PartnershipFaults(faults);
  return reads.flatMap(({ file }) => (file ? [complete(file, folder, holidays.days)] : []));
}

function filesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function readPartnership(file: string): Read {
  const path = relative(process.cwd(), file);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return {
      path,
      sound: {},
      faults: [`${path}: is not JSON (${error instanceof Error ? error.message : String(error)})`],
    };
  }
  const parsed = partnershipSchema.safeParse(raw, { error: faultWords });
  const sound = soundParts(raw);
  const own = (parsed.error?.issues ?? []).map((issue) => ({ at: placeOf(issue.path), words: issue.message }));
  const all = [...own, ...crossFaults(sound), ...(sound.demonstration ? demonstrationFaults(raw) : [])];
  if (sound.code && `${sound.code}.json` !== basename(path)) {
    all.push({ at: 'code', words: `'${sound.code}' must be the name of the file` });
  }
  const logo = sound.brand?.logo;
  if (logo && !readLogo(dirname(file), logo)) all.push({ at: 'brand.logo', words: `there is no file logos/${logo}` });
  const faults = all.map(({ at, words }) => (at ? `${path}: ${at}: ${words}` : `${path}: ${words}`));
  return parsed.success ? { path, sound, file: parsed.data, faults } : { path, sound, faults };
}

function soundParts(raw: unknown): Partial<PartnershipFile> {
  if (typeof raw !== 'object' || raw === null) return {};
  const parts = Object.entries(partnershipSchema.shape).flatMap(([key, schema]) => {
    const part = schema.safeParse((raw as Record<string, unknown>)[key]);
    return part.success ? [[key, part.data] as const] : [];
  });
  return Object.fromEntries(parts) as Partial<PartnershipFile>;
}

/** Partnerships share one installation without seeing each other: a setting can belong to one only. */
function sharedFaults(reads: readonly Read[]): string[] {
  const owners = new Map<string, string>();
  return reads.flatMap(({ path, sound }) => {
    const claims = [
      ...(sound.localAuthority?.codes ?? []).map((code) => `local authority ${code}`),
      ...(sound.extraUrns ?? []).map((urn) => `the setting ${urn}`),
    ];
    return claims.flatMap((claim) => {
      const owner = owners.get(claim);
      owners.set(claim, owner ?? path);
      return owner ? [`${path}: ${claim} already belongs to ${owner}`] : [];
    });
  });
}

function complete(
  { brand, ...file }: PartnershipFile,
  folder: string,
  bankHolidays: ReadonlySet<CalendarDay>,
): Partnership {
  const { terms, termTimeOnly } = file.calendar;
  const { logo: name, ...colours } = brand;
  const logo = name ? readLogo(folder, name) : undefined;
  return { ...file, brand: { ...colours, ...(logo ? { logo } : {}) }, calendar: { terms, termTimeOnly, bankHolidays } };
}
