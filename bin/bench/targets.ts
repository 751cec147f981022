import pg from 'pg';
import { SocketBrowser } from '#tests/survival/socket-browser.ts';
import { plantDrafts } from './plant-drafts.ts';

export const LEAD = 'Grace Adeyemi';
export const SENDERS = ['Amira Hassan', 'Priya Nair', 'Daniel Okafor', 'Ruth Pemberton'];
export const CONNECTIONS = 8;

export type Target = 'queue' | 'request' | 'settings' | 'send';
export const TARGETS: Record<Target, string> = {
  queue: 'The lead’s queue',
  request: 'A request page',
  settings: 'The settings list',
  send: 'Sending a request',
};

/** What people do, each over real connections; throws when an answer is not the expected one. */
export type People = Record<Target, () => Promise<void>> & { close(): void };

/** Signs in a lead and four senders on a program that serves this database, with drafts enough to send. */
export async function people(address: string, databaseUrl: string, drafts: number): Promise<People> {
  const lead = await browserOf(address, LEAD);
  const references = await referencesLedBy(databaseUrl, LEAD);
  const senders: { browser: SocketBrowser; ids: string[] }[] = [];
  for (const name of SENDERS) {
    senders.push({
      browser: await browserOf(address, name),
      ids: await plantDrafts(databaseUrl, name, Math.ceil(drafts / SENDERS.length)),
    });
  }
  let looked = 0;
  let sent = 0;
  return {
    queue: () => expect(lead, 200, '/queue'),
    request: () => expect(lead, 200, `/requests/${references[looked++ % references.length]}`),
    settings: () => expect(lead, 200, '/settings'),
    async send() {
      const sender = senders[sent++ % senders.length];
      const id = sender?.ids.pop();
      if (!sender || !id) throw new Error('Too few drafts were planted to go on sending.');
      const { status } = await sender.browser.post(`/drafts/${id}/sending`, {});
      if (status !== 303) throw new Error(`Sending was answered with ${status}.`);
    },
    close() {
      for (const browser of [lead, ...senders.map((sender) => sender.browser)]) browser.close();
    },
  };
}

async function browserOf(address: string, name: string): Promise<SocketBrowser> {
  const browser = new SocketBrowser(address, CONNECTIONS);
  await browser.signIn(name);
  return browser;
}

async function expect(browser: SocketBrowser, status: number, path: string): Promise<void> {
  const reply = await browser.get(path);
  if (reply.status !== status) throw new Error(`${path} was answered with ${reply.status}.`);
}

/** References of requests at settings this person leads, old and new, the same for every run. */
export async function referencesLedBy(databaseUrl: string, lead: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ reference: string }>(
      `select reference from requests join people on people.id = requests.lead_id where people.name = $1
       order by ended_at is null desc, md5(reference) limit 400`,
      [lead],
    );
    return rows.map((row) => row.reference);
  } finally {
    await client.end();
  }
}
