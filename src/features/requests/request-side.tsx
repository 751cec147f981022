import { weekdayDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { isOpen } from '#src/domain/requests/lifecycle.ts';
import { REQUEST_TIPS } from '#src/domain/reviews/ratings.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { theReason } from '#src/govuk/pieces/the-reason.tsx';
import { sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { word } from '#src/platform/partnerships/words.ts';
import { dueReason } from './due-reason.ts';
import { mailTo } from './mail-to.tsx';
import type { RequestView } from './request-view.ts';
import { links } from './requests.links.ts';
import { talkedFirst } from './talked-first.tsx';

/** Beside the request: who has it and how to reach them, by when and why, and the setting. */
export function requestSide(view: RequestView): Html {
  return (
    <>
      {theSide({ title: hasOne(view) ? 'Who has it' : 'Whom to talk to', children: holderFacts(view) })}
      {byWhen(view)}
      {talkedFirst(view)}
      {tipSide(view)}
      {theSide({ title: view.request.setting.name, children: settingFacts(view) })}
      {view.mayReadLooks && record(view)}
    </>
  );
}

/** The panel is not a person, and experts are on the page: from there on, the lead is the one to ask. */
function hasOne({ request }: RequestView): boolean {
  return isOpen(request.status) && !['with_panel', 'waiting', 'allocated', 'delivering'].includes(request.status);
}

function holderFacts({ holder, partnership, viewer }: RequestView): Node {
  const { consult, contacts } = partnership;
  const name = holder?.name ?? contacts.help.name;
  const covers = holder?.coversFor ? ` (while ${holder.coversFor} is away)` : '';
  const facts = [
    { term: holder?.jobTitle ?? 'Team', detail: `${name}${covers}` },
    { term: 'Email', detail: mailTo(holder?.email ?? contacts.help.email) },
    ...(viewer === 'setting'
      ? [{ term: 'Or talk to us', detail: [consult.phone, <br />, <span class="al-side__small">{consult.when}</span>] }]
      : []),
  ];
  return sideFacts(facts);
}

function byWhen(view: RequestView): Node {
  const reason = dueReason(view);
  if (!reason) return null;
  const working = (
    <ol class="govuk-list govuk-list--number">
      {reason.days.map((counted) => (
        <li>{weekdayDate(counted)}</li>
      ))}
    </ol>
  );
  return theReason({
    title: 'Answer by',
    summary: weekdayDate(view.request.answerBy),
    because: reason.because,
    ...(reason.days.length > 0 ? { working } : {}),
  });
}

/** One tip for the next request, in the words that the lead chose. */
function tipSide({ rating, viewer }: RequestView): Node {
  if (viewer !== 'setting' || !rating?.tip) return null;
  const said = <p class="govuk-body">{REQUEST_TIPS[rating.tip].sentence}</p>;
  return theSide({ title: `A tip from ${rating.ratedByName}`, children: said });
}

function settingFacts({ request, viewer, partnership }: RequestView): Node {
  const { setting } = request;
  const facts = [
    { term: 'Phase', detail: PHASES[setting.phase] },
    ...(setting.clusterName
      ? [{ term: word(partnership, 'cluster', { capital: true }), detail: setting.clusterName }]
      : []),
    { term: 'Sent by', detail: `${request.sentByName}, ${weekdayOfInstant(request.sentAt)}` },
  ];
  if (viewer === 'setting') return sideFacts(facts);
  const link = (
    <a class="govuk-link" href={links.setting(setting.id)}>
      About this setting
    </a>
  );
  return [sideFacts(facts), <p class="govuk-body">{link}</p>];
}

function record({ request, viewer }: RequestView): Html {
  const whose =
    viewer === 'setting'
      ? 'Only your setting and those who work on this request can see it.'
      : 'Every look is written down.';
  return (
    <p class="govuk-body al-small al-quiet">
      {whose}{' '}
      <a class="govuk-link" href={links.looks(request.reference)}>
        See who has looked
      </a>
    </p>
  );
}
