import type { HelpSession } from '#src/casework/delivery/load-help.ts';
import { reachedInWords, whenInWords } from '#src/casework/delivery/session-words.ts';
import { SESSION_KINDS, SESSION_STATES } from '#src/domain/delivery/sessions.ts';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

/** The session is saved differently from what is in the form: what is saved now, above every word that was typed. */
export function changedNotice(session: HelpSession): Html {
  const facts = [
    SESSION_STATES[session.state],
    SESSION_KINDS[session.kind].label,
    whenInWords(session),
    session.minutes ? `${session.minutes} minutes` : '',
    reachedInWords(session) ?? '',
    session.place ?? '',
    session.missedReason ?? '',
  ];
  return panel({
    title: 'This is saved already, with something different',
    children: (
      <>
        <p class="govuk-body">Saved now: {facts.filter(Boolean).join(' · ')}.</p>
        {session.whatHappened && <p class="govuk-body">{session.whatHappened}</p>}
        {session.nextStep && <p class="govuk-body">Next: {session.nextStep}</p>}
        <p class="govuk-body">What you typed is below. Save it if it should take the place of this.</p>
      </>
    ),
  });
}
