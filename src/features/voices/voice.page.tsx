import type { VoiceAnswers } from '#src/domain/reviews/voice-questions.ts';
import { button } from '#src/govuk/components.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { form } from '#src/govuk/form.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { LANGUAGES } from './languages/all-languages.ts';
import type { Language } from './languages/language.ts';
import { voiceErrorSummary, voiceFields } from './voice-fields.tsx';
import { links } from './voices.links.ts';
import type { AskedVoice } from './voices.queries.ts';

/** By which link, in which language, and whether in easy read. */
export type Reading = { token: string; language: Language; how: { language: string; easy: boolean } };

type Shown = Reading & { csrf: string; answers: VoiceAnswers; errors?: Errors };

/** The questions: whose setting, what kind of help, and nothing about a child. */
export function voicePage({ partnership, voice }: { partnership: Partnership; voice: AskedVoice }, shown: Shown): Page {
  const { language, how, token, csrf, answers, errors } = shown;
  const { words } = language;
  const intro = words.intro[voice.kind];
  return framed(partnership, language, words.title[voice.kind], how.easy, [
    voiceErrorSummary({ errors, kind: voice.kind, words, easy: how.easy }),
    <h1 class="al-voice__title">{words.title[voice.kind]}</h1>,
    <p class="al-voice__lead">{words.about(voice.settingName, words.help[voice.mainArea])}</p>,
    <p class="al-voice__lead">{how.easy ? intro.easy : intro.full}</p>,
    ways(shown),
    form({
      action: links.voice(token),
      csrf,
      hidden: { language: language.code, easy: how.easy ? 'yes' : 'no' },
      children: [
        voiceFields({ kind: voice.kind, words, easy: how.easy, answers, errors }),
        button({ text: words.send, preventDoubleClick: true, classes: 'al-voice__send' }),
      ],
    }),
  ]);
}

/** Thanks, or a link that opens nothing any more. */
export function shortPage(
  partnership: Partnership,
  language: Language,
  { title, text }: { title: string; text: string },
): Page {
  return framed(partnership, language, title, false, [
    <h1 class="al-voice__title">{title}</h1>,
    <p class="al-voice__lead">{text}</p>,
  ]);
}

function framed(partnership: Partnership, language: Language, title: string, easy: boolean, children: Node): Page {
  const body = (
    <div class={easy ? 'al-voice al-voice--easy' : 'al-voice'} lang={language.code} dir={language.direction}>
      {language.needsNativeReader && (
        <p class="al-voice__note">
          {language.needsNativeReader} <span lang="en">This translation still needs a native reader.</span>
        </p>
      )}
      {children}
    </div>
  );
  return { title, body, partnership, unlisted: true };
}

/** Easy read, and the other languages: plain links, so that nothing is lost before a word is written. */
function ways({ token, language, how }: Shown): Html {
  const { words } = language;
  const others = LANGUAGES.filter(({ code }) => code !== language.code);
  return (
    <ul class="al-voice__ways">
      <li>
        <a class="govuk-link" href={links.voice(token, { ...how, easy: !how.easy })}>
          {how.easy ? words.easyOff : words.easyOn}
        </a>
      </li>
      {others.map(({ code, name, direction }) => (
        <li>
          <a
            class="govuk-link"
            lang={code}
            dir={direction}
            hreflang={code}
            href={links.voice(token, { ...how, language: code })}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
