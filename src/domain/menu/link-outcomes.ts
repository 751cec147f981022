/** What came of asking for an address, in the words an owner reads. */
export const LINK_OUTCOMES = {
  works: 'It opens.',
  gone: 'The page is not there any more.',
  fault: 'The site answers with a fault.',
  no_answer: 'The site does not answer.',
  unknown_name: 'There is no site of this name.',
  not_secure: 'The site’s security certificate is out of date or wrong.',
  not_public: 'The address is not one that everyone can open.',
  in_circles: 'The site sends visitors on and on, and never shows a page.',
} as const;
export type LinkOutcome = keyof typeof LINK_OUTCOMES;

/** Owners hear of a link that did not work so many weeks running: sites have bad days. */
export const BROKEN_AFTER = 2;
