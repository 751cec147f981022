import type { Answers } from '#src/domain/requests/answers.ts';
import { EVERY_PHASE, type RequestSetting } from '#src/domain/requests/phases.ts';
import { strategiesFor, strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import type { Strategy } from '#src/domain/requests/strategies/strategy.ts';
import { LEVELS, PHASES } from '#src/domain/vocabulary.ts';
import { checkboxes } from '#src/govuk/components.ts';
import { strategyCard } from '#src/govuk/pieces/strategy.tsx';
import type { Step, StepView } from './step.ts';

/** Enough to choose from, few enough to read at the end of a day. */
const SHOWN = 6;

export const tryStep: Step = {
  code: 'try',
  name: 'What to try tomorrow',
  title: () => 'What could you try tomorrow?',
  lead: 'Chosen for what you ticked. Take what suits you: one idea done every day beats five.',
  fields: ['strategiesToTry'],
  applies: () => true,
  typed: (answers, setting) => ({
    strategiesToTry: answers.strategiesToTry ?? [],
    offered: offeredTo(answers, setting)
      .map(({ code }) => code)
      .join(' '),
  }),
  draw: (view) => {
    const offered = offeredTo(view.answers, view.setting);
    return [
      <input type="hidden" name="offered" value={offered.map(({ code }) => code).join(' ')} />,
      offered.length === 0 && (
        <p class="govuk-body">
          Tick an area of need first, and ideas for it appear here. You can also carry on without.
        </p>
      ),
      offered.length > 0 && <h2 class="govuk-visually-hidden">Ideas</h2>,
      <div class="al-answer-ideas">{offered.map((strategy) => idea(strategy, view))}</div>,
    ];
  },
  read({ form, before }) {
    const offered = new Set(form.text('offered').split(' '));
    const kept = (before.strategiesToTry ?? []).filter((code) => !offered.has(code));
    const ticked = form.list('strategiesToTry').filter((code) => offered.has(code) && strategyByCode(code));
    const chosen = [...new Set([...kept, ...ticked])];
    return { values: { strategiesToTry: chosen.length > 0 ? chosen : undefined }, errors: {} };
  },
  rows: ({ strategiesToTry }) => {
    const titles = (strategiesToTry ?? []).flatMap((code) => strategyByCode(code)?.title ?? []);
    const list = (
      <ul class="govuk-list govuk-list--bullet">
        {titles.map((title) => (
          <li>{title}</li>
        ))}
      </ul>
    );
    return [{ label: 'We will try', value: titles.length > 0 ? list : undefined }];
  },
};

/** A strategy as a card, with all there is to do; with an area it leads to its page in the area’s menu. */
export function strategyToRead(strategy: Strategy, menuOf?: { code: string }) {
  const phases =
    strategy.phases.length === EVERY_PHASE.length ? ['Every age'] : strategy.phases.map((phase) => PHASES[phase]);
  return strategyCard({
    title: strategy.title,
    level: LEVELS[strategy.level],
    phases,
    what: strategy.what,
    steps: [...strategy.steps],
    ...(menuOf ? { href: `/menu/${menuOf.code}/strategies/${strategy.code}` } : {}),
  });
}

function idea(strategy: Strategy, { form, menuOf }: StepView) {
  return (
    <div class="al-answer-idea">
      {strategyToRead(strategy, menuOf)}
      {checkboxes({
        name: 'strategiesToTry',
        idPrefix: `strategiesToTry-${strategy.code}`,
        classes: 'govuk-checkboxes--small',
        items: [
          {
            value: strategy.code,
            html: (
              <>
                We will try this<span class="govuk-visually-hidden">: {strategy.title}</span>
              </>
            ),
            checked: form.list('strategiesToTry').includes(strategy.code),
          },
        ],
      })}
    </div>
  );
}

/** The best few, and any that were chosen before. */
function offeredTo(answers: Answers, setting: RequestSetting): Strategy[] {
  const best = strategiesFor(answers, setting.phase, SHOWN);
  const chosen = (answers.strategiesToTry ?? []).flatMap((code) => strategyByCode(code) ?? []);
  return [...best, ...chosen.filter((strategy) => !best.includes(strategy))];
}
