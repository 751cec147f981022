import { PHASE_GROUPS } from '#src/domain/people/roles.ts';
import { URGENCIES } from '#src/domain/requests/answers.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { button, details } from '#src/govuk/components.ts';
import { selectField, textField } from '#src/govuk/fields.tsx';
import { actions } from '#src/govuk/form.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { QueueView } from './queue.page.tsx';
import { filtersOf, viewHref } from './queue.view.ts';

/** Filters in a fold, so that the list begins high on the page; open, and named, when any is in use. */
export function filterPanel(context: Context, queue: QueueView): Html {
  const used = filtersOf(queue.view).length;
  const summaryText = used === 0 ? 'Filter' : `Filter (${used} in use)`;
  return details({ summaryText, html: fields(context, queue), open: used > 0, classes: 'govuk-!-margin-bottom-4' });
}

// Drop-downs, because each list is known by heart and the queue must stay in sight.
function fields({ partnership }: Context, { view, clusters, leads }: QueueView): Node {
  const { tab, sort } = view;
  const clear = viewHref({ ...view, q: '', cluster: '', group: '', area: '', urgency: '', lead: 0 });
  return (
    <form method="get" action="/queue" aria-label="Filter the queue">
      <input type="hidden" name="view" value={tab} />
      <input type="hidden" name="sort" value={sort} />
      <div class="govuk-grid-row">
        {third(textField({ name: 'q', label: 'Setting', size: 's', value: view.q, width: 20 }))}
        {third(
          choose(
            'cluster',
            word(partnership, 'cluster', { capital: true }),
            view.cluster,
            clusters.map(({ code, name }) => [code, name]),
          ),
        )}
        {third(choose('group', 'Phase', view.group, Object.entries(PHASE_GROUPS)))}
      </div>
      <div class="govuk-grid-row">
        {third(choose('area', 'Main area of need', view.area, Object.entries(AREAS)))}
        {third(choose('urgency', 'How soon', view.urgency, Object.entries(URGENCIES)))}
        {leads.length > 0 &&
          third(
            choose(
              'lead',
              'Lead',
              view.lead ? String(view.lead) : '',
              leads.map(({ id, name }) => [String(id), name]),
            ),
          )}
      </div>
      {actions([
        button({ text: 'Show', classes: 'govuk-button--secondary' }),
        <a class="govuk-link" href={clear}>
          Clear the filters
        </a>,
      ])}
    </form>
  );
}

function third(field: Node): Html {
  return <div class="govuk-grid-column-one-third">{field}</div>;
}

function choose(name: string, label: string, value: string, items: [string, string][]): Html {
  const all = { value: '', text: 'All' };
  return selectField({
    name,
    label,
    size: 's',
    value,
    items: [all, ...items.map(([key, text]) => ({ value: key, text }))],
  });
}
