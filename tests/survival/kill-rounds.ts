import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { AskingClient } from './asking-client.ts';
import { databaseIn } from './data-folder.ts';
import { type Environment, launch, type RunningProgram, startProgram, untilReady } from './running-program.ts';
import { type Faults, whatIsWrong } from './what-is-kept.ts';

export type Victim = 'program' | 'database' | 'start';
export type Round = { victim: Victim; acts: number; readyAfter: number };
export type KillReport = Faults & {
  /** How long an ordinary start took in the same run, in milliseconds. */
  usualStart: number;
  rounds: Round[];
  acts: number;
  sent: number;
  surprises: string[];
};

/** Personas who work for one setting each, so that their acts can be told apart. */
const ASKING = ['Amira Hassan', 'Priya Nair', 'Daniel Okafor', 'Ruth Pemberton'];
const LONGEST_UNTIL_READY = 30_000;

/**
 * Kills the program and its database in turn, at moments drawn by `random`, while people ask for help; every fourth
 * time the program is killed again while it starts. A killed program is started again, as its keeper would; after a
 * killed database the program has to help itself.
 */
export async function killRounds(
  folder: string,
  { kills, random, tell = () => {} }: { kills: number; random: () => number; tell?: (round: Round) => void },
): Promise<KillReport> {
  const environment = { DATA_DIR: folder, DEMONSTRATION: 'on', REQUESTS_PER_MINUTE: '1000000' };
  const rounds: Round[] = [];
  let program = await startProgram(environment);
  const usualStart = program.readyAfter;
  const clients = await signedIn(program.address, folder);
  for (let round = 0; round < kills; round++) {
    const before = actsOf(clients);
    const asking = new AbortController();
    const running = Promise.all(clients.map((client) => client.askUntil(asking.signal)));
    while (actsOf(clients) < before + clients.length) await pause(5);
    await pause(random() * 700);
    const victim: Victim = round % 2 === 1 ? 'database' : round % 4 === 2 ? 'start' : 'program';
    let begun = performance.now();
    if (victim === 'database') {
      const { pid } = databaseIn(folder);
      process.kill(pid, 'SIGKILL');
      await untilReplaced(pid, folder);
    } else {
      program.process.kill('SIGKILL');
      await program.ended;
      if (victim === 'start') await killWhileStarting(environment, random);
      if (victim === 'start') begun = performance.now();
      program = await startProgram(environment);
    }
    asking.abort();
    await running;
    await untilReady(program.address, LONGEST_UNTIL_READY);
    const done = { victim, acts: actsOf(clients) - before, readyAfter: performance.now() - begun };
    rounds.push(done);
    tell(done);
    for (const client of clients) client.browser.address = program.address;
  }
  return { ...(await conclude(program, folder, clients, rounds)), usualStart };
}

async function conclude(program: RunningProgram, folder: string, clients: AskingClient[], rounds: Round[]) {
  for (const client of clients) await client.finish();
  const faults = await whatIsWrong(
    databaseIn(folder).url,
    clients.map((client) => client.acknowledged),
  );
  for (const client of clients) client.browser.close();
  program.process.kill('SIGTERM');
  await program.ended;
  const sent = clients.reduce((total, client) => total + client.acknowledged.sent.size, 0);
  return { ...faults, rounds, acts: actsOf(clients), sent, surprises: clients.flatMap((client) => client.surprises) };
}

/** Waits until another server runs in the folder; while there is none its file is gone or half written. */
async function untilReplaced(pid: number, folder: string): Promise<void> {
  const end = performance.now() + LONGEST_UNTIL_READY;
  for (;;) {
    const now = serverIn(folder);
    if (now !== pid && now > 1) return;
    if (performance.now() > end) throw new Error('The database that was killed is not started again.');
    await pause(10);
  }
}

/** The process of the server; 0 while its file is gone, which may be between any two looks at it. */
function serverIn(folder: string): number {
  try {
    return databaseIn(folder).pid;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

async function killWhileStarting(environment: Environment, random: () => number): Promise<void> {
  const { process, ended } = launch(environment);
  await pause(random() * 2_000);
  process.kill('SIGKILL');
  await ended;
}

/** Clients signed in on real connections, one for each persona who asks. */
export async function signedIn(address: string, folder: string): Promise<AskingClient[]> {
  const places = await settingsOf(databaseIn(folder).url, ASKING);
  const clients = ASKING.map((name) => new AskingClient(address, { name, settingId: places.get(name) ?? 0 }));
  for (const [index, client] of clients.entries()) await client.browser.signIn(ASKING[index] ?? '');
  return clients;
}

async function settingsOf(databaseUrl: string, names: string[]): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; setting_id: number }>(
      'select people.name, posts.setting_id from people join posts on posts.person_id = people.id where people.name = any ($1)',
      [names],
    );
    return new Map(rows.map((row) => [row.name, row.setting_id]));
  } finally {
    await client.end();
  }
}

function actsOf(clients: AskingClient[]): number {
  return clients.reduce((total, client) => total + client.acknowledged.acts, 0);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32), so that a failing run can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
