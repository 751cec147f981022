import type { Visitor } from '#tests/harness/visitor.ts';
import type { World } from '#tests/harness/world.ts';
import { tokenOf } from './ask.ts';

/** Signs in through the page, as a person of the demonstration would; returns the answer to the post. */
export async function signIn(world: World, visitor: Visitor, who: string, fields: Record<string, string> = {}) {
  const person = await world.peek((tx) =>
    tx
      .selectFrom('people')
      .select(['id', 'partnership_id'])
      .where('email', 'like', `${who}@%`)
      .executeTakeFirstOrThrow(),
  );
  const body = new URLSearchParams({
    _csrf: await tokenOf(visitor),
    partnership: String(person.partnership_id),
    person: String(person.id),
    ...fields,
  });
  return visitor.exchange('POST', '/sign-in', body.toString());
}
