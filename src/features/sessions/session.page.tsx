import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { HelpSession } from '#src/casework/delivery/load-help.ts';
import type { SessionFile } from '#src/casework/delivery/load-session.ts';
import { lengthInWords, reachedInWords, whenInWords } from '#src/casework/delivery/session-words.ts';
import { weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { MISSED_BY, SESSION_KINDS, SESSION_STATES } from '#src/domain/delivery/sessions.ts';
import { button } from '#src/govuk/components.ts';
import { actions } from '#src/govuk/form.tsx';
import { type Fact, facts } from '#src/govuk/pieces/facts.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Tone } from '#src/govuk/pieces/shape.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { arrived } from './kept-form.tsx';
import { signForm } from './sign-form.tsx';

export type SessionPage = {
  file: SessionFile;
  /** Where the setting is, for the visit. */
  address: string | undefined;
  mine: boolean;
  /** This page follows the saving of what it shows. */
  saved: boolean;
  takesOut: boolean;
  signs: boolean;
  csrf: string;
};

export function sessionPage(shown: SessionPage): Page {
  const { session, request } = shown.file;
  const planned = session.state === 'planned';
  const title = planned ? 'A visit' : SESSION_KINDS[session.kind].label;
  const body = column(
    <>
      {shown.mine && arrived(session.key, shown.saved ? session.version : undefined)}
      {heading({
        title,
        caption: `${request.setting.name}, ${request.reference}`,
        lead: [whenInWords(session), ', with ', session.expertName, ' ', stateTag(session)],
        size: 'l',
      })}
      {session.voidReason &&
        panel({ title: planned ? 'Cancelled' : 'Entered in error', children: paragraphs(session.voidReason) })}
      {shown.mine && session.sentBackReason && sentBack(session)}
      {!session.voidedAt && shown.mine && ownActions(session)}
      {facts({ rows: planned ? visitFacts(shown) : recordFacts(session) })}
      {session.whatHappened && section({ title: 'What was done', children: paragraphs(session.whatHappened) })}
      {session.nextStep && section({ title: 'What next', children: paragraphs(session.nextStep) })}
      {shown.signs && signForm(shown.file, shown.csrf)}
      {!session.voidedAt && otherActions(shown)}
    </>,
  );
  return { title, body, back: { text: 'Back to the request', href: requestLinks.request(request.reference) } };
}

/** Where a session stands, in a word and a shape. */
export function stateTag(session: HelpSession): Html {
  const { text, tone } = standing(session);
  return tag({ text, tone });
}

function standing(session: HelpSession): { text: string; tone: Tone } {
  if (session.voidedAt) return { text: session.state === 'planned' ? 'Cancelled' : 'Entered in error', tone: 'plain' };
  if (session.sentBackReason !== null) return { text: 'To be changed', tone: 'careful' };
  if (session.needsSignature && !session.signedAt) return { text: 'To be signed', tone: 'careful' };
  const tones: Record<HelpSession['state'], Tone> = { planned: 'info', happened: 'done', missed: 'plain' };
  return { text: SESSION_STATES[session.state], tone: tones[session.state] };
}

function sentBack(session: HelpSession): Html {
  return panel({ title: 'Your supervisor asks for a change', children: paragraphs(session.sentBackReason ?? '') });
}

function ownActions(session: HelpSession): Html {
  const planned = session.state === 'planned';
  return actions([
    button({
      text: planned ? 'Record what happened' : 'Change the record',
      href: deliveryLinks.record(session.id),
      ...(planned || session.sentBackReason !== null ? {} : { classes: 'govuk-button--secondary' }),
    }),
    planned && (
      <a class="govuk-link" href={deliveryLinks.visit(session.id)}>
        Change day or place
      </a>
    ),
  ]);
}

function visitFacts({ file: { session, request }, address }: SessionPage): Fact[] {
  const where = [session.place, request.setting.name, address].filter(Boolean).join(', ');
  return [
    { key: 'When', value: whenInWords(session) },
    ...(session.minutes ? [{ key: 'How long', value: lengthInWords(session.minutes) }] : []),
    { key: 'Where', value: where },
    { key: 'Who comes', value: session.expertName },
    { key: 'What for', value: SESSION_KINDS[session.kind].label },
  ];
}

function recordFacts(session: HelpSession): Fact[] {
  const signed = session.signedAt ? `Signed ${weekdayOfInstant(session.signedAt)}` : 'Waiting for the supervisor';
  const row = (key: string, value: Node): Fact[] => (value ? [{ key, value }] : []);
  return [
    ...row('When', whenInWords(session)),
    ...row('Kind', SESSION_KINDS[session.kind].label),
    ...row('One to one because', session.oneToOneReason),
    ...row('How long', session.minutes && lengthInWords(session.minutes)),
    ...row('Who took part', reachedInWords(session)),
    ...row(
      'Why it did not happen',
      session.missedBy && [MISSED_BY[session.missedBy], session.missedReason && `: ${session.missedReason}`],
    ),
    ...row('Beyond the plan because', session.longerBecause),
    ...row('Signature', session.needsSignature && signed),
  ];
}

function otherActions({ file: { session }, takesOut }: SessionPage): Node {
  const planned = session.state === 'planned';
  return (
    <p class="govuk-body al-ways">
      {planned && (
        <a class="govuk-link" href={deliveryLinks.invitation(session.id)} download>
          Add it to your calendar
        </a>
      )}{' '}
      {takesOut && (
        <a class="govuk-link" href={deliveryLinks.cancellation(session.id)}>
          {planned ? 'Cancel the visit' : 'Entered in error?'}
        </a>
      )}
    </p>
  );
}
