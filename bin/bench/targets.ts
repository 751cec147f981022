import pg from 'pg';
import { SocketBrowser } from '#tests/survival/socket-browser.ts';
import { plantDrafts } from './plant-drafts.ts';

/** The first is the one whose pages are compared with their floor; a look at a request waits for the same person's last. */
export const LEADS = ['Grace Adeyemi', 'Sunita Patel', 'Nadia Rahman'];
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
  const leads: { browser: SocketBrowser; references: string[] }[] = [];
  for (const name of LEADS) {
    leads.push({ browser: await browserOf(address, name), references: await referencesLedBy(databaseUrl, name) });
  }
  const senders: { browser: SocketBrowser; ids: string[] }[] = [];
  for (const name of SENDERS) {
    senders.push({
      browser: await browserOf(address, name),
      ids: await plantDrafts(databaseUrl, name, Math.ceil(drafts / SENDERS.length)),
    });
  }
  let looked = 0;
  let sent = 0;
  const look = (pathFor: (references: string[]) => string) => {
    const lead = leads[looked++ % leads.length];
    return lead ? expect(lead.browser, 200, pathFor(lead.references)) : Promise.reject(new Error('Nobody leads.'));
  };
  return {
    queue: () => look(() => '/queue'),
    request: () => look((references) => `/requests/${references[looked % references.length]}`),
    settings: () => look(() => '/settings'),
    async send() {
      const sender = senders[sent++ % senders.length];
      const id = sender?.ids.pop();
      if (!sender || !id) throw new Error('Too few drafts were planted to go on sending.');
      const { status } = await sender.browser.post(`/drafts/${id}/sending`, {});
      if (status !== 303) throw new Error(`Sending was answered with ${status}.`);
    },
    close() {
      for (const { browser } of [...leads, ...senders]) browser.close();
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
