import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import type { Face, Satisfied, VOICE_QUESTIONS } from '#src/domain/reviews/voice-questions.ts';
import type { Area } from '#src/domain/vocabulary.ts';

/** A question in full, and shorter for easy read. */
export type Asked = { full: string; easy: string };
export type AskedOf<Kind extends VoiceKind> = Record<keyof (typeof VOICE_QUESTIONS)[Kind], Asked>;

/**
 * All that somebody without an account reads. A language is one file of these; a word that is left out fails the build.
 * English for families and children is checked for a reading age of nine.
 */
export type Words = {
  title: Record<VoiceKind, string>;
  /** Which setting, and what kind of help: never about whom. */
  about: (setting: string, help: string) => string;
  help: Record<Area, string>;
  intro: Record<VoiceKind, Asked>;
  questions: { [Kind in VoiceKind]: AskedOf<Kind> };
  howMuch: Record<Satisfied, string>;
  faces: Record<Face, string>;
  noNames: string;
  leaveOut: string;
  send: string;
  chooseOne: string;
  shorten: (longest: number) => string;
  checkAnswers: string;
  mistake: string;
  easyOn: string;
  easyOff: string;
  otherLanguages: string;
  thanks: { title: string; text: string };
  /** A link that opens nothing any more: what to do. */
  gone: { title: string; text: string };
  paper: { title: string; scan: string; orWrite: string; giveBack: string };
};

export type Language = {
  /** As in `lang`. */
  code: string;
  /** In the language itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Shown on the page, in the language and in English, until a native reader has read it through. */
  needsNativeReader?: string;
  words: Words;
};
