import pg from 'pg';
import { openSite } from '#src/build-program.ts';
import { machineClock } from '#src/platform/clock.ts';
import { readConfig } from '#src/platform/config.ts';
import { openDatabase, rolePassword } from '#src/platform/db/open-database.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { syncPartnerships } from '#src/platform/partnerships/sync-partnerships.ts';
import { Visitor } from '#tests/harness/visitor.ts';
import { plantDrafts } from './plant-drafts.ts';
import { references } from './realistic.ts';
import { LEADS, referencesLedBy, SENDERS, type Target } from './targets.ts';

/** `user` is the role it was sent as. */
export type Statement = { text: string; values: unknown[]; user: string | undefined };
export type RawSql = Record<Target, () => Promise<void>> & {
  statements: Record<Target, Statement[]>;
  close(): Promise<void>;
};

/** The same statements that the program sends for each target, to be sent again without the program: the floor. */
export async function rawSql(databaseUrl: string, drafts: number): Promise<RawSql> {
  const recorded = await record(databaseUrl);
  const url = new URL(databaseUrl);
  url.username = 'alongside_app';
  url.password = rolePassword(databaseUrl, 'alongside_app');
  const pool = new pg.Pool({ connectionString: url.toString(), max: 8, options: '-c timezone=UTC' });
  const replay = (statements: Statement[]) => async () => {
    const client = await pool.connect();
    for (const { text, values } of statements) await client.query(text, values);
    client.release();
  };
  const more = {
    ids: await plantDrafts(databaseUrl, SENDERS[0] ?? '', drafts),
    references: references(300_000).slice(-drafts),
  };
  const send = () => replay(insteadOf(recorded.send, recorded.sent, more))();
  const { queue, request, settings } = recorded;
  return {
    queue: replay(queue),
    request: replay(request),
    settings: replay(settings),
    send,
    statements: { queue, request, settings, send: recorded.send },
    close: () => pool.end(),
  };
}

type Sent = { id: string; reference: string };

/** The recorded sending, for another draft and under another reference. */
function insteadOf(statements: Statement[], sent: Sent, more: { ids: string[]; references: string[] }): Statement[] {
  const id = more.ids.pop();
  const reference = more.references.pop();
  if (!id || !reference) throw new Error('Too few drafts were planted to go on sending.');
  const other = (value: unknown) =>
    typeof value === 'string' ? value.replaceAll(sent.id, id).replaceAll(sent.reference, reference) : value;
  return statements.map((each) => ({ ...each, values: each.values.map(other) }));
}

async function record(databaseUrl: string) {
  const config = readConfig({ DEMONSTRATION: 'on', LOG_LEVEL: 'silent', REQUESTS_PER_MINUTE: '1000000' });
  const database = openDatabase(databaseUrl, { connections: 1 });
  const partnerships = await syncPartnerships(database, loadPartnerships(config.partnershipsDir));
  const site = await openSite({ config, clock: machineClock, database, partnerships });
  const signIn = async (name: string) => {
    const visitor = new Visitor(site);
    await visitor.visit('/sign-in');
    await visitor.press(name);
    return visitor;
  };
  const lead = await signIn(LEADS[0] ?? '');
  const [reference] = await referencesLedBy(databaseUrl, LEADS[0] ?? '');
  const queue = await statementsOf(() => lead.exchange('GET', '/queue'));
  const request = await statementsOf(() => lead.exchange('GET', `/requests/${reference}`));
  const settings = await statementsOf(() => lead.exchange('GET', '/settings'));
  const sender = await signIn(SENDERS[0] ?? '');
  const [id = ''] = await plantDrafts(databaseUrl, SENDERS[0] ?? '', 1);
  const { fields } = (await sender.visit('/')).form('Sign out');
  const body = new URLSearchParams({ _csrf: String(fields._csrf) }).toString();
  let location = '';
  const send = await statementsOf(async () => {
    location = String((await sender.exchange('POST', `/drafts/${id}/sending`, body)).headers.location);
  });
  await site.close();
  await database.close();
  return { queue, request, settings, send, sent: { id, reference: location.split('/')[2] ?? '' } };
}

/** Every statement that this process sends while the work is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const original = pg.Client.prototype.query;
  const listening = function (this: pg.Client, ...given: unknown[]) {
    if (typeof given[0] === 'string')
      statements.push({ text: given[0], values: Array.isArray(given[1]) ? given[1] : [], user: this.user });
    return Reflect.apply(original, this, given);
  };
  Object.assign(pg.Client.prototype, { query: listening });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
  return statements;
}
