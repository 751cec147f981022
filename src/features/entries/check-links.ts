import type { Kysely } from 'kysely';
import { type PublishedEntry, publishedEntries } from '#src/casework/menu/published-entries.ts';
import { addressesIn } from '#src/domain/menu/addresses.ts';
import type { LinkOutcome } from '#src/domain/menu/link-outcomes.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { AskAddress } from '#src/platform/links/ask-address.ts';
import { checkAddress } from '#src/platform/links/check-address.ts';
import { checkedLately, keepChecks } from './keep-checks.ts';

export type Sweep = {
  db: Kysely<Tables>;
  partnershipId: number;
  /** The partnership's code, as in the addresses of its menu. */
  code: string;
  /** Where this service is reached: addresses there are looked up, not asked for. */
  origin: string | undefined;
  ask: AskAddress;
  at: Date;
  signal?: AbortSignal;
};
export type Checked = { address: string; outcome: LinkOutcome; isOwn: boolean };

const AT_ONCE = 4;

/** Asks for every address in what everyone sees, with nothing locked meanwhile, and then keeps what came of it. */
export async function checkLinks(sweep: Sweep): Promise<void> {
  const [entries, fresh] = await asSystem(sweep.db, sweep.partnershipId, async (tx) => [
    await publishedEntries(tx),
    await checkedLately(tx, sweep.at),
  ]);
  const waiting = [...new Set(entries.flatMap(({ content }) => addressesIn(content)))].filter(
    (each) => !fresh.has(each),
  );
  const checked: Checked[] = [];
  const worker = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      checked.push(await checkOne(address, entries, sweep));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (checked.length > 0) await asSystem(sweep.db, sweep.partnershipId, (tx) => keepChecks(tx, sweep, checked));
}

async function checkOne(address: string, entries: PublishedEntry[], sweep: Sweep): Promise<Checked> {
  const { origin = 'https://own.example', ask, signal, code } = sweep;
  const url = new URL(address, origin);
  if (url.origin !== new URL(origin).origin) {
    return { address, outcome: await checkAddress(address, ask, signal), isOwn: false };
  }
  return { address, outcome: isThere(url, code, entries) ? 'works' : 'gone', isOwn: true };
}

/** Of our own pages only those of this menu can be told from here; any other is taken to be there. */
function isThere({ pathname }: URL, code: string, entries: PublishedEntry[]): boolean {
  const [, menu, of, what, which = ''] = pathname.split('/');
  if (menu !== 'menu' || of !== code) return true;
  if (what === 'entries') return entries.some((entry) => entry.code === which);
  return what !== 'strategies' || which === '' || strategyByCode(which) !== undefined;
}
