import { COMPARISONS, PERIOD_KINDS } from '#src/domain/measures/periods.ts';
import { button, details } from '#src/govuk/components.ts';
import { dateField, radiosField } from '#src/govuk/fields.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { type Chosen, inDates } from './choose-period.ts';
import type { Among } from './choose-rows.ts';

/** What the figures below are of, and the way to look at another time. */
export function periodChooser(action: string, chosen: Chosen, among: Among = {}): Html {
  const { kind, period, before, errors } = chosen;
  const faulty = Object.keys(errors).length > 0;
  // Where the dates cannot be read, what is shown is the school year.
  const name = faulty ? PERIOD_KINDS.school_year : PERIOD_KINDS[kind];
  return (
    <div class="al-period">
      <p class="al-period__now">
        <strong>{name}</strong>: {inDates(period)}, held against {inDates(before)}.
        {faulty && ' Put the dates right to see theirs.'}
      </p>
      {details({
        summaryText: 'Choose another time',
        html: fields(action, chosen, among),
        open: faulty,
        classes: 'govuk-!-margin-bottom-0',
      })}
    </div>
  );
}

function fields(action: string, { kind, comparison, typed, errors }: Chosen, { cluster, setting }: Among): Html {
  const items = (list: Record<string, string>) => Object.entries(list).map(([value, text]) => ({ value, text }));
  return (
    <form method="get" action={action} aria-label="Choose another time" novalidate>
      {cluster !== undefined && <input type="hidden" name="cluster" value={cluster} />}
      {setting !== undefined && <input type="hidden" name="setting" value={setting} />}
      <div class="al-period__fields">
        {radiosField({ name: 'period', legend: 'Which time?', size: 's', value: kind, items: items(PERIOD_KINDS) })}
        <div>
          {dateField({ name: 'from', legend: 'For two dates: first day', size: 's', value: typed.from, errors })}
          {dateField({ name: 'until', legend: 'Last day', size: 's', value: typed.until, errors })}
        </div>
        {radiosField({
          name: 'against',
          legend: 'Held against',
          size: 's',
          value: comparison,
          items: items(COMPARISONS),
        })}
      </div>
      {button({ text: 'Show', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
    </form>
  );
}
