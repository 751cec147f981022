/** Six weeks after closing, by the issue: long enough to see what stays. */
export const ECHO_AFTER_DAYS = 42;

export const STILL_USING = { yes: 'Yes', partly: 'Some of it', no: 'No' } as const;
export type StillUsing = keyof typeof STILL_USING;

export const HELPING = { yes: 'Yes', a_little: 'A little', no: 'No' } as const;
export type Helping = keyof typeof HELPING;

/** The longest comment, in characters. */
export const LONGEST_COMMENT = 600;
