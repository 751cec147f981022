import { visitedMenu } from '#src/casework/menu/searchable-menu.ts';
import { visitedIn } from '#src/casework/menu/visiting.ts';
import { STRATEGIES, strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { paths } from './menu.links.ts';
import { readAsked } from './menu.view.ts';
import { keptIn } from './shortlist.ts';
import { strategiesPage } from './strategies.page.tsx';
import { strategyPage } from './strategy.page.tsx';
import { chosenIn, suits } from './strategy-filter.ts';

/** Everything to try without asking anyone, by area of need. */
export async function showStrategies(context: SharedContext<typeof paths.strategies>): Promise<Answer> {
  const { query } = context;
  const chosen = chosenIn(query);
  const shown = STRATEGIES.filter((strategy) => suits(strategy, chosen));
  return page(strategiesPage(visitedIn(context).partnership, { chosen, shown, kept: keptIn(query) }));
}

/** One strategy, and the entries of the menu that build on it. */
export async function showStrategy(context: SharedContext<typeof paths.strategy>): Promise<Answer> {
  const { params, query } = context;
  const strategy = strategyByCode(params.strategy);
  if (!strategy) throw new NotFound();
  const { partnership, menu } = await visitedMenu(context);
  const entries = menu.entries.filter(({ content }) => content.tryFirst.includes(strategy.code));
  return page(strategyPage(partnership, { strategy, entries, asked: readAsked(query) }));
}
