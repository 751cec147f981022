import type { Request } from '#src/casework/load-request.ts';
import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';

type Words = { subject: string; sentences: string[]; action?: string };

/** An e-mail about a request to one person, leading to the request itself. */
export function letter(request: Request, to: { id: number; name: string }, kind: string, words: Words): Message {
  const action = { text: words.action ?? 'Open the request', path: requestLinks.request(request.reference) };
  const body = messageText({ greeting: `Hello ${to.name},`, sentences: words.sentences, action });
  return { toPersonId: to.id, kind, subject: words.subject, body, requestId: request.id };
}
