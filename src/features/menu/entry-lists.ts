import { DELIVERERS, type EntryContent } from '#src/domain/menu/entry.ts';
import { type ContentPhase, EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { AREAS, LEVELS, PHASES } from '#src/domain/vocabulary.ts';

/** 'Early years, primary and secondary': a list as people say it. */
export function said(words: readonly string[]): string {
  const small = words.map((word, index) => (index === 0 || /^[A-Z]{2}/.test(word) ? word : lower(word)));
  if (small.length < 2) return small.join('');
  return `${small.slice(0, -1).join(', ')} and ${small.at(-1)}`;
}

export function phasesSaid(phases: readonly ContentPhase[]): string {
  return phases.length === EVERY_PHASE.length ? 'Every age' : said(phases.map((phase) => PHASES[phase]));
}

export function areasSaid({ areas }: Pick<EntryContent, 'areas'>): string {
  if (areas.length === Object.keys(AREAS).length) return 'Every area of need';
  return areas.map((area) => AREAS[area]).join(' · ');
}

export function levelsSaid({ levels }: Pick<EntryContent, 'levels'>): string {
  return said(levels.map((level) => LEVELS[level]));
}

/** Titles of professions and teams keep their capitals where they are names. */
export function deliverersOf({ deliverers }: Pick<EntryContent, 'deliverers'>): string[] {
  return deliverers.map((deliverer) => DELIVERERS[deliverer]);
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
