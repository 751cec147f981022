/** Whether a request had what was needed to decide well. The points are the three. */
export const RATINGS = {
  3: { label: 'It had what was needed', hint: 'I could decide without asking for more' },
  2: { label: 'Most of it was there', hint: 'I had to look something up or make a call' },
  1: { label: 'Something important was missing', hint: 'I could not decide on it as it was' },
} as const;
export type Points = 1 | 2 | 3;

/** One tip for the next request, by its code: what to call it, and the sentence the setting reads. */
export const REQUEST_TIPS = {
  seen: {
    label: 'Say what you see',
    sentence: 'Describe what a visitor would see and hear, rather than what it might be called.',
  },
  when: {
    label: 'Say when and where',
    sentence: 'Tell us when and where it happens, and when it goes better: that is often where an answer begins.',
  },
  how_often: {
    label: 'Say how often',
    sentence: 'A rough count helps: how many times a week, and for how long.',
  },
  tried: {
    label: 'Say what you tried',
    sentence: 'List what you have tried, for how long, and what came of it, even if it did not work.',
  },
  in_place: {
    label: 'Say what is in place',
    sentence: 'Tick what is in place already, so that we build on it and do not suggest it again.',
  },
  strengths: {
    label: 'Say what goes well',
    sentence: 'Tell us what goes well and what is enjoyed: strengths are what help is built on.',
  },
  hope: {
    label: 'Say what you hope for',
    sentence: 'Say what you hope will be different, in one sentence someone could check in six weeks.',
  },
  child_view: {
    label: 'Bring in the child’s view',
    sentence: 'Add what the child or young person says or shows about it, in their own way.',
  },
  family_view: {
    label: 'Bring in the family’s view',
    sentence: 'Add what the family sees at home, and what they would like to happen.',
  },
  one_need: {
    label: 'Begin with one need',
    sentence: 'When there are several needs, say which one you would start with tomorrow.',
  },
  fewer_words: {
    label: 'Shorter is fine',
    sentence: 'A few lines are enough: there is no need to write a report or to attach one.',
  },
} as const;
export type RequestTip = keyof typeof REQUEST_TIPS;

export function isTip(code: string): code is RequestTip {
  return Object.hasOwn(REQUEST_TIPS, code);
}
