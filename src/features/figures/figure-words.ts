import type { Figure } from '#src/domain/measures/figure.ts';
import type { Measure } from '#src/domain/measures/measure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';

/** A measure in the period looked at and in the one it is held against. */
export type Compared = { name: MeasureName; now: Figure; before: Figure };

/** A figure as people read it: '1,204', '78%', '3.5', '+2.1', or a dash when there is nothing to work it out from. */
export function valueInWords({ how }: Measure, value: number | null): string {
  if (value === null) return '–';
  if (how === 'share' || how === 'within') return `${Math.round(value)}%`;
  if (how === 'mean') return `${value > 0 ? '+' : ''}${oneDecimal(value)}`;
  return Number.isInteger(value) ? value.toLocaleString('en-GB') : oneDecimal(value);
}

/** The unit behind the value, in the singular after one; a share has its sign already. */
export function unitAfter({ how, unit }: Measure, value: number | null): string | undefined {
  if (how !== 'median' && how !== 'mean') return undefined;
  return Math.abs(value ?? 0) === 1 ? unit.replace(/s$/, '') : unit;
}

/** '204 of 225' for a share; nothing where the value says all. */
export function partInWords({ part, count }: Figure): string {
  if (part === undefined || count === 0) return '';
  return `${part.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}`;
}

export type Change = { words: string; tone: 'better' | 'worse' | 'plain' };

/** Fewer facts than this say little; a change between them is not called better or worse. */
const ENOUGH = 10;
/** Nor is a change smaller than this, in points of per cent or as a part of what was before. */
const FEWEST_POINTS = 3;
const LEAST_PART = 0.03;

/** 'up 12 from 33', and whether that is the right way. */
export function changeOf({ name, now, before }: Compared): Change {
  const measure = measureOf(name);
  if (now.value === null || before.value === null) return { words: 'nothing to hold it against', tone: 'plain' };
  const was = valueInWords(measure, before.value);
  const points = measure.how === 'share' || measure.how === 'within';
  // Of what people read: 90.6% to 91.4% is from 91% to 91%.
  const difference = points ? Math.round(now.value) - Math.round(before.value) : now.value - before.value;
  const apart = valueInWords(
    { ...measure, how: measure.how === 'mean' ? 'median' : measure.how },
    Math.abs(difference),
  );
  const rounded = points ? `${Math.abs(difference)} ${Math.abs(difference) === 1 ? 'point' : 'points'}` : apart;
  if (/^0( points)?$/.test(rounded)) return { words: `as before (${was})`, tone: 'plain' };
  return {
    words: `${difference > 0 ? 'up' : 'down'} ${rounded} from ${was}`,
    tone: toneOf(measure, difference, now, before),
  };
}

/** The changes worth a sentence: of what rests on enough, the largest for its size, at most `most`. */
export function worthSaying(all: Compared[], most: number): { name: MeasureName; change: Change }[] {
  return all
    .filter(({ now, before }) => now.count >= ENOUGH && before.count >= ENOUGH)
    .map((each) => ({ name: each.name, change: changeOf(each), size: sizeOf(each) }))
    .filter(({ size }) => size >= 0.1)
    .sort((a, b) => b.size - a.size)
    .slice(0, most);
}

function toneOf({ better, how }: Measure, difference: number, now: Figure, before: Figure): Change['tone'] {
  if (better === 'neither' || now.count < ENOUGH || before.count < ENOUGH) return 'plain';
  const points = how === 'share' || how === 'within';
  const least = points ? FEWEST_POINTS : Math.abs(before.value ?? 0) * LEAST_PART;
  if (Math.abs(difference) < least) return 'plain';
  return difference > 0 === (better === 'up') ? 'better' : 'worse';
}

function sizeOf({ name, now, before }: Compared): number {
  const { how } = measureOf(name);
  const difference = Math.abs((now.value ?? 0) - (before.value ?? 0));
  if (how === 'share' || how === 'within') return difference / 50;
  return difference / Math.max(1, Math.abs(before.value ?? 0));
}

function oneDecimal(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
