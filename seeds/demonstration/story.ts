import type { Answers } from '#src/domain/requests/answers.ts';

/** An invented request: what a setting might write. Nobody in it exists. */
export type Story = {
  answers: Answers & Required<Pick<Answers, 'subject' | 'areas' | 'noticed' | 'helpWanted' | 'urgency'>>;
};

export type Stories = Story['answers'][];
