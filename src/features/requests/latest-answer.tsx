import { strategyToRead } from '#src/casework/answer-steps/try.tsx';
import { nearDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import type { Triage } from '#src/casework/request-view/request-history.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { ROUTES, type Route } from '#src/domain/triage/outcomes.ts';
import { LEVELS, type Level } from '#src/domain/vocabulary.ts';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import { cards } from '#src/govuk/pieces/strategy.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { mailTo } from './mail-to.tsx';
import type { RequestView } from './request-view.ts';

/** Brief, 'Vocabulary with fixed values'. */
const LEVEL_MEANS: Record<Level, string> = {
  universal: 'guidance and ideas for the whole setting',
  targeted: 'focused help for a limited time',
  specialist: 'an expert’s own work, or a specialist pathway',
};

/** What the lead last said: advice, whom to talk to, the next date, the strategies chosen. */
export function latestAnswer(view: RequestView): Node {
  const triage = view.history.triages.at(-1);
  if (!triage) return null;
  return section({
    id: 'advice',
    title: triage.outcome === 'ask' ? `Meanwhile, from ${triage.decidedByName}` : `What ${triage.decidedByName} says`,
    children: (
      <>
        <div class="al-card al-advice">
          <p class="al-quiet al-small">{weekdayOfInstant(triage.decidedAt)}</p>
          {paragraphs(triage.advice)}
        </div>
        {facts({ rows: rowsOf(triage, view) })}
        {routeOf(triage, view)}
        {chosenStrategies(triage.strategies)}
      </>
    ),
  });
}

function rowsOf(triage: Triage, { today, viewer }: RequestView) {
  const who = (
    <>
      {triage.namedPersonName}, {triage.namedPersonJob}
      <br />
      {mailTo(triage.namedPersonEmail)}
    </>
  );
  const rows = [
    { key: viewer === 'setting' ? 'Your person to talk to' : 'Named person', value: who },
    { key: 'Next date', value: nearDate(triage.nextOn, today) },
    { key: 'Level', value: `${LEVELS[triage.level]}: ${LEVEL_MEANS[triage.level]}` },
  ];
  const hope = triage.panelHope && { key: 'Hoped for from the panel', value: paragraphs(triage.panelHope) };
  return hope ? [...rows, hope] : rows;
}

/** What the other route is called here, what it does and how to get there. */
function routeOf(triage: Triage, { partnership, history }: RequestView): Node {
  if (!triage.route) return null;
  const event = history.events.find(
    ({ name, at }) => name === 'request_triaged' && at.getTime() === triage.decidedAt.getTime(),
  );
  const local = partnership.routes.filter(({ route }) => route === triage.route);
  const found = local.find(({ name }) => name === event?.data.service) ?? local[0];
  return (
    <div class="al-panel al-panel--mist">
      <h3 class="govuk-heading-s">{found?.name ?? ROUTES[triage.route as Route]}</h3>
      {found && paragraphs(`${found.what}\n\n${found.how}`)}
    </div>
  );
}

function chosenStrategies(codes: string[]): Node {
  const strategies = codes.flatMap((code) => strategyByCode(code) ?? []);
  if (strategies.length === 0) return null;
  return strategySet('Strategies to try', strategies.map(strategyToRead));
}

export function strategySet(title: string, shown: Html[]): Html {
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      {cards(shown)}
    </>
  );
}
