import { AREAS, type Area, codes, type Subject, YEAR_GROUPS, type YearGroup } from '#src/domain/vocabulary.ts';

const SHORT: Record<Subject, string> = {
  setting: 'Whole setting',
  team: 'Staff team',
  group: 'Class or group',
  child: 'One child',
  cluster: 'Idea for several settings',
};

const ORDER: readonly YearGroup[] = codes(YEAR_GROUPS);

/** What a request is about in a few words for a list, 'Class or group, Year 3 and Year 4': never a child's reference. */
export function whatAbout(subject: Subject, years: readonly YearGroup[]): string {
  return years.length === 0 ? SHORT[subject] : `${SHORT[subject]}, ${yearWords(years)}`;
}

/** An area of need as short as a list allows; the full words are on the request. */
export function shortArea(area: Area): string {
  return area === 'semh' ? 'SEMH' : area === 'families' ? 'Working with families' : AREAS[area];
}

function yearWords(years: readonly YearGroup[]): string {
  const named = ORDER.filter((year) => years.includes(year)).map((year) => YEAR_GROUPS[year]);
  return named.length > 2 ? `${named[0]} to ${named.at(-1)}` : named.join(' and ');
}
