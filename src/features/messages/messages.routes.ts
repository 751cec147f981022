import { type AnyRoute, get, post } from '#src/platform/http/route.ts';
import { chooseDigest } from './choose-digest.ts';
import { links } from './messages.links.ts';
import { readsMailbox, readsOwnMessages } from './messages.policy.ts';
import { showMailbox } from './show-mailbox.ts';
import { showMessages } from './show-messages.ts';

export const messageRoutes: AnyRoute[] = [
  get(links.messages, readsOwnMessages, showMessages),
  post(links.howOften, readsOwnMessages, chooseDigest),
  get(links.mailbox, readsMailbox, showMailbox),
];
