import { STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import { checkboxes, details } from '#src/govuk/components.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

/**
 * The strategies to tick, folded by area of need; an area that was ticked is open. All have one name, so what is ticked
 * counts whichever fold it is in, with or without a script.
 */
export function strategyFields({ areas, strategies }: { areas: string[]; strategies: string[] }): Node {
  return (
    <fieldset class="govuk-fieldset govuk-form-group al-consult-strategies" id="strategies">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Which strategies did you speak of?</legend>
      <div class="govuk-hint">Open an area and tick those that were advised. None is fine.</div>
      {codes(AREAS).map((area) => fold(area, strategies, areas.includes(area)))}
    </fieldset>
  );
}

function fold(area: Area, ticked: string[], chosen: boolean): Node {
  const ofArea = STRATEGIES.filter((strategy) => strategy.area === area);
  const count = ofArea.filter(({ code }) => ticked.includes(code)).length;
  return details({
    summaryText: count > 0 ? `${AREAS[area]}: ${count} ticked` : AREAS[area],
    open: chosen || count > 0,
    classes: 'al-consult-strategies__area',
    html: (
      <fieldset class="govuk-fieldset" aria-label={`Strategies for ${AREAS[area]}`}>
        {checkboxes({
          name: 'strategies',
          idPrefix: `strategies-${area}`,
          classes: 'govuk-checkboxes--small',
          items: ofArea.map(({ code, title }) => ({ value: code, text: title, checked: ticked.includes(code) })),
        })}
      </fieldset>
    ),
  });
}
