import pg from 'pg';
import { join } from 'node:path';
import { startPostgres } from '#src/platform/postgres/start-postgres.ts';
import { databaseUrl } from '#tests/harness/database.ts';
import { rolePassword } from '#src/platform/db/open-database.ts';
import { rawSql } from './raw-sql.ts';
const p = await startPostgres({ folder: join('/tmp/bench-data', 'postgres'), maxConnections: 150 });
for (const n of [1000, 100000]) {
  const url = databaseUrl(p.url, `bench_${n}`);
  const raw = await rawSql(url, 50);
  const u = new URL(url); u.username = 'alongside_app'; u.password = rolePassword(url, 'alongside_app');
  const c = new pg.Client({ connectionString: u.toString(), options: '-c timezone=UTC' }); await c.connect();
  const q = raw.statements.queue;
  const heavy = q.filter((s) => /due_on/.test(s.text));
  const events = raw.statements.request.filter((s) => /"events"\."id"/.test(s.text));
  const variants: Record<string, (t: string) => string> = {
    asIs: (t) => t,
    offset0: (t) => t.replace(/as due_on\)\s*due/, 'as due_on offset 0) due'),
  };
  const pre = q.slice(0, q.findIndex((s) => /due_on/.test(s.text)));
  const preq = raw.statements.request.slice(0, 7);
  const med = (a: number[]) => a.sort((x, y) => x - y)[Math.floor(a.length / 2)]!.toFixed(2) + ' min ' + a[0]!.toFixed(2);
  const res: Record<string, number[]> = {};
  for (let k = 0; k < 40; k++) {
    for (const [name, f] of Object.entries(variants)) {
      for (const s of pre) await c.query(s.text, s.values);
      for (const [i, s] of heavy.entries()) for (const prep of [false, true]) { const text = f(s.text); const t = performance.now(); await c.query(prep ? { name: `${name}${i}`, text, values: s.values } : { text, values: s.values }); (res[`${name} ${i} ${prep ? 'prepared' : ''}`] ??= []).push(performance.now() - t); }
      await c.query('commit');
    }
    for (const s of preq) await c.query(s.text, s.values);
    for (const s of events) for (const prep of [false, true]) { const t = performance.now(); await c.query(prep ? { name: 'ev', text: s.text, values: s.values } : { text: s.text, values: s.values }); (res[`events ${prep ? 'prepared' : ''}`] ??= []).push(performance.now() - t); }
    await c.query('commit');
  }
  console.log(n, Object.entries(res).map(([k, v]) => `\n  ${k.padEnd(24)} ${med(v)}`).join(''));
  await c.end(); await raw.close();
}
await p.stop(); process.exit();
