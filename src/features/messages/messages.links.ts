export const links = {
  messages: '/messages',
  howOften: '/messages/how-often',
  mailbox: '/demonstration/mailbox',
} as const;

/** A page of a list; the first has the plain address. */
export function pageOf(list: string, page: number): string {
  return page > 1 ? `${list}?page=${page}` : list;
}
