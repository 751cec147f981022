/** One e-mail, in plain text. `id` stays the same when the same message is sent again, so that a repeat is recognisable. */
export type MailMessage = { id: string; to: string; from: string; subject: string; text: string };

/** Hands an e-mail over for delivery; throws a MailProblem when it was not taken. */
export type Mailer = { send(message: MailMessage): Promise<void> };

/** Why an e-mail was not taken, in a code that names nobody: `ECONNECTION`, `EENVELOPE 550`. */
export class MailProblem extends Error {
  /** True when nothing can be sent just now; false when only this message was turned away. */
  readonly nothingGoes: boolean;

  constructor(code: string, nothingGoes: boolean) {
    super(code);
    this.name = 'MailProblem';
    this.nothingGoes = nothingGoes;
  }
}
