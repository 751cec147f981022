import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { statRow } from '#src/govuk/pieces/the-figure.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { changesAnything } from './apply-import.ts';
import { kindWords } from './import-kinds.ts';
import { links } from './imports.links.ts';
import { momentInWords } from './imports.page.tsx';
import type { StoredImport } from './imports.queries.ts';
import { numbersOf } from './numbers.ts';
import type { Prepared } from './prepare-import.ts';
import { entryLists, whatNextForEntries } from './preview-entries.tsx';
import { peopleLists } from './preview-people.tsx';
import { problemsList } from './preview-problems.tsx';
import { settingLists } from './preview-settings.tsx';

type Shown = { stored: StoredImport; partnership: Partnership; csrf: string; movedOn?: boolean };

export function previewPage(shown: Shown): Page {
  const { stored, partnership, movedOn } = shown;
  const { prepared, appliedAt } = stored;
  const title = appliedAt ? 'What this file changed' : 'What this file would change';
  const body = (
    <>
      {movedOn && MOVED_ON}
      {heading({
        title,
        caption: `${kindWords(stored.kind, partnership).name}: ${stored.fileName}`,
        lead: appliedAt ? `Applied on ${momentInWords(appliedAt)}.` : 'Nothing has changed yet.',
      })}
      {statRow(numbersShown(shown))}
      {whatNext(shown)}
      {problemsList(prepared.plan.problems)}
      {listsOf(prepared)}
    </>
  );
  return { title, body, back: { text: 'Bring in settings, people and the menu', href: links.imports } };
}

function listsOf(prepared: Prepared): Node {
  if (prepared.kind === 'people' || prepared.kind === 'experts') return peopleLists(prepared.plan);
  if (prepared.kind === 'entries') return entryLists(prepared.plan);
  return settingLists(prepared.plan);
}

const MOVED_ON = (
  <div class="al-panel al-panel--stop" role="alert">
    <p class="govuk-body">
      <strong>Somebody changed what this preview was made from, so it was not applied.</strong> Nothing was changed.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href={links.imports}>
        Preview the file again
      </a>
    </p>
  </div>
);

const LABELS = {
  added: 'new',
  changed: 'changed',
  closed: 'closed',
  merged: 'merged',
  notEligible: 'not eligible',
  unchanged: 'the same',
} as const;

function numbersShown({ stored }: Shown) {
  const numbers = Object.entries(numbersOf(stored.prepared));
  const people = ['people', 'clusters', 'experts', 'entries'].includes(stored.kind);
  return numbers
    .filter(([name]) => !people || ['added', 'changed', 'unchanged'].includes(name))
    .map(([name, value]) => ({ value: value.toLocaleString('en-GB'), label: LABELS[name as keyof typeof LABELS] }));
}

function whatNext({ stored, csrf, movedOn }: Shown): Node {
  if (stored.appliedAt && stored.prepared.kind === 'entries') return whatNextForEntries(stored.prepared.plan, csrf);
  if (stored.appliedAt || movedOn) return null;
  if (!changesAnything(stored.prepared)) {
    return emptyState({ title: 'There is nothing to apply', text: 'We hold all that this file says.' });
  }
  return form({
    action: links.preview(stored.id),
    csrf,
    children: button({ text: 'Apply these changes', preventDoubleClick: true }),
  });
}
