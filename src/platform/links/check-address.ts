import type { LinkOutcome } from '#src/domain/menu/link-outcomes.ts';
import { type AskAddress, NotPublic, type Said } from './ask-address.ts';

const MOST_TURNS = 5;
/** The site is there, but wants a person, not a program: nobody can say more from here. */
const NOT_FOR_PROGRAMS = [401, 403, 405, 406, 429, 999];

/** Whether an address opens: asked for its head, then for itself where the head is refused; a few redirects are followed. */
export async function checkAddress(address: string, ask: AskAddress, signal?: AbortSignal): Promise<LinkOutcome> {
  try {
    let url = new URL(address);
    for (let turn = 0; turn <= MOST_TURNS; turn += 1) {
      const said = await askKindly(url, ask, signal);
      if (said.status < 300 || said.status > 399 || !said.location) return outcomeOf(said);
      url = new URL(said.location, url);
    }
    return 'in_circles';
  } catch (error) {
    if (signal?.aborted) throw error;
    return whyNot(error);
  }
}

/** Some sites answer a question for the head with a fault, and the page itself with a page. */
async function askKindly(url: URL, ask: AskAddress, signal: AbortSignal | undefined): Promise<Said> {
  const head = await ask(url, 'HEAD', signal).catch((error: unknown) => {
    if (error instanceof NotPublic || codeIn(error) === 'ENOTFOUND') throw error;
    return undefined;
  });
  return head && head.status < 400 ? head : await ask(url, 'GET', signal);
}

function outcomeOf({ status }: Said): LinkOutcome {
  if (status < 400 || NOT_FOR_PROGRAMS.includes(status)) return 'works';
  return status === 404 || status === 410 ? 'gone' : 'fault';
}

function whyNot(error: unknown): LinkOutcome {
  if (error instanceof NotPublic) return 'not_public';
  const code = codeIn(error);
  if (code === 'ENOTFOUND' || code === 'ENODATA') return 'unknown_name';
  if (/CERT|SELF_SIGNED|VERIFY|SSL|TLS/.test(code)) return 'not_secure';
  return code === 'ERR_INVALID_URL' ? 'fault' : 'no_answer';
}

function codeIn(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
