import { actingIn } from '#src/casework/acting.ts';
import { type HeldEntry, heldEntries } from '#src/casework/menu/held-entries.ts';
import { proposeVersions } from '#src/casework/menu/keep-entry.ts';
import { faultsToPropose } from '#src/domain/menu/entry-faults.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { links } from './entries.links.ts';
import { severalToApprove } from './entry-messages.ts';
import { whoMayApprove } from './who-hears.ts';

/** Every draft of one's own that is whole goes to a second person, as one act and with one e-mail to each who may approve. */
export async function proposeAll(context: Context): Promise<Answer> {
  const { db, actor, today } = context;
  await db.selectFrom('entries').select('id').orderBy('id').forUpdate().execute();
  const drafts = await wholeDrafts(context);
  const back = `${links.entries}?show=approval`;
  if (drafts.length === 0) return redirect(back, 'None of your drafts is waiting to be proposed.');
  const approvers = await whoMayApprove(db, today, [actor.id]);
  const acting = { ...actingIn(context), personId: actor.id };
  const ids = drafts.map(({ id }) => id);
  await proposeVersions(acting, ids, severalToApprove(approvers, actor.name, drafts.length));
  return redirect(back, `${drafts.length === 1 ? '1 draft is' : `${drafts.length} drafts are`} proposed.`);
}

/** The drafts this person wrote and has not proposed, with nothing still to be written. */
async function wholeDrafts({ db, actor }: Context): Promise<HeldEntry[]> {
  const held = await heldEntries(db);
  return held.filter(({ open, retiredAt }) => {
    if (!open || retiredAt || open.writtenBy !== actor.id || open.proposedAt || open.sentBackAt) return false;
    return Object.keys(faultsToPropose(open.content)).length === 0;
  });
}
