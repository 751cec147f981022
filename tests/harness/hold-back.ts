import type { World } from './world.ts';

const MOST_LOOKS = 2_000;

type Held = {
  /** Comes back when so many wait for a lock. */
  untilWaiting(number: number): Promise<void>;
};

/** Keeps everyone from writing into a table, so that what two people do at once really overlaps; let go when `work` ends. */
export async function holdBack<T>({ database }: World, table: string, work: (held: Held) => Promise<T>): Promise<T> {
  const connection = await database.owner.connect();
  try {
    await connection.query(`begin; lock table ${table} in share mode`);
    const waiting = async () => {
      const { rows } = await connection.query<{ number: number }>(
        `select count(*) as number from pg_locks join pg_database on pg_database.oid = database
         where datname = current_database() and not granted`,
      );
      return rows[0]?.number ?? 0;
    };
    return await work({
      async untilWaiting(number) {
        for (let look = 0; (await waiting()) < number; look += 1) {
          if (look === MOST_LOOKS)
            throw new Error(`Not ${number} wait for a lock: what is held back never came that far.`);
          await new Promise((again) => setTimeout(again, 10));
        }
      },
    });
  } finally {
    await connection.query('rollback');
    connection.release();
  }
}
