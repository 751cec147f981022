import type { Request } from '#src/casework/load-request.ts';
import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { type Colleague, staffToTell } from '#src/casework/who-is-there.ts';
import type { Tx } from '#src/platform/db/identity.ts';

type Words = { kind: string; subject: string; sentences: string[]; action?: { text: string; path: string } };

/** An e-mail about the help for a request: stage and action, nothing about a child. */
export function helpLetter(
  request: Pick<Request, 'id' | 'reference'>,
  to: { id: number; name: string },
  words: Words,
): Message {
  const action = words.action ?? { text: 'Open the request', path: requestLinks.request(request.reference) };
  const body = messageText({ greeting: `Hello ${to.name},`, sentences: words.sentences, action });
  return { toPersonId: to.id, kind: words.kind, subject: words.subject, body, requestId: request.id };
}

/** Who at the setting follows the request: whoever sent it, or everyone there when they have gone. */
export function followers(db: Tx, request: Pick<Request, 'setting' | 'sentBy'>, today: string): Promise<Colleague[]> {
  return staffToTell(db, request.setting.id, [request.sentBy], today);
}
