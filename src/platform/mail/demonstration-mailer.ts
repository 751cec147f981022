import type { Mailer } from './mailer.ts';

/** Delivers nowhere: in a demonstration the outbox itself is the mailbox that everyone can open. */
export const demonstrationMailer: Mailer = {
  async send() {},
};
