import type { VoiceKind } from './reviews.ts';

/** Answers to choose from; `satisfied` is what a choice counts as when satisfaction is counted. */
type Choices = Readonly<Record<string, string>>;

/** One question as staff read it beside its answer; what people are asked is in the words of their language. */
export type VoiceQuestion = { label: string; choices?: Choices };

const HOW_MUCH = { yes: 'Yes', partly: 'Partly', no: 'No' } as const satisfies Choices;
/** Five faces, from the happiest. */
const FACES = {
  very_good: 'Very good',
  good: 'Good',
  in_between: 'In between',
  not_good: 'Not good',
  bad: 'Bad',
} as const satisfies Choices;

const OF_STAFF = {
  needed: { label: 'Was it what you needed?', choices: HOW_MUCH },
  able: { label: 'Do you feel more able?', choices: HOW_MUCH },
  keep: { label: 'What will you keep doing?' },
  change: { label: 'One thing to change' },
} as const satisfies Record<string, VoiceQuestion>;

/**
 * What each voice is asked, in order. A question without choices is answered in free words and may be left out.
 * Child: the five engagement questions of the issue (belonging, safety, relationships, access to learning, motivation).
 */
export const VOICE_QUESTIONS = {
  setting: OF_STAFF,
  practitioner: OF_STAFF,
  family: {
    knew: { label: 'Did you know about the help?', choices: HOW_MUCH },
    listened: { label: 'Were you listened to?', choices: HOW_MUCH },
    better: { label: 'Is it better for your child?', choices: HOW_MUCH },
    say: { label: 'Anything you want to say' },
  },
  child: {
    belonging: { label: 'Belonging', choices: FACES },
    safety: { label: 'Feeling safe', choices: FACES },
    relationships: { label: 'Getting on with people', choices: FACES },
    learning: { label: 'Joining in learning', choices: FACES },
    motivation: { label: 'Wanting to go', choices: FACES },
    say: { label: 'Anything you want to say' },
  },
} as const satisfies Record<VoiceKind, Record<string, VoiceQuestion>>;

export type Satisfied = keyof typeof HOW_MUCH;
export type Face = keyof typeof FACES;

/** What was answered, by the code of the question: a code of its choices, or free words. */
export type VoiceAnswers = Record<string, string>;

/** The longest free answer, in characters. */
export const LONGEST_VOICE = 1000;

/** The codes of a voice's questions, in order. */
export function voiceQuestions(kind: VoiceKind): [string, VoiceQuestion][] {
  return Object.entries(VOICE_QUESTIONS[kind]);
}

/** The questions with choices that are still unanswered, by code; an answer that is no choice of theirs counts as none. */
export function unanswered(kind: VoiceKind, answers: VoiceAnswers): string[] {
  return voiceQuestions(kind)
    .filter(([code, { choices }]) => choices && !Object.hasOwn(choices, answers[code] ?? ''))
    .map(([code]) => code);
}

/**
 * Whether this voice found that the help was right, as one word to count: for staff 'was it what you needed', for a
 * family 'is it better for your child'; a child is not asked to judge the help, so null.
 */
export function satisfiedOf(kind: VoiceKind, answers: VoiceAnswers): Satisfied | null {
  const answer = kind === 'family' ? answers.better : answers.needed;
  return kind !== 'child' && answer && Object.hasOwn(HOW_MUCH, answer) ? (answer as Satisfied) : null;
}

/** One answer as staff read it; `free` when it is in the words, and the language, of who answered. */
export type ToldAnswer = { question: string; answer: string; free: boolean };

/** The answers as staff read them, in English: the question's label and the choice's words, or what was written. */
export function voiceInWords(kind: VoiceKind, answers: VoiceAnswers): ToldAnswer[] {
  return voiceQuestions(kind).flatMap(([code, { label, choices }]) => {
    const answer = answers[code];
    if (!answer) return [];
    return [{ question: label, answer: choices ? (choices[answer] ?? answer) : answer, free: !choices }];
  });
}
