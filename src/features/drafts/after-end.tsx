import type { Row } from '#src/casework/answer-steps/step.ts';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Tx } from '#src/platform/db/identity.ts';
import { type Answer, page, redirect, refused } from '#src/platform/http/answers.ts';
import { links } from './drafts.links.ts';
import { type Draft, type DraftContext, logLook } from './load-draft.ts';

/** A draft that has ended: to what it became, or why it is gone. */
export async function afterEnd(context: DraftContext, draft: Draft): Promise<Answer> {
  const reference = await referenceOf(context.db, draft);
  return reference ? redirect(links.sent(reference)) : page(gone(draft), 410);
}

/** Someone saved a page of a draft that had ended meanwhile: what was typed is shown, so that nothing is lost. */
export async function tooLateToSave(context: DraftContext, draft: Draft, typed: Row[]): Promise<Answer> {
  await logLook(context, draft, 'draft_ended');
  const reference = await referenceOf(context.db, draft);
  const title = reference ? 'This request has already been sent' : gone(draft).title;
  const rows = typed.filter((row) => row.value !== undefined && row.value !== '');
  const body = (
    <div class="al-column">
      {heading({ title, size: 'l' })}
      <p class="govuk-body">
        {draft.touchedBy} finished it while this page was open, so your last change was not saved.
      </p>
      {reference && (
        <p class="govuk-body">
          You can still change any answer:{' '}
          <a class="govuk-link" href={links.request(reference)}>
            open request {reference}
          </a>
          .
        </p>
      )}
      {rows.length > 0 &&
        section({
          title: 'What you typed',
          children: facts({ rows: rows.map((row) => ({ key: row.label, value: row.value })) }),
        })}
      {startAgain(draft)}
    </div>
  );
  return refused({ title, body });
}

function gone(draft: Draft) {
  const title = draft.endedHow === 'expired' ? 'This draft has expired' : 'This draft was discarded';
  const says =
    draft.endedHow === 'expired'
      ? 'Drafts are kept for a time after the last change, and then removed with all they say.'
      : `${draft.touchedBy} discarded it, and what it said was removed.`;
  const body = (
    <div class="al-column">
      {heading({ title, size: 'l', lead: says })}
      {startAgain(draft)}
    </div>
  );
  return { title, body };
}

function startAgain(draft: Draft) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={links.startFor(draft.setting.id)}>
        Ask for help
      </a>{' '}
      starts a new one, with your contact details filled in.
    </p>
  );
}

async function referenceOf(db: Tx, draft: Draft): Promise<string | undefined> {
  const request = await db
    .selectFrom('requests')
    .select('reference')
    .where('draft_id', '=', draft.id)
    .executeTakeFirst();
  return request?.reference;
}
