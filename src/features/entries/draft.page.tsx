import { differences } from '#src/casework/menu/differences.tsx';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { button } from '#src/govuk/components.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './entries.links.ts';
import type { Typed } from './entry.form.ts';
import { entryFields } from './entry-fields.tsx';

export type MovedOn = { saved: EntryContent; yours: EntryContent; who: string; when: string };

type Shown = {
  typed: Typed;
  csrf: string;
  /** Absent for an entry that is not there yet. */
  entry?: { code: string; title: string; isShown: boolean; seen: string; sentBackBecause: string | null };
  errors?: Errors | undefined;
  movedOn?: MovedOn | undefined;
};

export function draftPage(shown: Shown): Page {
  const { entry, typed, csrf, errors, movedOn } = shown;
  const title = entry ? `Write: ${entry.title}` : 'Write a new entry';
  const leave = entry ? links.entry(entry.code) : links.entries;
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title, size: 'l', lead: leadOf(entry) })}
      {entry?.sentBackBecause && sentBack(entry.sentBackBecause)}
      {movedOn && savedMeanwhile(movedOn)}
      {form({
        action: entry ? links.draft(entry.code) : links.entries,
        csrf,
        hidden: { seen: entry?.seen },
        id: 'entry-form',
        children: [entryFields({ typed, errors }), ending(leave)],
      })}
    </>,
  );
  return { title, body, back: { text: entry ? 'Back to the entry' : 'Keep the menu', href: leave } };
}

function leadOf(entry: Shown['entry']): string {
  if (entry?.isShown) return 'What everyone sees stays as it is until a second person approves your words.';
  return 'Nobody outside sees it until a second person approves it. Save as often as you like; gaps can wait.';
}

function ending(leave: string): Html {
  return actions([
    button({ text: 'Save the draft', preventDoubleClick: true }),
    button({
      text: 'Check how it reads',
      name: 'check',
      value: 'yes',
      classes: 'govuk-button--secondary',
    }),
    <a class="govuk-link" href={leave}>
      Leave without saving
    </a>,
  ]);
}

function sentBack(because: string): Html {
  return (
    <div class="al-panel al-panel--careful">
      <h2 class="govuk-heading-s">What to put right</h2>
      <p class="govuk-body al-words">{because}</p>
    </div>
  );
}

function savedMeanwhile({ saved, yours, who, when }: MovedOn): Html {
  return (
    <div class="al-panel al-panel--stop" role="alert">
      <h2 class="govuk-heading-m">This changed while you were writing</h2>
      <p class="govuk-body">
        {who} saved a change {when}. Nothing of yours is lost: it is all in the form below. This is where yours differs
        from what is saved:
      </p>
      {differences(saved, yours)}
      <p class="govuk-body">Saving again writes what is in the form.</p>
    </div>
  );
}
