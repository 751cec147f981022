import type { ExpertLoad } from '#src/casework/experts/expert-load.ts';
import { inOrder } from '#src/casework/experts/expert-words.ts';
import type { ExpertFile } from '#src/casework/experts/load-experts.ts';
import { type CalendarDay, day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { DISCIPLINES, GRADES } from '#src/domain/experts/expert.ts';
import { daysInWords } from '#src/domain/experts/weekdays.ts';
import { AREAS, PHASES } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { type Fact, facts } from '#src/govuk/pieces/facts.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import { awayPart } from './away-part.tsx';
import { endPart } from './end-part.tsx';
import { links } from './experts.links.ts';
import type { Typed } from './show-expert.ts';
import { comingsAndGoings } from './standing.tsx';
import { timePart } from './time-part.tsx';

export type Shown = {
  expert: ExpertFile;
  load: ExpertLoad | undefined;
  clusters: { name: string }[];
  supervised: ExpertFile[];
  today: CalendarDay;
  partnership: Partnership;
  keeps: boolean;
  csrf: string;
  typed: Typed;
  errors: Errors;
};

export function expertPage(shown: Shown): Page {
  const { expert, today, keeps, errors } = shown;
  const standing = comingsAndGoings(expert, today);
  const body = (
    <>
      {errorSummaryFor(errors)}
      {heading({ title: expert.name, caption: expert.jobTitle, size: 'l' })}
      {standing.length > 0 && <p class="govuk-body">{standing.map((text) => [tag({ text, tone: 'careful' }), ' '])}</p>}
      <div class="al-expert-page">
        <div>
          {facts({ rows: rows(shown) })}
          {keeps &&
            button({ text: 'Change these facts', href: links.facts(expert.id), classes: 'govuk-button--secondary' })}
        </div>
        <div>
          {section({ title: 'The coming 12 weeks', children: timePart(shown.load) })}
          {section({ title: 'Away', children: awayPart(shown) })}
          {keeps && section({ title: 'Leaving', children: endPart(shown) })}
        </div>
      </div>
    </>
  );
  return { title: expert.name, body, back: { text: 'Experts', href: links.experts }, wide: true };
}

function rows({ expert, clusters, supervised, partnership }: Shown): Fact[] {
  const { discipline, grade } = expert;
  const clusterWord = word(partnership, 'cluster', { plural: clusters.length > 1, capital: true });
  const list: [string, Node][] = [
    ['Discipline', `${DISCIPLINES[discipline].label}, ${GRADES[grade].toLowerCase()}`],
    ['Supervised by', expert.supervisorName],
    ['Supervises', supervised.map(({ name }) => name).join(', ')],
    ['E-mail', expert.email],
    ['Employer', expert.employer],
    ['Lent by', expert.homeSettingName],
    ['Works', `${daysInWords(expert.workingDays)} (${expert.fte} FTE), ${expert.directPercent}% of it direct work`],
    [clusterWord, clusters.map(({ name }) => [<span class="al-under">{name}</span>, ' '])],
    ['Phases', inOrder(expert.phases, PHASES) ?? 'Any'],
    ['Strengths', inOrder(expert.strengths, AREAS)],
    ['With us', span(expert)],
    ['Paid from the grant', expert.grantFunded ? 'Yes' : 'No'],
  ];
  return list.filter(([, value]) => value !== null && value !== '').map(([key, value]) => ({ key, value }));
}

function span({ startsOn, endsOn }: ExpertFile): string {
  const from = `from ${longDate(day(startsOn))}`;
  return endsOn ? `${from} to ${longDate(day(endsOn))}` : from;
}
