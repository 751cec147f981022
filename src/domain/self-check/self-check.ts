/** Where a statement of the universal offer stands. */
export const STANDINGS = { not_yet: 'Not yet', developing: 'Developing', embedded: 'Embedded' } as const;
export type Standing = keyof typeof STANDINGS;

/** By the code of a statement of the universal offer. */
export type SelfCheckAnswers = Record<string, { standing: Standing; evidence?: string }>;
