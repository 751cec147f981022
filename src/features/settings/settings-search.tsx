import { KINDS } from '#src/domain/settings/kinds.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { button, details } from '#src/govuk/components.ts';
import { selectField } from '#src/govuk/fields.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { word } from '#src/platform/partnerships/words.ts';
import { LIST_STATUSES } from './settings.filters.ts';
import { links } from './settings.links.ts';
import type { Shown } from './settings.page.tsx';

type Choice = { value: string; text: string };

/** One box for name, postcode or number; the filters below it stay folded until one is used. */
export function settingsSearch({
  filters,
  clusters,
  partnership,
}: Pick<Shown, 'filters' | 'clusters' | 'partnership'>): Html {
  const { q, ...chosen } = filters;
  const cluster = word(partnership, 'cluster', { capital: true });
  const byCluster = [...clusters.map(({ id, name }) => ({ value: String(id), text: name })), noCluster(cluster)];
  const fields = [
    select('cluster', cluster, filters.cluster, [{ value: '', text: 'All' }, ...byCluster]),
    select('phase', 'Phase', filters.phase, [{ value: '', text: 'All' }, ...choices(PHASES)]),
    select('kind', 'Kind', filters.kind, [{ value: '', text: 'All' }, ...choices(KINDS)]),
    select('status', 'Status', filters.status || 'open', choices(LIST_STATUSES)),
  ];
  return (
    <search aria-label="Find a setting">
      <form method="get" action={links.settings}>
        <div class="al-search">
          <label class="govuk-label govuk-label--s" for="q">
            Find by name, postcode or URN
          </label>
          <div class="al-search__row">
            <input class="govuk-input al-search__box" id="q" name="q" type="search" value={q} />
            <button class="govuk-button al-search__button" type="submit">
              Find
            </button>
          </div>
        </div>
        {details({
          summaryText: 'Filters',
          open: Object.values(chosen).some((value) => value !== ''),
          html: (
            <>
              <div class="govuk-grid-row">
                {fields.map((field) => (
                  <div class="govuk-grid-column-one-quarter">{field}</div>
                ))}
              </div>
              {button({ text: 'Use these filters', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
            </>
          ),
        })}
      </form>
    </search>
  );
}

function select(name: string, label: string, value: string, items: Choice[]): Html {
  return selectField({ name, label, size: 's', value, items });
}

function choices(labels: Record<string, string>): Choice[] {
  return Object.entries(labels).map(([value, text]) => ({ value, text }));
}

function noCluster(cluster: string): Choice {
  return { value: 'none', text: `No ${cluster.toLowerCase()}` };
}
