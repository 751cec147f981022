import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { onServer } from '#tests/harness/database.ts';
import { emptyFolder } from '#tests/survival/data-folder.ts';
import { PROJECT, startProgram } from '#tests/survival/running-program.ts';
import { milliseconds, quantile, type Times, table, throughput, timed } from './figures.ts';
import { fillMenu } from './fill-menu.ts';
import { memoryOf } from './memory-of.ts';
import { type Reader, readerOf } from './reader.ts';

const ENTRIES = 5_000;
const ROUNDS = 60;
const WARM_UP = 10;
const CONNECTIONS = 32;
const MILLISECONDS = 5_000;

const ENTRY = '/menu/bcp/entries/made-2500';
const WORDS =
  'SaLT|autisim|speech therapy|wont go to school|handwriting|sensory processing|dyslexia|ed psych|anxious'.split('|');
const SHORTLISTED = 'made-1 made-2 made-3 made-4 made-5 made-6 made-7 made-8'.split(' ');

/** Addresses by what is read; those that take a number are another each time, so that none is answered from memory. */
const TARGETS: { name: string; path(n: number): string }[] = [
  { name: 'An entry, from memory', path: () => ENTRY },
  { name: 'An entry, made anew', path: (n) => `${ENTRY.replace('2500', String(1_000 + n))}` },
  { name: 'The menu, its first page', path: (n) => `/menu/bcp?entries=${SHORTLISTED[n % 8]}+made-${n + 9}` },
  { name: 'A search', path: (n) => search(n) },
  { name: 'A search and two filters', path: (n) => `${search(n)}&phase=primary&area=communication` },
  { name: 'Filters alone', path: (n) => `/menu/bcp?area=semh&phase=primary&entries=made-${n + 1}` },
  { name: 'The strategies', path: (n) => `/menu/bcp/strategies?entries=made-${n + 1}` },
  {
    name: 'The feed, 100 whole services',
    path: (n) => `/open/bcp/services?full=true&per_page=100&page=${(n % 50) + 1}`,
  },
];

/** The menu with 5,000 entries as somebody without an account reads it, beside a bare Fastify that sends the same bytes. */
export async function measureMenu(server: string): Promise<string> {
  const url = await fillMenu(server, ENTRIES);
  const program = await startProgram({ DATABASE_URL: url, DEMONSTRATION: 'on', REQUESTS_PER_MINUTE: '10000000' });
  const reader = readerOf(program.address, CONNECTIONS);
  const first = await timed(() => untilAnswered(reader));
  const floor = await sameBytes(reader);
  const pages = await onePageAtATime(reader, floor.reader);
  const parts = [
    `The first search waited ${milliseconds(first)} ms for all entries to be indexed; the first after one was changed ${milliseconds(await afterAChange(url, reader))} ms.`,
    pages,
    await atOnce(reader, floor.reader),
    await steadily(reader),
    `The whole feed, page by page: ${await wholeFeed(reader)}.`,
    `Memory of the program: ${memoryOf(program.process.pid).now} MB, ${memoryOf(program.process.pid).peak} MB at its peak.`,
  ];
  reader.close();
  floor.stop();
  program.process.kill('SIGTERM');
  await program.ended;
  return parts.join('\n\n');
}

/** A program that is still indexing on a busy machine tells some to come again. */
async function untilAnswered(reader: Reader): Promise<void> {
  const answered = () =>
    reader.read(search(0)).then(
      () => true,
      () => false,
    );
  while (!(await answered())) await pause(100);
}

function search(n: number): string {
  return `/menu/bcp?q=${encodeURIComponent(`${WORDS[n % WORDS.length]} ${n}`)}`;
}

async function onePageAtATime(reader: Reader, floor: Reader): Promise<string> {
  const rows: string[][] = [];
  for (const { name, path } of TARGETS) {
    const page: Times = [];
    const bare: Times = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const took = await timed(() => reader.read(path(round + WARM_UP)));
      const bareTook = await timed(() => floor.read(floorOf(name)));
      if (round >= 0) page.push(took);
      if (round >= 0) bare.push(bareTook);
    }
    const { bytes } = await reader.read(path(0));
    const times = [quantile(page, 0.5), quantile(page, 0.95), quantile(bare, 0.5), quantile(bare, 0.95)];
    rows.push([name, (bytes.length / 1000).toFixed(1), ...times.map(milliseconds)]);
  }
  return table(['one at a time', 'kB', 'p50 ms', 'p95 ms', 'same bytes p50', 'same bytes p95'], rows);
}

/** As fast as it goes, with so many waiting at any time. */
async function atOnce(reader: Reader, floor: Reader): Promise<string> {
  const rows: string[][] = [];
  for (const [name, read] of [
    ['An entry, from memory', () => reader.read(ENTRY)],
    ['the same bytes', () => floor.read(floorOf('An entry, from memory'))],
  ] as const) {
    const times: Times = [];
    const aSecond = await throughput(async () => void times.push(await timed(read)), CONNECTIONS, MILLISECONDS);
    rows.push([
      name,
      String(Math.round(aSecond)),
      ...[0.5, 0.95, 0.99].map((share) => milliseconds(quantile(times, share))),
    ]);
  }
  return table([`${CONNECTIONS} at once`, 'a second', 'p50 ms', 'p95 ms', 'p99 ms'], rows);
}

/** So many a second, whether or not those before are answered; each time counts from the moment it was due. */
async function steadily(reader: Reader): Promise<string> {
  const rows: string[][] = [];
  for (const { name, aSecond, path } of [
    { name: 'An entry, from memory', aSecond: 1_000, path: () => ENTRY },
    { name: 'A search', aSecond: 100, path: (n: number) => search(10_000 + n) },
  ]) {
    const times: Times = [];
    const going: Promise<unknown>[] = [];
    const begun = performance.now();
    for (let n = 0; n < (aSecond * MILLISECONDS) / 500; n += 1) {
      const due = begun + (n * 1_000) / aSecond;
      const early = due - performance.now();
      if (early > 1) await pause(early);
      const since = Math.min(due, performance.now());
      going.push(reader.read(path(n)).then(() => times.push(performance.now() - since)));
    }
    for (const result of await Promise.allSettled(going)) if (result.status === 'rejected') throw result.reason;
    rows.push([name, String(aSecond), ...[0.5, 0.95, 0.99].map((share) => milliseconds(quantile(times, share)))]);
  }
  return table(['steadily, for 10 s', 'a second', 'p50 ms', 'p95 ms', 'p99 ms'], rows);
}

async function afterAChange(url: string, reader: Reader): Promise<number> {
  await onServer(url, `update entries set shown_at = shown_at + interval '1 second' where code = 'made-77'`);
  return timed(() => reader.read(search(5_000)));
}

async function wholeFeed(reader: Reader): Promise<string> {
  let pages = 0;
  let bytes = 0;
  const took = await timed(async () => {
    for (let next: string | undefined = '/open/bcp/services?full=true&per_page=100'; next; pages += 1) {
      const page = await reader.read(next);
      bytes += page.bytes.length;
      next = page.next;
    }
  });
  return `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB packed, in ${(took / 1000).toFixed(1)} s`;
}

function floorOf(name: string): string {
  return `/${TARGETS.findIndex((target) => target.name === name)}`;
}

/** A bare Fastify, in a process of its own, with the bytes of one answer of each target. */
async function sameBytes(reader: Reader): Promise<{ reader: Reader; stop(): void }> {
  const kept = [];
  for (const [place, { path }] of TARGETS.entries()) {
    const { bytes, type, encoding } = await reader.read(path(1));
    kept.push({ path: `/${place}`, type, encoding, base64: bytes.toString('base64') });
  }
  const file = join(emptyFolder(), 'same-bytes.json');
  writeFileSync(file, JSON.stringify(kept));
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/bench/same-bytes.ts', file], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  const [address] = await once(createInterface({ input: child.stdout }), 'line');
  const floor = readerOf(String(address), CONNECTIONS);
  return {
    reader: floor,
    stop() {
      floor.close();
      child.kill();
    },
  };
}
