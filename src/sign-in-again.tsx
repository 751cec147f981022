import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';

/**
 * What somebody sees who pressed a button after their session had ended: everything they typed stays in this page,
 * and goes on as it was once they have signed in beside it.
 */
export function signInAgainPage(sent: { action: string; fields: [string, string][]; csrf: string }): Page {
  const kept = sent.fields.filter(([name]) => name !== '_csrf');
  const body = (
    <>
      {heading({
        title: 'Please sign in again',
        lead: 'You were away for a while, so you were signed out. What you typed is kept here.',
      })}
      <ol class="govuk-list govuk-list--number">
        <li>
          <a class="govuk-link" href="/sign-in" target="_blank" rel="noopener">
            Sign in (opens in a new tab)
          </a>
        </li>
        <li>Come back to this tab.</li>
        <li>Press the button below.</li>
      </ol>
      {form({
        action: sent.action,
        csrf: sent.csrf,
        children: (
          <>
            {kept.map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            {button({ text: 'I have signed in: go on', preventDoubleClick: true })}
          </>
        ),
      })}
    </>
  );
  return { title: 'Please sign in again', body };
}
