import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { PublicContext } from '#src/platform/http/route.ts';
import { languageOf } from './languages/all-languages.ts';
import { type Opened, openVoice, withLockedVoice } from './open-voice.ts';
import { saveVoice } from './save-voice.ts';
import { readVoice, voiceErrors } from './voice.form.ts';
import { type Reading, shortPage, voicePage } from './voice.page.tsx';
import { links } from './voices.links.ts';

type Here = PublicContext<'/voices/:token'>;

/** One page without an account; opening it changes nothing. */
export async function showVoice(context: Here): Promise<Answer> {
  const reading = readingOf(context, context.query.get('language'), context.query.get('easy'));
  const opened = await openVoice(context);
  if (opened.kind !== 'open') return ended(opened, reading);
  return page(voicePage(opened, { ...reading, csrf: context.csrf, answers: {} }));
}

/** Keeps the answers. A second press finds them kept, and says thank you again. */
export async function answerVoice(context: Here): Promise<Answer> {
  const { form, at, httpRequest, csrf } = context;
  const reading = readingOf(context, form.text('language'), form.text('easy'));
  return withLockedVoice(context, async (db, opened) => {
    if (opened.kind === 'gone') return ended(opened, reading);
    const { voice, partnership, partnershipId } = opened;
    const thanks = redirect(links.voice(reading.token, reading.how));
    if (opened.kind === 'answered') return thanks;
    const answers = readVoice(voice.kind, form);
    const errors = voiceErrors(voice.kind, answers, reading.language.words);
    if (Object.keys(errors).length > 0) {
      return pageWithErrors(voicePage({ partnership, voice }, { ...reading, csrf, answers, errors }));
    }
    const { language, easy } = reading.how;
    await saveVoice({ db, at, httpRequest, partnershipId, personId: null }, voice, {
      answers,
      language,
      easyRead: easy,
    });
    return thanks;
  });
}

function readingOf({ params }: Here, language: string | null, easy: string | null): Reading {
  const chosen = languageOf(language);
  return { token: params.token, language: chosen, how: { language: chosen.code, easy: easy === 'yes' } };
}

function ended(opened: Opened, { language }: Reading): Answer {
  const { thanks, gone } = language.words;
  return opened.kind === 'answered'
    ? page(shortPage(opened.partnership, language, thanks))
    : page(shortPage(opened.partnership, language, gone), GONE);
}

const GONE = 410;
