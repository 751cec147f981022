/** The longest reason taken, in characters. */
export const LONGEST_REASON = 600;

/** What to say about a reason that is missing or too long. */
export function reasonProblem(reason: string): string | undefined {
  if (reason === '') return 'Give a reason';
  if ([...reason].length > LONGEST_REASON) return `Shorten the reason to ${LONGEST_REASON} characters or fewer`;
  return undefined;
}
