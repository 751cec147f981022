import { PROMPTS } from '#src/domain/requests/prompts.ts';
import { CONTENT_VERSION, STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { POINTS } from '#src/domain/triage/points.ts';
import { RULES } from '#src/domain/triage/rules.ts';
import { AREAS, LEVELS } from '#src/domain/vocabulary.ts';
import { table } from './table.ts';

/** The decision framework as a lead could read it. */
export function triageRulesPage(): string {
  const rules = RULES.map(({ code, when, outcome, level, source }, index) => [
    String(index + 1),
    `\`${code}\``,
    when,
    `\`${outcome}\``,
    level,
    source,
  ]);
  const points = POINTS.map(({ code, source }) => [`\`${code}\``, source]);
  return `# Triage: the decision framework

The first row that fires recommends; the rest are shown as also true. A lead decides, and gives a reason for deciding otherwise.

${table(['', 'rule', 'fires when', 'recommends', 'level', 'source'], rules)}

## Points to keep in mind

They never change the recommendation.

${table(['point', 'source'], points)}
`;
}

/** The smart prompts, with what each rests on. */
export function promptsPage(): string {
  const rows = PROMPTS.map(({ code, title, text, shows, source, pressing }) => [
    `\`${code}\``,
    shows,
    `**${title}** ${text}${pressing ? ' (pressing)' : ''}`,
    source,
  ]);
  return `# Smart prompts

Shown at a step of the form because of what was answered before.

${table(['prompt', 'step', 'says', 'source'], rows)}
`;
}

/** How many strategies there are for each area of need and level. */
export function strategiesPage(): string {
  const areas = Object.entries(AREAS) as [keyof typeof AREAS, string][];
  const levels = Object.entries(LEVELS) as [keyof typeof LEVELS, string][];
  const count = (area: string, level?: string) =>
    String(STRATEGIES.filter((each) => each.area === area && (!level || each.level === level)).length);
  const rows = areas.map(([area, label]) => [label, ...levels.map(([level]) => count(area, level)), count(area)]);
  return `# Strategies

Edition ${CONTENT_VERSION}, ${STRATEGIES.length} strategies, in our own words from the partnership's offer.

${table(['area of need', ...levels.map(([, label]) => label), 'all'], rows)}
`;
}
