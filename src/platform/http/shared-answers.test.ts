import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixedClock } from '#src/platform/clock.ts';
import { packedAs, type ReadyAnswer, sharedAnswers } from './shared-answers.ts';

const BEGUN = new Date('2026-11-03T09:30:00Z');

function answerOf(body: string, status = 200): ReadyAnswer {
  return { status, headers: {}, body: Buffer.from(body), packed: new Map() };
}

function memory(seconds = 5) {
  const clock = fixedClock(BEGUN);
  const shared = sharedAnswers({ clock, seconds });
  let made = 0;
  return {
    shared,
    later: (milliseconds: number) => clock.set(new Date(clock().getTime() + milliseconds)),
    /** Asks, and says which making it was answered with. */
    ask: async (address: string, status = 200) =>
      String((await shared.find(address, async () => answerOf(String(++made), status))).body),
  };
}

describe('an answer for everyone', () => {
  test('is made once for as long as it is kept, and then anew', async () => {
    const { ask, later } = memory();
    assert.deepEqual([await ask('/a'), await ask('/a'), await ask('/b')], ['1', '1', '2']);
    later(4_999);
    assert.equal(await ask('/a'), '1');
    later(1);
    assert.equal(await ask('/a'), '3');
  });

  test('is made once however many ask while it is being made', async () => {
    const { shared } = memory();
    const { promise, resolve } = Promise.withResolvers<ReadyAnswer>();
    let makings = 0;
    const make = () => {
      makings += 1;
      return promise;
    };
    const all = Array.from({ length: 1_000 }, () => shared.find('/a', make));
    resolve(answerOf('one'));
    assert.deepEqual([...new Set((await Promise.all(all)).map(({ body }) => String(body)))], ['one']);
    assert.equal(makings, 1);
  });

  test('is made anew as soon as something was done, also when it was being made meanwhile', async () => {
    const { shared, ask } = memory();
    const { promise, resolve } = Promise.withResolvers<ReadyAnswer>();
    const early = shared.find('/a', () => promise);
    shared.forget();
    assert.equal(await ask('/a'), '1');
    resolve(answerOf('from before'));
    assert.equal(String((await early).body), 'from before');
    assert.equal(await ask('/a'), '1');
    shared.forget();
    assert.equal(await ask('/a'), '2');
  });

  test('that says no is not kept, nor what went wrong', async () => {
    const { shared, ask } = memory();
    for (const status of [303, 400, 404, 410]) {
      const first = await ask(`/${status}`, status);
      assert.notEqual(await ask(`/${status}`, status), first);
    }
    const broken = () => shared.find('/broken', () => Promise.reject(new Error('The database is gone.')));
    const [one, other] = await Promise.allSettled([broken(), broken()]);
    assert.deepEqual([one.status, other.status], ['rejected', 'rejected']);
    assert.match(await ask('/broken'), /^\d+$/);
  });

  test('is not kept at all for no seconds', async () => {
    const { ask } = memory(0);
    assert.deepEqual([await ask('/a'), await ask('/a')], ['1', '2']);
  });

  test('makes room for others: who asks for ever new addresses fills no memory', async () => {
    const { shared } = memory();
    const body = 'x'.repeat(1_000_000);
    let makings = 0;
    const find = (address: string) =>
      shared.find(address, async () => {
        makings += 1;
        return answerOf(body);
      });
    for (let number = 0; number < 60; number += 1) await find(`/?q=${number}`);
    await find('/?q=59');
    assert.equal(makings, 60);
    await find('/?q=0');
    assert.equal(makings, 61);
  });
});

describe('what many answers turn on', () => {
  /** Asks, and says which asking it was told from. */
  function asking(seconds: number) {
    const { shared, later } = memory(seconds);
    let asked = 0;
    const ask = (fails = false) =>
      shared.lately('changed?', async () => {
        asked += 1;
        if (fails) throw new Error('The database is gone.');
        return String(asked);
      });
    return { shared, later, ask };
  }

  test('is asked once a second, however many want to know', async () => {
    const { ask, later } = asking(5);
    assert.deepEqual(await Promise.all([ask(), ask(), ask()]), ['1', '1', '1']);
    later(999);
    assert.equal(await ask(), '1');
    later(1);
    assert.equal(await ask(), '2');
  });

  test('is asked again as soon as something was done', async () => {
    const { ask, shared } = asking(5);
    const early = ask();
    shared.forget();
    assert.equal(await ask(), '2');
    assert.equal(await early, '1');
    assert.equal(await ask(), '2');
  });

  test('is asked again after it could not be told', async () => {
    const { ask } = asking(5);
    await assert.rejects(ask(true));
    assert.equal(await ask(), '2');
  });

  test('is asked each time where nothing is kept', async () => {
    const { ask } = asking(0);
    assert.deepEqual([await ask(), await ask()], ['1', '2']);
  });
});

test('an answer is packed once, however many read it so', async () => {
  const answer = answerOf('A page. '.repeat(500));
  const [one, other] = await Promise.all([packedAs('br', answer), packedAs('br', answer)]);
  assert.equal(one, other);
  assert.ok(one.length < 100);
  assert.notEqual(await packedAs('gzip', answer), one);
});
