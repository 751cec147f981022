import { ASKING } from './asking.ts';
import { HELP_GIVEN } from './help-given.ts';
import type { Measure } from './measure.ts';
import { WAITING } from './waiting.ts';
import { WHAT_CHANGED } from './what-changed.ts';

/** Every measure once: pages, the dictionary, downloads and docs/generated/measures.md read this table, SQL view `facts` counts. */
export const MEASURES = { ...ASKING, ...WAITING, ...HELP_GIVEN, ...WHAT_CHANGED } as const satisfies Record<
  string,
  Measure
>;

export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[];

export function measureOf(name: MeasureName): Measure {
  return MEASURES[name];
}

export function isMeasure(text: string): text is MeasureName {
  return Object.hasOwn(MEASURES, text);
}

/** The measure whose facts a measure is worked out from: its own, or for `within` another's. */
export function factsOf(name: MeasureName): MeasureName {
  return measureOf(name).of ?? name;
}
