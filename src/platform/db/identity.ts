import { type Kysely, sql, type Transaction } from 'kysely';
import { NO_SCOPE, type Scope, SYSTEM_SCOPE } from '#src/domain/people/scope.ts';
import type { Tables } from './tables.ts';

export type Tx = Transaction<Tables>;
export type Identity = { partnershipId: number; personId: number | null; scope: Scope };

/** Tells row security who is asking, for the rest of this transaction only. */
export async function identify(tx: Tx, identity: Identity): Promise<void> {
  const { partnershipId, personId, scope } = identity;
  await sql`select
    set_config('alongside.partnership', ${String(partnershipId)}, true),
    set_config('alongside.person', ${personId === null ? '' : String(personId)}, true),
    set_config('alongside.whole', ${scope.whole ? 'yes' : ''}, true),
    set_config('alongside.own_settings', ${braces(scope.own)}, true),
    set_config('alongside.led_settings', ${braces(scope.led)}, true),
    set_config('alongside.panel_settings', ${braces(scope.panel)}, true)`.execute(tx);
}

/** Runs work for the system itself (jobs, imports from the command line) in one partnership. */
export function asSystem<T>(db: Kysely<Tables>, partnershipId: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await identify(tx, { partnershipId, personId: null, scope: SYSTEM_SCOPE });
    return work(tx);
  });
}

/** Runs work for anyone who is not signed in, in one partnership: they see what it offers, and no record. */
export function asVisitor<T>(db: Kysely<Tables>, partnershipId: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await identify(tx, { partnershipId, personId: null, scope: NO_SCOPE });
    return work(tx);
  });
}

function braces(ids: number[]): string {
  return `{${ids.join(',')}}`;
}
