import { strategyToRead } from '#src/casework/answer-steps/try.tsx';
import { nearDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import type { LatestWord } from '#src/casework/request-view/latest-word.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { ROUTES, type Route } from '#src/domain/triage/outcomes.ts';
import { LEVELS, type Level } from '#src/domain/vocabulary.ts';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import { cards } from '#src/govuk/pieces/strategy.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { mailTo } from './mail-to.tsx';
import { lastSaid, type RequestView } from './request-view.ts';

/** Brief, 'Vocabulary with fixed values'. */
const LEVEL_MEANS: Record<Level, string> = {
  universal: 'guidance and ideas for the whole setting',
  targeted: 'focused help for a limited time',
  specialist: 'an expert’s own work, or a specialist pathway',
};

/** What the setting was last told: advice, whom to talk to, the next date, the strategies chosen. */
export function latestAnswer(view: RequestView): Node {
  const word = lastSaid(view);
  if (!word) return null;
  const children = answer(word, view);
  const isOvertaken = word.from === 'panel' && view.request.status === 'delivering';
  return isOvertaken ? folded(titleOf(word), children) : section({ id: 'advice', title: titleOf(word), children });
}

function answer(word: LatestWord, view: RequestView): Html {
  const { said, from } = word;
  return (
    <>
      <div class="al-card al-advice">
        <p class="al-quiet al-small">{weekdayOfInstant(word.at)}</p>
        {paragraphs(said.advice)}
      </div>
      {facts({ rows: rowsOf(word, view) })}
      {from !== 'review' && said.route && routeOf(said.route, word.at, view)}
      {from === 'lead' && chosenStrategies(said.strategies, view)}
    </>
  );
}

/** The plan has taken the place of what was said for the time until then. */
function folded(title: string, children: Node): Html {
  return (
    <section class="al-section" id="advice">
      <details class="al-fold">
        <summary class="al-fold__title">
          <h2 class="govuk-heading-m">{title}</h2>
        </summary>
        {children}
      </details>
    </section>
  );
}

function titleOf(word: LatestWord): string {
  if (word.from === 'review') return 'To keep going with';
  if (word.from === 'panel') return PANEL_TITLES[word.said.decision];
  return word.said.outcome === 'ask'
    ? `Meanwhile, from ${word.said.decidedByName}`
    : `What ${word.said.decidedByName} says`;
}

const PANEL_TITLES: Record<PanelDecision, string> = {
  allocate: 'Meanwhile, from the panel',
  wait: 'The plan until an expert is free',
  return: 'What the panel says',
  reroute: 'What the panel says',
  second_look: 'Meanwhile, from the panel',
};

function rowsOf(word: LatestWord, { today, viewer }: RequestView) {
  const { said } = word;
  const who = (
    <>
      {said.namedPersonName}, {said.namedPersonJob}
      <br />
      {mailTo(said.namedPersonEmail)}
    </>
  );
  const level = word.from === 'lead' && word.said.level;
  const hope = word.from === 'lead' && word.said.panelHope;
  return [
    { key: viewer === 'setting' ? 'Your person to talk to' : 'Named person', value: who },
    { key: said.nextOn < today ? 'Next date was' : 'Next date', value: nearDate(said.nextOn, today) },
    ...(level ? [{ key: 'Level', value: `${LEVELS[level]}: ${LEVEL_MEANS[level]}` }] : []),
    ...(hope ? [{ key: 'Hoped for from the panel', value: paragraphs(hope) }] : []),
    ...(word.from === 'panel' && word.said.reason ? [{ key: 'Why', value: paragraphs(word.said.reason) }] : []),
  ];
}

/** What the other route is called here, what it does and how to get there. */
function routeOf(route: string, at: Date, { partnership, history }: RequestView): Node {
  const event = history.events.find(
    ({ name, at: then }) => name === 'request_triaged' && then.getTime() === at.getTime(),
  );
  const local = partnership.routes.filter((each) => each.route === route);
  const found = local.find(({ name }) => name === event?.data.service) ?? local[0];
  return (
    <div class="al-panel al-panel--mist">
      <h3 class="govuk-heading-s">{found?.name ?? ROUTES[route as Route]}</h3>
      {found && paragraphs(`${found.what}\n\n${found.how}`)}
    </div>
  );
}

function chosenStrategies(codes: string[], { partnership }: RequestView): Node {
  const strategies = codes.flatMap((code) => strategyByCode(code) ?? []);
  if (strategies.length === 0) return null;
  return strategySet(
    'Strategies to try',
    strategies.map((strategy) => strategyToRead(strategy, partnership)),
  );
}

export function strategySet(title: string, shown: Html[]): Html {
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      {cards(shown)}
    </>
  );
}
