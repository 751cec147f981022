import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { lengthInWords, reachedInWords, whenInWords } from '#src/casework/delivery/session-words.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { MISSED_BY, SESSION_KINDS } from '#src/domain/delivery/sessions.ts';
import { button } from '#src/govuk/components.ts';
import { actions, form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { ToSign } from './sessions.queries.ts';

/** Everything a supervisor is to sign, whole, so that one can read and sign from the top down. */
export function signaturesPage({ waiting, csrf }: { waiting: ToSign[]; csrf: string }): Page {
  const body = column(
    <>
      {heading({
        title: 'Records to sign',
        lead: 'What assistants and trainees recorded under your supervision. Read, then sign, or open it to send it back.',
        size: 'l',
      })}
      {waiting.length === 0
        ? emptyState({ title: 'Nothing to sign', text: 'Everything your team recorded is signed, or back with them.' })
        : waiting.map((each) => record(each, csrf))}
    </>,
  );
  return { title: 'Records to sign', body, back: { text: 'Your work', href: deliveryLinks.allocations } };
}

function record(session: ToSign, csrf: string): Html {
  return (
    <article class="al-work">
      <h2 class="al-work__title">
        {session.settingName}
        <span class="al-work__about">
          {session.expertName}, {whenInWords(session)}
        </span>
      </h2>
      <p class="al-work__line">{factsOf(session)}</p>
      {session.whatHappened && paragraphs(session.whatHappened)}
      {session.nextStep && (
        <p class="govuk-body">
          <strong>Next:</strong> {session.nextStep}
        </p>
      )}
      {form({
        action: deliveryLinks.signature(session.id),
        csrf,
        hidden: { seen: session.version, from: 'list' },
        children: actions([
          button({ html: ['Sign', hidden(session)], preventDoubleClick: true }),
          <a class="govuk-link" href={deliveryLinks.session(session.id)}>
            Send back{hidden(session)}
          </a>,
        ]),
      })}
    </article>
  );
}

function factsOf(session: ToSign): string {
  const missed = session.missedBy && `Did not happen: ${MISSED_BY[session.missedBy].toLowerCase()}`;
  const facts = [
    SESSION_KINDS[session.kind].label,
    session.oneToOneReason && `because ${session.oneToOneReason}`,
    missed,
    session.minutes && lengthInWords(session.minutes),
    reachedInWords(session),
  ];
  return facts.filter(Boolean).join(' · ');
}

function hidden({ expertName, settingName }: ToSign): Html {
  return (
    <span class="govuk-visually-hidden">
      : {expertName} at {settingName}
    </span>
  );
}
