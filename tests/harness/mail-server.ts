import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type MailServer = {
  url: string;
  received: ParsedMail[];
  /** Turns away every e-mail to an address that begins with these words. */
  turnAway(beginning: string | undefined): void;
  stop(): Promise<void>;
};

/** A real SMTP server that keeps what it is handed; `port` to come back where it was before. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ParsedMail[] = [];
  let unwanted: string | undefined;
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo({ address }, _session, done) {
      if (unwanted === undefined || !address.startsWith(unwanted)) return done();
      done(Object.assign(new Error(`No such mailbox: ${address}`), { responseCode: 550 }));
    },
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: bound } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    received,
    turnAway(beginning) {
      unwanted = beginning;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
