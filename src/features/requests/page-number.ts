/** The page of a list that an address asks for; anything odd is the first. */
export function pageNumber(query: URLSearchParams): number {
  const typed = query.get('page') ?? '';
  return /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1;
}
