import { type EmbeddedPostgres, type PostgresOptions, startPostgres, startPostgresOn } from './start-postgres.ts';

const MOST_RESTARTS = 5;
const WITHIN_MILLISECONDS = 60_000;

/**
 * As startPostgres, and starts it again at the same address whenever it stops unasked (killed, out of memory), so that
 * connections made later find it. Where it stops again and again it is left stopped, and `onExit` says why.
 */
export async function keepPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const first = await startPostgres(options);
  const { url, port } = first;
  const listeners: ((why: string) => void)[] = [];
  const restarts: number[] = [];
  let current = first;
  let stopping = false;
  let restarting = Promise.resolve();

  const watch = (server: EmbeddedPostgres) =>
    server.onExit((why) => {
      restarting = startAgain(why);
    });
  const startAgain = async (why: string): Promise<void> => {
    if (stopping) return;
    restarts.push(performance.now());
    const hopeless = restarts.filter((at) => at > performance.now() - WITHIN_MILLISECONDS).length > MOST_RESTARTS;
    try {
      if (hopeless) throw new Error(why);
      current = await startPostgresOn(options, async () => port);
      watch(current);
    } catch (error) {
      for (const listener of listeners) listener(error instanceof Error ? error.message : String(error));
    }
  };
  watch(first);

  return {
    url,
    port,
    async stop() {
      stopping = true;
      await restarting;
      await current.stop();
    },
    onExit: (listener) => void listeners.push(listener),
  };
}
