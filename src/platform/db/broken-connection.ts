// PostgreSQL's "shutting down" family, connection exceptions, and what the operating system says of a cut wire.
const CODES = /^(57P0[1-3]|08\w{3}|ECONNRESET|ECONNREFUSED|EPIPE)$/;
const WORDS = /Connection terminated|connection error and is not queryable|Connection ended/;

/** Whether something came to grief only because the connection to the database broke. */
export function isBrokenConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return CODES.test(code) || WORDS.test(error.message);
}
