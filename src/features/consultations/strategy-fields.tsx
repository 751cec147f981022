import { isFitting, type Sought, wordsOf } from '#src/domain/consulting/fitting-strategies.ts';
import { STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import { button, checkboxes, details } from '#src/govuk/components.ts';
import { textField } from '#src/govuk/fields.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

/** The name of the button that shows what fits and records nothing. */
export const SHOW_FITTING = 'showFitting';

/**
 * The strategies to tick, by area of need: those of the areas that were ticked, or those with certain words. All are on the
 * page and have one name, so what is ticked counts whatever is in sight; a script narrows them at once, a button without it.
 */
export function strategyFields(sought: Sought): Node {
  return (
    <fieldset class="govuk-fieldset al-consult-strategies" id="strategies" data-strategies>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Which strategies did you speak of?</legend>
      {textField({
        name: 'words',
        label: 'Find by a word',
        size: 's',
        hint: 'Or look under the areas you ticked. None is fine.',
        width: 20,
        value: sought.words,
      })}
      {button({
        text: 'Show what fits',
        name: SHOW_FITTING,
        value: 'yes',
        classes: 'govuk-button--secondary al-consult-strategies__show',
      })}
      {codes(AREAS).map((area) => fold(area, sought))}
      <p class="govuk-body al-quiet" role="status" data-strategies-none hidden={hasAny(sought)}>
        No strategy has these words. Try another word, or an area above.
      </p>
    </fieldset>
  );
}

function fold(area: Area, sought: Sought): Node {
  const ofArea = STRATEGIES.filter((strategy) => strategy.area === area);
  const fitting = ofArea.filter((strategy) => isFitting(strategy, sought));
  const isSought =
    sought.areas.length > 0 || sought.words !== '' || fitting.some(({ code }) => sought.ticked.includes(code));
  return details({
    summaryText: AREAS[area],
    open: isSought && fitting.length > 0,
    classes: 'al-consult-strategies__area',
    attributes: { 'data-area': area, ...(fitting.length === 0 ? { hidden: 'hidden' } : {}) },
    html: (
      <fieldset class="govuk-fieldset" aria-label={`Strategies for ${AREAS[area]}`}>
        {checkboxes({
          name: 'strategies',
          idPrefix: `strategies-${area}`,
          classes: 'govuk-checkboxes--small',
          items: ofArea.map((strategy) => ({
            value: strategy.code,
            text: strategy.title,
            checked: sought.ticked.includes(strategy.code),
            attributes: {
              'data-words': wordsOf(strategy).toLowerCase(),
              ...(fitting.includes(strategy) ? {} : { 'data-unfit': 'yes' }),
            },
          })),
        })}
      </fieldset>
    ),
  });
}

function hasAny(sought: Sought): boolean {
  return STRATEGIES.some((strategy) => isFitting(strategy, sought));
}
