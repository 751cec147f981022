import { strategyToRead } from '#src/casework/answer-steps/try.tsx';
import { isOpen } from '#src/domain/requests/lifecycle.ts';
import { strategiesFor, strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import { cards } from '#src/govuk/pieces/strategy.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { RequestView } from './request-view.ts';

/** Two fit beside each other, and nobody starts three things at once. */
const SHOWN = 2;

/** Help that starts before anyone replies: what the setting chose to try, or else what fits best. */
export function tryMeanwhile({ request, history, viewer, partnership }: RequestView): Node {
  const { answers, status, setting } = request;
  const chosen = (answers.strategiesToTry ?? []).flatMap((code) => strategyByCode(code) ?? []);
  const waiting = isOpen(status) && history.triages.length === 0;
  if (chosen.length > 0 && (waiting || status === 'enough')) {
    const title = viewer === 'setting' ? 'What you chose to try' : 'What they chose to try';
    return section({ title, children: cards(chosen.map((strategy) => strategyToRead(strategy, partnership))) });
  }
  if (!waiting || viewer !== 'setting') return null;
  const fitting = strategiesFor(answers, setting.phase, SHOWN);
  if (fitting.length === 0) return null;
  return section({
    title: 'You could try now',
    children: cards(fitting.map((strategy) => strategyToRead(strategy, partnership))),
  });
}
