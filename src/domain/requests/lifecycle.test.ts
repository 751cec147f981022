import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isOpen, MOVES, type MoveName, type Mover, makeMove, movesFrom, STATUSES, type Status } from './lifecycle.ts';

/**
 * Who may move a request on, from where: S the setting, L its lead, P the panel, E an expert, C the clock. A cell that
 * nobody may use is a dot. Needs: A advice, a named person and a next date; R a reason.
 * Written by hand from issues 1 to 3; never from the table it tests.
 */
const GRID = `
move              new question taken_on with_panel waiting allocated delivering advised rerouted enough withdrawn closed to         needs
ask               L   .        L        .          .       .         .          .       .        .      .         .      question   A
answer            .   S        .        .          .       .         .          .       .        .      .         .      new        -
lapse             .   C        .        .          .       .         .          .       .        .      .         .      new        -
advise            L   L        L        .          .       .         .          .       .        .      .         .      advised    A
take_on           L   L        .        .          .       .         .          .       .        .      .         .      taken_on   A
panel             L   L        L        .          .       .         .          .       .        .      .         .      with_panel A
reroute           L   L        L        .          .       .         .          .       .        .      .         .      rerouted   A
take_back         .   .        .        L          .       .         .          .       .        .      .         .      new        R
allocate          .   .        .        P          .       .         .          .       .        .      .         .      allocated  A
wait              .   .        .        P          .       .         .          .       .        .      .         .      waiting    A
return            .   .        .        P          .       .         .          .       .        .      .         .      new        A
panel_reroute     .   .        .        P          .       .         .          .       .        .      .         .      rerouted   A
panel_second_look .   .        .        P          .       .         .          .       .        .      .         .      new        A
to_agenda         .   .        .        .          PC      .         .          .       .        .      .         .      with_panel -
reconsider        P   .        .        .          P       P         .          .       P        .      .         .      with_panel R
start             .   .        .        .          .       E         .          .       .        .      .         .      delivering -
hand_back         .   .        .        .          .       E         E          .       .        .      .         .      with_panel R
close             .   .        .        .          .       .         LE         .       .        .      .         .      closed     A
continue          .   .        .        .          .       .         LE         .       .        .      .         .      delivering AR
step_up           .   .        .        .          .       .         LE         .       .        .      .         .      with_panel A
step_down         .   .        .        .          .       .         LE         .       .        .      .         .      taken_on   A
second_look       .   .        .        .          SL      .         .          SL      SL       .      .         .      new        R
withdraw          S   S        S        S          S       S         S          .       .        .      .         .      withdrawn  R
reopen            .   .        .        .          .       .         .          SL      SL       SL     SL        SL     new        R
`;

const LETTERS: Record<Mover, string> = { setting: 'S', lead: 'L', panel: 'P', expert: 'E', clock: 'C' };
const movers = Object.keys(LETTERS) as Mover[];
const statuses = Object.keys(STATUSES) as Status[];
const moves = Object.keys(MOVES) as MoveName[];

const [header = [], ...lines] = GRID.trim()
  .split('\n')
  .map((line) => line.split(/ +/));
const rows = new Map(lines.map((line) => [line[0], new Map(header.map((name, index) => [name, line[index] ?? '']))]));
const cell = (name: MoveName, column: string) => rows.get(name)?.get(column) ?? '';
const expected = (status: Status, name: MoveName, by: readonly Mover[]) =>
  by.some((mover) => cell(name, status).includes(LETTERS[mover]));

const today = '2026-11-10';
const care = { advice: 'Greet him at the door each day.', namedPersonId: 7, nextOn: '2026-11-20' };
const reason = 'They moved away.';

describe('every status × every move × every mover', () => {
  test('the grid has every status and every move, and only those', () => {
    assert.deepEqual(header, ['move', ...statuses, 'to', 'needs']);
    assert.deepEqual([...rows.keys()], moves);
    for (const line of lines) assert.equal(line.length, header.length, line[0]);
  });

  for (const name of moves) {
    test(`${name}: made by whom the grid names, from where it says, and refused to everyone else`, () => {
      for (const status of statuses) {
        for (const mover of movers) {
          const where = `${status}, ${mover}`;
          const made = makeMove(status, name, { movers: [mover], today, reason, care });
          const wanted = expected(status, name, [mover]);
          assert.equal(movesFrom(status, [mover]).includes(name), wanted, where);
          if (wanted) assert.deepEqual(made, { status: cell(name, 'to') }, where);
          else assert.match('refused' in made ? made.refused : '', new RegExp(STATUSES[status].label), where);
        }
      }
    });
  }

  test('a move that needs a reason is refused without one, and no other is', () => {
    forEveryAllowed((status, name, mover) => {
      const made = makeMove(status, name, { movers: [mover], today, reason: ' \n', care });
      assert.equal('refused' in made, cell(name, 'needs').includes('R'), `${status}, ${name}`);
    });
  });

  test('a careful move is refused without advice, a named person and a next date that has not passed', () => {
    const faults = [
      undefined,
      { ...care, advice: '  Too short, padded.   ' },
      { ...care, advice: '🙂'.repeat(19) },
      { ...care, namedPersonId: 0 },
      { ...care, nextOn: '' },
      { ...care, nextOn: '2026-11-09' },
    ];
    forEveryAllowed((status, name, mover) => {
      for (const fault of faults) {
        const made = makeMove(status, name, { movers: [mover], today, reason, ...(fault ? { care: fault } : {}) });
        assert.equal('refused' in made, cell(name, 'needs').includes('A'), `${status}, ${name}`);
      }
      const onTheDay = { ...care, nextOn: today };
      assert.ok('status' in makeMove(status, name, { movers: [mover], today, reason, care: onTheDay }));
    });
  });
});

describe('whatever is tried, in whatever order', () => {
  const tries = fc.record({
    name: fc.constantFrom(...moves),
    by: fc.subarray(movers),
    given: fc.subarray(['reason', 'care'] as const),
  });

  test('a request is always somewhere legal, and moves only as the grid says', () => {
    fc.assert(
      fc.property(fc.constantFrom('new' as const, 'enough' as const), fc.array(tries, { maxLength: 60 }), walk),
      { numRuns: 500 },
    );
  });

  test('from anywhere, people alone can bring it to an end, and from every end back to the lead', () => {
    for (const status of statuses) {
      const reached = reachable(status);
      assert.ok([...reached].some((each) => !isOpen(each)) || !isOpen(status), `${status} never ends`);
      assert.ok(isOpen(status) || reached.has('new'), `${status} can never be opened again`);
      assert.ok(isOpen(status) || movesFrom(status, ['clock', 'expert']).length === 0, `${status} is left by itself`);
    }
  });

  function walk(begins: Status, steps: { name: MoveName; by: Mover[]; given: ('reason' | 'care')[] }[]): void {
    let status = begins;
    for (const { name, by, given } of steps) {
      const has = { ...(given.includes('reason') ? { reason } : {}), ...(given.includes('care') ? { care } : {}) };
      const needs = cell(name, 'needs');
      const enough = (!needs.includes('R') || 'reason' in has) && (!needs.includes('A') || 'care' in has);
      const made = makeMove(status, name, { movers: by, today, ...has });
      assert.equal('status' in made, expected(status, name, by) && enough, `${status}, ${name}, by ${by.join()}`);
      if ('status' in made) status = made.status;
      assert.ok(Object.hasOwn(STATUSES, status));
      assert.ok(!isOpen(status) || movesFrom(status, movers).length > 0);
    }
  }
});

function forEveryAllowed(check: (status: Status, name: MoveName, mover: Mover) => void): void {
  let cells = 0;
  for (const name of moves)
    for (const status of statuses)
      for (const mover of movers.filter((each) => expected(status, name, [each]))) {
        check(status, name, mover);
        cells += 1;
      }
  assert.equal(cells, 61);
}

function reachable(from: Status): Set<Status> {
  const found = new Set<Status>();
  const ahead = [from];
  for (let status = ahead.pop(); status; status = ahead.pop()) {
    for (const name of movesFrom(status, ['setting', 'lead', 'panel', 'expert'])) {
      const { to } = MOVES[name];
      if (!found.has(to)) ahead.push(to);
      found.add(to);
    }
  }
  return found;
}
