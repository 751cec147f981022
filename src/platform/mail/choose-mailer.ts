import { demonstrationMailer } from './demonstration-mailer.ts';
import type { Mailer } from './mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';

/** How e-mails leave; undefined when mail is off, and then they wait in the outbox. */
export function chooseMailer(config: { smtpUrl: string | undefined; demonstration: boolean }): Mailer | undefined {
  if (config.smtpUrl) return smtpMailer(config.smtpUrl);
  return config.demonstration ? demonstrationMailer : undefined;
}
