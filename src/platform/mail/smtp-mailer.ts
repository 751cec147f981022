import { createTransport } from 'nodemailer';
import { type Mailer, type MailMessage, MailProblem } from './mailer.ts';

// A message is locked in the database while it is handed over, so a silent server must be given up on soon.
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000, dnsTimeout: 10_000 };

/** The server's answer to one message, not to us: the recipient, the contents. */
const ABOUT_THE_MESSAGE = new Set(['EENVELOPE', 'EMESSAGE']);

export function smtpMailer(url: string): Mailer {
  const transport = createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send(message) {
      try {
        await transport.sendMail({
          messageId: messageId(message),
          // As an object, so that nothing in an address is read as a second recipient.
          to: { name: '', address: message.to },
          from: message.from,
          subject: message.subject,
          text: message.text,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw problemOf(error);
      }
    },
  };
}

function messageId({ id, from }: MailMessage): string {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'alongside.invalid';
  return `<${id}@${domain}>`;
}

// The words of the server often repeat the address, so only its codes are kept.
function problemOf(error: unknown): MailProblem {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const name = typeof code === 'string' ? code : 'EUNKNOWN';
  return new MailProblem(responseCode ? `${name} ${responseCode}` : name, !ABOUT_THE_MESSAGE.has(name));
}
