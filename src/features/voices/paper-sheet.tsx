import type { Request } from '#src/casework/load-request.ts';
import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import { voiceQuestions } from '#src/domain/reviews/voice-questions.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Language } from './languages/language.ts';
import { choicePicture } from './pictures.tsx';
import { qrPicture } from './qr-picture.tsx';
import { askedIn, choiceIn } from './voice-fields.tsx';

type Sheet = { address: string; kind: VoiceKind; request: Request; language: Language };

/** One sheet to hand out: the square, the address, and the questions to answer by hand. */
export function paperSheet({ address, kind, request, language }: Sheet): Html {
  const { words, code, direction } = language;
  return (
    <section class="al-sheet" lang={code} dir={direction} aria-labelledby="sheet">
      <h2 class="al-sheet__title" id="sheet">
        {words.paper.title}
      </h2>
      <p>{words.about(request.setting.name, words.help[request.mainArea])}</p>
      <p>{words.intro[kind].full}</p>
      <div class="al-sheet__link">
        {qrPicture(address, words.paper.scan)}
        <div>
          <p>{words.paper.scan}</p>
          <p class="al-sheet__address">{address}</p>
          <p>{words.paper.orWrite}</p>
        </div>
      </div>
      <ol class="al-sheet__questions">
        {voiceQuestions(kind).map(([question, { choices }]) => (
          <li>
            <p class="al-sheet__question">{askedIn(words, kind, question, false)}</p>
            {choices ? boxes(Object.keys(choices), kind, language) : lines()}
          </li>
        ))}
      </ol>
      <p>{words.paper.giveBack}</p>
    </section>
  );
}

function boxes(choices: string[], kind: VoiceKind, { words }: Language): Html {
  return (
    <ul class="al-sheet__boxes">
      {choices.map((choice) => (
        <li>
          <span class="al-sheet__box"></span> {kind === 'child' && choicePicture(choice)}{' '}
          <span>{choiceIn(words, choice)}</span>
        </li>
      ))}
    </ul>
  );
}

function lines(): Html {
  return (
    <div class="al-sheet__lines" aria-hidden="true">
      <div></div>
      <div></div>
    </div>
  );
}
