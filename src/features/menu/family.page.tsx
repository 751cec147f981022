import type { FoundEntry } from '#src/casework/menu/published-entries.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField, textAreaField } from '#src/govuk/fields.tsx';
import { errorSummaryFor } from '#src/govuk/form.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { demonstrationMark } from './demonstration-mark.tsx';
import { paragraphs } from './entry-texts.tsx';
import { entryHref, familyHref, menuHref, remarksHref } from './menu.links.ts';
import { HELPFUL, LONGEST_REMARK, type TypedRemark } from './remark.form.ts';

type Said = { typed: TypedRemark; errors?: Errors };

/** The entry for families: what it is, whom to ask, and whether these words helped. */
export function familyPage(partnership: Partnership, { code, content }: FoundEntry, said: Said): Page {
  return {
    title: `${content.title}: for families`,
    partnership,
    back: { text: 'The page for schools and nurseries', href: entryHref(partnership.code, code) },
    body: (
      <div class="al-column al-entry-family">
        {errorSummaryFor(said.errors)}
        {heading({ title: content.title, caption: 'For families', size: 'l' })}
        {paragraphs(content.family)}
        {section({ title: 'What you can do now', children: whatNow(partnership) })}
        {section({ title: 'Tell us about this page', children: remarkForm(partnership, code, said) })}
        {demonstrationMark(partnership)}
      </div>
    ),
  };
}

export function thanksPage(partnership: Partnership, { code, content }: FoundEntry): Page {
  return {
    title: 'Thank you',
    partnership,
    unlisted: true,
    body: column([
      heading({
        title: 'Thank you',
        caption: content.title,
        lead: 'Whoever looks after this page reads what you said.',
      }),
      <ul class="govuk-list govuk-list--spaced">
        <li>
          <a class="govuk-link" href={familyHref(partnership.code, code)}>
            Back to the page for families
          </a>
        </li>
        <li>
          <a class="govuk-link" href={menuHref(partnership.code)}>
            See what else there is
          </a>
        </li>
      </ul>,
    ]),
  };
}

function whatNow({ contacts }: Partnership): Html {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>Talk to your child’s nursery, school or college. Ask for the SENCO, who looks after extra help.</li>
      <li>Take this page with you. You can print it.</li>
      <li>
        Not sure who to ask? Write to us:{' '}
        <a class="govuk-link" href={`mailto:${contacts.help.email}`}>
          {contacts.help.email}
        </a>
      </li>
    </ul>
  );
}

// Without a token: it acts for nobody who is signed in, and the page stays the same for everyone.
function remarkForm(partnership: Partnership, code: string, { typed, errors }: Said): Html {
  return (
    <form method="post" action={remarksHref(partnership.code, code)} class="al-entry-remark" novalidate>
      {radiosField({
        name: 'helpful',
        legend: 'Did this page help you?',
        size: 's',
        inline: true,
        items: Object.entries(HELPFUL).map(([value, text]) => ({ value, text })),
        value: typed.helpful,
        errors,
      })}
      {textAreaField({
        name: 'words',
        label: 'What was good, or what is missing? You can leave this empty.',
        size: 's',
        hint: 'Please do not name a child or anyone else. We do not know who you are, so we cannot answer.',
        rows: 4,
        max: LONGEST_REMARK,
        value: typed.words,
        errors,
      })}
      {button({ text: 'Send', preventDoubleClick: true })}
    </form>
  );
}
