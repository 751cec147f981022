import type { Doing, Outcome } from '#src/casework/delivery/doing.ts';
import { followers, helpLetter } from '#src/casework/delivery/letter.ts';
import { expertsOf } from '#src/casework/delivery/load-help.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import type { Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { DISCIPLINES } from '#src/domain/experts/expert.ts';
import { isOpen } from '#src/domain/requests/lifecycle.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';

/** The expert accepts what the panel allocated, and the setting hears who will be in touch. `request` is locked. */
export async function accept({ acting, actor, today }: Doing, request: Request): Promise<Outcome> {
  const { db, at } = acting;
  const mine = ownAmong(await expertsOf(db, request.id), actor.id);
  if (!mine) throw new NotAllowed();
  if (!isOpen(request.status))
    return { kind: 'refused', words: 'This request has ended, so there is nothing to accept.' };
  // Accepted a moment ago, perhaps by a double click.
  if (mine.acceptedAt) return { kind: 'done' };
  const staff = await followers(db, request, today);
  await db.updateTable('allocations').set({ accepted_at: at }).where('id', '=', mine.id).execute();
  await recordAct(acting, {
    name: 'accept_allocation',
    events: [
      {
        name: 'allocation_accepted',
        requestId: request.id,
        settingId: request.setting.id,
        data: { allocationId: mine.id, expertId: mine.expertId },
      },
    ],
    messages: staff.map((person) =>
      helpLetter(request, person, {
        kind: 'allocation_accepted',
        subject: `${actor.name} will help with request ${request.reference}`,
        sentences: [
          `${actor.name}, ${DISCIPLINES[mine.discipline].one}, has accepted your request and will be in touch to plan the help with you.`,
        ],
      }),
    ),
  });
  return { kind: 'done' };
}
