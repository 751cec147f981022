import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readGias } from '#src/casework/settings-import/read-gias.ts';
import { applyPlan } from '#src/domain/settings/apply-plan.ts';
import { countsOf, planImport } from '#src/domain/settings/plan-import.ts';
import { type CurrentSetting, FACTS, type SettingRow } from '#src/domain/settings/setting-row.ts';
import type { Link } from '#src/domain/settings/successors.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { plantDraft, plantQuestion, plantRequest } from '#tests/harness/plant.ts';
import { openWorld } from '#tests/harness/world.ts';
import { applySettings } from './apply-settings.ts';
import { heldSettings } from './held-settings.ts';

const world = await openWorld();
const HOW = { act: 'import_settings', sourceOn: '2026-11-03', today: '2026-11-03' } as const;
const acting = (db: Tx) => ({
  db,
  at: world.clock(),
  httpRequest: 'test',
  partnershipId: world.partnershipId('bcp'),
  personId: null,
});
const SCHOOLS = new URL('../../../seeds/bcp/schools.csv', import.meta.url);
const { rows: SEEDED } = await readGias(createReadStream(SCHOOLS), { laCodes: ['839'], urns: [] });
// Few settings and few values, so that changes, closures and links meet often; two are new to us.
const SOME = SEEDED.filter(({ eligibility }) => eligibility !== 'not_eligible').slice(0, 8);
const BASE: SettingRow[] = [
  ...SOME,
  ...SOME.slice(0, 2).map((row, index) => ({ ...row, key: String(900001 + index) })),
];
const KEYS = BASE.map(({ key }) => key);

const changes = fc.record(
  {
    name: fc.constantFrom('Oak', "Ash's"),
    phase: fc.constantFrom('primary' as const, 'post_16' as const),
    status: fc.constantFrom('open' as const, 'closed' as const, 'proposed_to_close' as const),
    eligibility: fc.constantFrom('served' as const, 'partner' as const, 'not_eligible' as const),
    closeOn: fc.option(fc.constantFrom('2026-08-31')),
    pupils: fc.option(fc.integer({ min: 0, max: 3 })),
    fsmPercent: fc.option(fc.constantFrom(0.05, 12.3, 99.99)),
    point: fc.option(
      fc.record(
        { latitude: fc.constantFrom(50.123456, 51), longitude: fc.constant(-1.654321) },
        { noNullPrototype: true },
      ),
    ),
    website: fc.option(fc.constantFrom('http://a.example.org')),
    trustName: fc.option(fc.constantFrom('A trust')),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const file = fc.uniqueArray(fc.tuple(fc.nat(BASE.length - 1), changes), { selector: ([index]) => index, maxLength: 6 });
const link: fc.Arbitrary<Link> = fc.record({
  from: fc.constantFrom(...KEYS),
  to: fc.constantFrom(...KEYS),
  on: fc.constant('2026-08-31'),
  strength: fc.constantFrom('succeeded' as const, 'joined' as const),
});

/** Runs work and forgets all it did. */
async function undone(work: (tx: Tx) => Promise<void>): Promise<void> {
  const finished = new Error('finished');
  await assert.rejects(
    world.peek(async (tx) => {
      await work(tx);
      throw finished;
    }),
    finished,
  );
}

/** The facts that have a column, with blanks for those that were never stated, by key. */
function stored(settings: CurrentSetting[]): Map<string, Record<string, unknown>> {
  const kept = FACTS.filter((fact) => !['laCode', 'places', 'locality'].includes(fact));
  const facts = (setting: CurrentSetting) => Object.fromEntries(kept.map((fact) => [fact, setting[fact] ?? null]));
  return new Map(
    settings
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map((setting) => [setting.key, { ...facts(setting), source: setting.source, next: setting.successorKey }]),
  );
}

test('whatever a file changes, closes or merges, the database then holds what the plan says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.array(link, { maxLength: 6 }),
      async (files, links) => {
        await undone(async (tx) => {
          for (const entries of files) {
            const { current } = await heldSettings(tx);
            const incoming = entries.map(([index, changed]) => ({ ...(BASE[index] as SettingRow), ...changed }));
            const plan = planImport({ current, incoming: incoming as SettingRow[], links, source: 'register' });
            // These files are small on purpose; in a real one, so many missing settings would stop it.
            const problems = { ...plan.problems, stopped: false };
            await applySettings(acting(tx), { ...plan, problems }, HOW);
            assert.deepEqual(
              stored((await heldSettings(tx)).current),
              stored(applyPlan(current, { ...plan, problems })),
            );
          }
        });
      },
    ),
    { numRuns: 25 },
  );
});

test('an invented area of five and a half thousand settings is written as one act, and then nothing is left to do', async () => {
  await undone(async (tx) => {
    const [model] = SOME;
    if (!model) throw new Error('There is no setting to copy.');
    const more = Array.from({ length: 5_500 }, (_, index) => ({ ...model, key: String(800_000 + index) }));
    const incoming = [...SEEDED, ...more];
    const plan = planImport({ current: (await heldSettings(tx)).current, incoming, links: [], source: 'register' });
    await applySettings(acting(tx), plan, HOW);
    const again = planImport({ current: (await heldSettings(tx)).current, incoming, links: [], source: 'register' });
    assert.deepEqual(countsOf(again), { added: 0, changed: 0, closed: 0, merged: 0, notEligible: 5, unchanged: 5_585 });
    const acts = await tx.selectFrom('acts').select('id').where('name', '=', 'import_settings').execute();
    assert.equal(acts.length, 2, 'the seeds and this one');
  });
});

test('history follows a merged setting: its requests, drafts, questions, people, and their log', async () => {
  const planted = await world.peek(async (tx) => {
    const request = await plantRequest(tx, {
      sender: 'primary.senco',
      lead: 'lead.christchurch',
      answerBy: '2026-11-09',
      status: 'question',
    });
    const question = await plantQuestion(tx, request, '2026-11-09');
    const { draftId } = await plantDraft(tx, { starter: 'primary.senco', expiresOn: '2026-12-20' });
    return { ...request, question, draftId };
  });
  const closing = SEEDED.map((row) =>
    row.key === '113736' ? { ...row, status: 'closed' as const, closeOn: '2026-10-31' } : row,
  );
  // The successor has another lead, so the open request changes hands.
  const links: Link[] = [{ from: '113736', to: '138815', on: '2026-10-31', strength: 'succeeded' }];
  const successor = await world.peek(async (tx) => {
    const { current, ids } = await heldSettings(tx);
    const plan = planImport({ current, incoming: closing, links, source: 'register' });
    assert.equal(plan.merged.length, 1);
    await tx
      .updateTable('settings')
      .set({ cluster_id: await clusterCalled(tx, 'kinson-northbourne') })
      .where('urn', '=', 138815)
      .execute();
    await applySettings(acting(tx), plan, HOW);
    return ids.get('138815') ?? 0;
  });
  await world.peek(async (tx) => {
    const request = await tx.selectFrom('requests').selectAll().where('id', '=', planted.id).executeTakeFirstOrThrow();
    const lead = await tx
      .selectFrom('people')
      .select('name')
      .where('id', '=', request.lead_id)
      .executeTakeFirstOrThrow();
    assert.deepEqual([request.setting_id, request.version, lead.name], [successor, 2, 'Sunita Patel']);
    const draft = await tx
      .selectFrom('drafts')
      .select('setting_id')
      .where('id', '=', planted.draftId)
      .executeTakeFirstOrThrow();
    const question = await tx
      .selectFrom('questions')
      .select('setting_id')
      .where('id', '=', planted.question)
      .executeTakeFirstOrThrow();
    assert.deepEqual([draft.setting_id, question.setting_id], [successor, successor]);
    const events = await tx.selectFrom('events').select('name').where('request_id', '=', planted.id).execute();
    assert.deepEqual(events.map(({ name }) => name).sort(), ['lead_changed', 'request_moved']);
  });
  const senco = await world.as('primary.senco');
  assert.ok((await senco.visit(`/settings/${successor}`)).says(planted.reference));
  const colleague = await world.as('senco.138815');
  assert.ok((await colleague.visit(`/settings/${successor}`)).says(planted.reference), 'the successor’s own staff');
  world.clock.set(new Date('2026-11-04T09:30:00Z'));
  assert.equal((await (await world.as('primary.senco')).visit(`/settings/${planted.settingId}`)).status, 404);
  const page = await (await world.as('team.manager')).visit(`/settings/${planted.settingId}`);
  assert.ok(page.says('It lives on in Stourfield Infant School'), page.text);
});

async function clusterCalled(tx: Tx, code: string): Promise<number> {
  return (await tx.selectFrom('clusters').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id;
}
