import type { AnyRoute } from '#src/platform/http/route.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import type { World } from '#tests/harness/world.ts';
import { askFor } from './ask.ts';
import { type State, templateOf } from './parameters.ts';
import { SOMERFORD } from './records.ts';

type Answer = Awaited<ReturnType<typeof askFor>>;

export type KeptRecords = {
  /** Addresses of a route, about the record of the first place that is in this state. */
  addressesOf(route: AnyRoute, state: State): Promise<string[]>;
  /** Asks the route at all its addresses in this state; returns the answers. */
  ask(visitor: Visitor, route: AnyRoute, state: State, only?: { onlyFirst: boolean }): Promise<Answer[]>;
};

/**
 * One record for each state, which everybody asks for: to open a page changes nothing (forms.test.ts), and neither does
 * a post that is refused. Once a post was answered with anything else, the next to ask has a record of their own.
 */
export function keepRecords(world: World): KeptRecords {
  const kept = new Map<string, Promise<string>>();
  let last: Promise<unknown> = Promise.resolve();

  // One after the other, as the people around a record are put in position with the first.
  const inTurn = (make: () => Promise<string>): Promise<string> => {
    const made = last.then(make);
    last = made.catch(() => undefined);
    return made;
  };
  const addressesOf = async (route: AnyRoute, state: State): Promise<string[]> => {
    const template = templateOf(route.path);
    const key = keyOf(route, state);
    const known = kept.get(key) ?? inTurn(() => template.make(world, SOMERFORD, state));
    kept.set(key, known);
    return template.about(world, SOMERFORD, await known);
  };
  return {
    addressesOf,
    async ask(visitor, route, state, { onlyFirst } = { onlyFirst: false }) {
      const answers: Answer[] = [];
      const addresses = await addressesOf(route, state);
      for (const path of onlyFirst ? addresses.slice(0, 1) : addresses) {
        const answer = await askFor(visitor, route, path);
        if (route.method === 'POST' && answer.statusCode < 400) kept.delete(keyOf(route, state));
        answers.push(answer);
      }
      return answers;
    },
  };
}

function keyOf(route: AnyRoute, { status, leadInvited }: State): string {
  return [templateOf(route.path).record, status, leadInvited].join(' ');
}
