/** One of a fixed list's codes; undefined for anything else. */
export function codeIn<List extends Record<string, string>>(
  list: List,
  text: string,
): (keyof List & string) | undefined {
  return Object.hasOwn(list, text) ? (text as keyof List & string) : undefined;
}

/** The key that a page made for a new record; undefined when it is none. */
export function keyIn(text: string): string | undefined {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) ? text.toLowerCase() : undefined;
}
