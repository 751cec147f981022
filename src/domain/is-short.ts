/** Whether a text has fewer characters than wanted, blanks around it aside; counted as the database does, not in UTF-16. */
export function isShort(text: string | undefined, atLeast: number): boolean {
  return [...(text ?? '').trim()].length < atLeast;
}
