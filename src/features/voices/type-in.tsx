import { actingIn } from '#src/casework/acting.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { VOICES } from '#src/domain/reviews/reviews.ts';
import type { VoiceAnswers } from '#src/domain/reviews/voice-questions.ts';
import { button } from '#src/govuk/components.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { actions, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { type Answer, type Page, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { mustBeAround } from './ask-voices.ts';
import { english } from './languages/english.ts';
import { saveVoice } from './save-voice.ts';
import { readVoice, voiceErrors } from './voice.form.ts';
import { voiceErrorSummary, voiceFields } from './voice-fields.tsx';
import { links, type paths } from './voices.links.ts';
import { type AskedVoice, findVoice, lockVoice } from './voices.queries.ts';

type Here = Context<typeof paths.paper>;

/** What came back on paper, typed in by somebody who can see the request. */
export async function showPaper(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'voices');
  mustBeAround(context, request);
  const voice = await voiceOf(context, request, findVoice, context.query.get('voice'));
  if (!voice || voice.answeredAt) return redirect(reviewLinks.voices(request.reference));
  return page(paperPage(context, request, voice, {}));
}

export async function typeIn(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  mustBeAround(context, request);
  const voice = await voiceOf(context, request, lockVoice, context.form.text('voice'));
  const done = redirect(reviewLinks.voices(request.reference), 'Saved. Thank you for typing it in.');
  if (!voice) return redirect(reviewLinks.voices(request.reference));
  if (voice.answeredAt) return done;
  const answers = readVoice(voice.kind, context.form);
  const errors = voiceErrors(voice.kind, answers, english.words);
  if (Object.keys(errors).length > 0) {
    const look = { page: 'voices', settingId: request.setting.id, requestId: request.id };
    await recordLook(actingIn(context as Context), look);
    return pageWithErrors(paperPage(context, request, voice, answers, errors));
  }
  await saveVoice(actingIn(context as Context), voice, { answers, language: 'en', easyRead: false });
  return done;
}

async function voiceOf(
  { db }: Here,
  request: Request,
  find: typeof findVoice,
  typed: string | null,
): Promise<AskedVoice | undefined> {
  const voice = /^\d{1,9}$/.test(typed ?? '') ? await find(db, Number(typed)) : undefined;
  return voice?.requestId === request.id ? voice : undefined;
}

function paperPage({ csrf }: Here, request: Request, voice: AskedVoice, answers: VoiceAnswers, errors?: Errors): Page {
  const title = 'Type in what came back on paper';
  const body = column(
    <>
      {voiceErrorSummary({ errors, kind: voice.kind, words: english.words, easy: false })}
      {heading({
        title,
        caption: `${request.reference} · ${VOICES[voice.kind]}`,
        lead: 'Word for word, as it was written. Please leave out any names.',
        size: 'l',
      })}
      {form({
        action: links.paper(request.reference),
        csrf,
        hidden: { voice: voice.id },
        children: [
          voiceFields({ kind: voice.kind, words: english.words, easy: false, answers, errors }),
          actions(button({ text: 'Save', preventDoubleClick: true })),
        ],
      })}
    </>,
  );
  return { title, body, back: { text: 'Everyone who is asked', href: reviewLinks.voices(request.reference) } };
}
