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
  for (const target of (process.argv[2] ?? 'queue,request,settings,send').split(',')) {
    console.log(`\n##### ${target} ${n}`);
    const best: number[][] = [];
    for (let k = 0; k < 8; k++) { let i = 0; if (target === 'send') break; for (const s of raw.statements[target as 'queue']) { const t = performance.now(); await c.query(s.text, s.values); (best[i++] ??= []).push(performance.now() - t); } }
    raw.statements[target as 'queue'].forEach((s, i) => console.log((best[i] ? Math.min(...best[i]!).toFixed(2) : '').padStart(8), s.text.replace(/\s+/g, ' ').slice(0, 170)));
    if (target !== 'send' && process.argv[3]) {
      for (const s of raw.statements[target as 'queue']) {
        const slow = Math.min(...best[raw.statements[target as 'queue'].indexOf(s)]!) > Number(process.argv[3]);
        if (slow && /^\s*(select|with|insert)/i.test(s.text)) { const r = await c.query(`explain (analyze, buffers, settings off) ${s.text}`, s.values); console.log(r.rows.map((x) => x['QUERY PLAN']).join('\n')); }
        else await c.query(s.text, s.values);
      }
    }
  }
  await c.end(); await raw.close();
}
await p.stop(); process.exit();
