import type { Request } from '#src/casework/load-request.ts';
import { weekdayDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import type { Voice } from '#src/casework/reviews/load-voices.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { voiceWords } from '#src/casework/reviews/voice-words.tsx';
import { VOICES, type VoiceKind } from '#src/domain/reviews/reviews.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { column, heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { LANGUAGES } from './languages/all-languages.ts';
import { links } from './voices.links.ts';

type Shown = { request: Request; voices: Voice[]; csrf: string; mayAsk: boolean; refusal?: string | undefined };

const ABOUT: Record<VoiceKind, string> = {
  setting: 'The head, the manager or the SENCO: was it the help the setting needed?',
  practitioner: 'Those who work with it every day: do they feel more able?',
  family: 'In plain words, in more than one language, and in easy read.',
  child: 'Faces or words, about belonging, safety, people, learning and wanting to go.',
};

/** Everyone who is asked how it went, each by a link of their own. */
export function voicesPage(shown: Shown): Page {
  const { request, refusal } = shown;
  const title = 'How it went';
  const body = column(
    <>
      {heading({
        title,
        caption: `${request.setting.name} · ${request.reference}`,
        lead: 'Each person answers by themselves, by a private link, in two minutes and without an account. Or on paper.',
        size: 'l',
      })}
      {refusal && panel({ title: 'Not done', children: <p class="govuk-body">{refusal}</p>, tone: 'stop' })}
      {(Object.keys(VOICES) as VoiceKind[]).map((kind) => voicesOf(kind, shown))}
    </>,
  );
  return { title, body, back: { text: 'Back to the request', href: requestLinks.request(request.reference) } };
}

function voicesOf(kind: VoiceKind, shown: Shown): Html {
  const asked = shown.voices.filter((voice) => voice.kind === kind);
  return section({
    title: VOICES[kind],
    children: [
      <p class="govuk-body al-quiet">{ABOUT[kind]}</p>,
      asked.map((voice) => one(voice, shown)),
      shown.mayAsk ? ask(kind, asked.length, shown) : null,
      !shown.mayAsk && asked.length === 0 ? <p class="govuk-body">Nobody has been asked.</p> : null,
    ],
  });
}

function one(voice: Voice, shown: Shown): Html {
  return (
    <div class="al-card al-voice-asked">
      <p class="al-voice-asked__state">
        {STATES[voice.state]()} <span class="al-quiet">{when(voice)}</span>
      </p>
      {voice.state === 'answered' ? voiceWords(voice) : ways(voice, shown)}
    </div>
  );
}

const STATES: Record<Voice['state'], () => Html> = {
  waiting: () => tag({ text: 'Waiting for an answer', tone: 'info' }),
  answered: () => tag({ text: 'Answered', tone: 'done' }),
  taken_back: () => tag({ text: 'Link taken back', tone: 'plain' }),
  run_out: () => tag({ text: 'Link has run out', tone: 'careful' }),
};

function when({ askedAt, askedByName, linkUntil, state }: Voice): string {
  const asked = `Asked ${weekdayOfInstant(askedAt)} by ${askedByName}.`;
  return state === 'waiting' && linkUntil ? `${asked} The link works until ${weekdayDate(linkUntil)}.` : asked;
}

/** Three things can still be done for somebody who has not answered. */
function ways(voice: Voice, { request, csrf }: Shown): Html {
  const { reference } = request;
  const which = (
    <span class="govuk-visually-hidden">
      , {VOICES[voice.kind].toLowerCase()}, number {voice.id}
    </span>
  );
  const hidden = { voice: voice.id };
  return (
    <div class="al-actions al-voice-asked__ways">
      {form({ action: links.link(reference), csrf, hidden, children: quiet('Make a new link', which) })}
      {voice.state === 'waiting' &&
        form({ action: links.recall(reference), csrf, hidden, children: quiet('Take the link back', which) })}
      <a class="govuk-link" href={links.paper(reference, voice.id)}>
        Type in answers from paper{which}
      </a>
    </div>
  );
}

function quiet(text: string, which: Node): Html {
  return button({ html: [text, which], classes: 'govuk-button--secondary', preventDoubleClick: true });
}

function ask(kind: VoiceKind, seen: number, { request, csrf }: Shown): Html {
  return form({
    action: reviewLinks.voices(request.reference),
    csrf,
    hidden: { kind, seen },
    children: (
      <div class="al-actions">
        {button({
          text: ASK[kind],
          preventDoubleClick: true,
          ...(seen > 0 ? { classes: 'govuk-button--secondary' } : {}),
        })}
        {(kind === 'family' || kind === 'child' ? LANGUAGES.slice(1) : []).map(({ code, name }) => (
          <button class="govuk-button govuk-button--secondary" type="submit" name="language" value={code}>
            Make one in {IN_ENGLISH.of(code)} (<span lang={code}>{name}</span>)
            <span class="govuk-visually-hidden">: {ASK[kind]}</span>
          </button>
        ))}
      </div>
    ),
  });
}

const IN_ENGLISH = new Intl.DisplayNames('en-GB', { type: 'language' });

const ASK: Record<VoiceKind, string> = {
  setting: 'Make a link for the setting',
  practitioner: 'Make a link for a practitioner',
  family: 'Make a link for a family',
  child: 'Make a link for a child or young person',
};
