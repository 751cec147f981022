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

/** The unit behind the value; a share has its sign already. */
export function unitAfter({ how, unit }: Measure): string | undefined {
  return how === 'median' || how === 'mean' ? unit : undefined;
}

export type Change = { words: string; tone: 'better' | 'worse' | 'plain' };

/** Fewer facts than this say little; a change between them is not called better or worse. */
const ENOUGH = 10;

/** 'up 12 from 33', and whether that is the right way. */
export function changeOf({ name, now, before }: Compared): Change {
  const measure = measureOf(name);
  if (now.value === null || before.value === null) return { words: 'nothing to hold it against', tone: 'plain' };
  const was = valueInWords(measure, before.value);
  const difference = now.value - before.value;
  const apart = valueInWords(
    { ...measure, how: measure.how === 'mean' ? 'median' : measure.how },
    Math.abs(difference),
  );
  const points = measure.how === 'share' || measure.how === 'within';
  const rounded = points ? `${Math.round(Math.abs(difference))} points` : apart;
  if (/^0( points)?$/.test(rounded) || difference === 0) return { words: `as before (${was})`, tone: 'plain' };
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

function toneOf({ better }: Measure, difference: number, now: Figure, before: Figure): Change['tone'] {
  if (better === 'neither' || now.count < ENOUGH || before.count < ENOUGH) return 'plain';
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
