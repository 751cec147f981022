import { button, details } from '#src/govuk/components.ts';
import { textField } from '#src/govuk/fields.tsx';
import { form } from '#src/govuk/form.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { queueLinks } from './queue.links.ts';
import type { QueueView } from './queue.page.tsx';
import { viewQuery } from './queue.view.ts';

/** One's own views as links above the list. */
export function savedViewLinks(_context: Context, { saved, view }: QueueView): Node {
  if (saved.length === 0) return null;
  const now = viewQuery({ ...view, page: 1 });
  return (
    <nav aria-label="Your views">
      <p class="govuk-body al-small govuk-!-margin-bottom-3">
        Your views:{' '}
        {saved.map(({ name, query }, place) => [
          place > 0 && ' · ',
          <a class="govuk-link" href={`/queue?${query}`} aria-current={query === now ? 'page' : undefined}>
            {name}
          </a>,
        ])}
      </p>
    </nav>
  );
}

/** Names the present filters, and removes views no longer wanted. */
export function saveViewForm({ csrf }: Context, { saved, view, typedName, problem }: QueueView): Node {
  const naming = form({
    action: queueLinks.saveView,
    csrf,
    hidden: { query: viewQuery({ ...view, page: 1 }) },
    children: [
      textField({
        name: 'name',
        label: 'Name',
        size: 's',
        hint: 'For example: my secondaries, late. Only you see it; do not name a child.',
        value: typedName ?? '',
        width: 20,
        errors: problem ? { name: problem } : undefined,
      }),
      button({ text: 'Save this view', classes: 'govuk-button--secondary' }),
    ],
  });
  const body = (
    <>
      {naming}
      {saved.map(({ id, name }) =>
        form({
          action: queueLinks.removeView(id),
          csrf,
          children: (
            <button class="al-button-link" type="submit">
              Remove “{name}”
            </button>
          ),
        }),
      )}
    </>
  );
  return details({
    summaryText: saved.length > 0 ? 'Save this view, or remove one' : 'Save this view',
    html: body,
    open: problem !== undefined,
  });
}
