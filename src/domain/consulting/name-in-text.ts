/** Words that stand before a name. */
const CALLED = /\b(?:called|named|name is|pupil|child|boy|girl|student)\s+(\p{Lu}\p{Ll}{2,})/u;
/** Two words of three letters or more with capitals, inside a sentence: what begins a sentence has a capital anyway. */
const FULL_NAME = /[\p{Ll},;:]\s+(\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,})\b/u;
/** Capitals of the field, not of a person. */
const NO_NAME =
  /\b(year|key|stage|early|years|inclusion|lead|team|request|help|experts|hand|school|primary|nursery|academy|monday|tuesday|wednesday|thursday|friday|september|october|november|december|january|february|march|april|june|july|august|family|hub|zones|regulation|education|speech|language|support|service|mental|health|group|class|reception|with)\b/i;

/**
 * The words in a text that look like somebody's name; undefined when there are none. A careful guess: it may miss one, and
 * it may take a place for a person, so whoever writes can say that no child is named.
 */
export function nameInText(text: string): string | undefined {
  const found = CALLED.exec(text)?.[1] ?? FULL_NAME.exec(text)?.[1];
  return found && !NO_NAME.test(found) ? found : undefined;
}
