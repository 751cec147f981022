import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { z } from 'zod';
import type { Job } from './job.ts';

const PAUSE_BEFORE_A_NEW_START = 5_000;

const payloadSchema = z.looseObject({ partnershipId: z.int().optional() }).nullish();

export type Worker = {
  /** Takes no new job and waits for those under way. */
  stop(): Promise<void>;
};
type Parts = { pool: Pool; jobs: Job[]; report: (line: string) => void };

/**
 * Works through the queue until stopped. `pool` is the owner's; the queue's tables must be there (`prepareDatabase`).
 * If the database goes away for long enough to end the worker, a new one starts by itself.
 */
export function startWorker(parts: Parts): Worker {
  const stopping = new AbortController();
  const running = keepRunning(parts, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepRunning(parts: Parts, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      await runUntil(stop, await begin(parts));
    } catch (error) {
      parts.report(`the worker stopped (${kindOf(error)}) and will start again`);
    }
    await pause(PAUSE_BEFORE_A_NEW_START, stop);
  }
}

async function begin({ pool, jobs, report }: Parts): Promise<Runner> {
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    taskList: Object.fromEntries(jobs.map((job) => [job.name, taskOf(job)])),
    parsedCronItems: parseCronItems(jobs.map(({ name, every }) => ({ task: name, match: every, identifier: name }))),
    logger: quietLogger(report),
  });
  try {
    // Whatever a killed program left undone is taken up now, not at the next stroke of the clock.
    for (const { name } of jobs) await runner.addJob(name, {}, { jobKey: `${name} at start` });
  } catch (error) {
    await runner.stop();
    throw error;
  }
  return runner;
}

async function runUntil(stop: AbortSignal, runner: Runner): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
  const ended = await Promise.race([stopped.then(() => false), runner.promise.then(() => true)]);
  if (!ended) await runner.stop();
}

function taskOf(job: Job): TaskList[string] {
  return async (payload, helpers) => {
    const { partnershipId } = payloadSchema.parse(payload) ?? {};
    await job.run({ partnershipId, signal: helpers.abortSignal });
  };
}

// The queue's own words can hold what a job was given, so the log says only which job, what kind of fault and where.
function quietLogger(report: (line: string) => void): Logger {
  return new Logger(({ taskIdentifier }) => (level, _message, meta) => {
    if (level !== 'error') return;
    report(`a job could not be done: ${taskIdentifier ?? jobOf(meta) ?? 'the queue itself'} (${kindOf(meta.error)})`);
  });
}

function jobOf(meta: Record<string, unknown>): string | undefined {
  return (meta.job as { task_identifier?: string } | undefined)?.task_identifier;
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = (error as { code?: unknown }).code;
  const where = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return [typeof code === 'string' ? code : error.name, where?.trim()].filter(Boolean).join(' ');
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    stop.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    }
  });
}
