import { approveVersion, draftEntry, proposeVersion } from '#src/casework/menu/keep-entry.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import { actAs, type Stage } from './act-as.ts';
import { BCP_MENU } from './bcp/menu/all-entries.ts';
import type { SeededEntry } from './bcp/menu/seeded-entry.ts';

const MENUS: Record<string, readonly SeededEntry[]> = { bcp: BCP_MENU };
const APPROVERS = ['team.manager', 'eah.lead'];

/** The demonstration's menu: each entry written and proposed by its owner, approved by somebody else. */
export async function seedMenu(stage: Stage, at: Date): Promise<void> {
  const entries = MENUS[stage.partnership.code] ?? [];
  const people = await peopleByKey(stage);
  const idOf = (key: string) => {
    const id = people.get(key);
    if (id === undefined) throw new Error(`The menu names ${key}, who is not in the cast.`);
    return id;
  };
  for (const owner of new Set(entries.map((each) => each.owner))) {
    const own = entries.filter((each) => each.owner === owner);
    const ids = await actAs(stage, idOf(owner), at, async ({ acting }) => {
      const drafted = [];
      for (const { code, content } of own)
        drafted.push(await draftEntry(acting, { code, ownerId: idOf(owner), content }));
      for (const id of drafted) await proposeVersion(acting, id);
      return drafted;
    });
    const approver = APPROVERS.find((key) => key !== owner) ?? '';
    await actAs(stage, idOf(approver), at, async ({ acting }) => {
      for (const id of ids) await approveVersion(acting, id);
    });
  }
}

function peopleByKey({ database, partnershipId }: Stage): Promise<Map<string, number>> {
  return asSystem(database.app, partnershipId, async (db) => {
    const people = await db.selectFrom('people').select(['id', 'email']).execute();
    return new Map(people.map(({ id, email }) => [email.split('@')[0] ?? '', id]));
  });
}
