import { actingIn } from '#src/casework/acting.ts';
import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { occasionLinks, type occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { occasionCancelled } from './booking-messages.ts';
import { cancellationPage } from './cancellation.page.tsx';
import { keptOccasion, lockKept } from './kept-occasion.ts';

type Here = Context<typeof occasionPaths.cancellation>;
const LONGEST = 300;

export async function showCancellation(context: Here): Promise<Answer> {
  const occasion = await keptOccasion(context);
  return page(cancellationPage({ occasion, reason: '', errors: {}, csrf: context.csrf }));
}

/** Calls an occasion off, with a reason; everybody who booked or waits is told. Sent twice, they are told once. */
export async function cancelOccasion(context: Here): Promise<Answer> {
  const { db, form, at, csrf } = context;
  const occasion = await lockKept(context);
  const there = occasionLinks.one(occasion.publicId);
  if (occasion.cancelledAt) return redirect(there, 'It was cancelled already.');
  if (occasion.endsAt <= at) return redirect(there, 'It is over: it cannot be cancelled any more.');
  const reason = form.text('reason');
  if (reason === '' || reason.length > LONGEST) {
    const words = reason === '' ? 'Give a reason' : `Say it in at most ${LONGEST} characters`;
    return pageWithErrors(cancellationPage({ occasion, reason, errors: { reason: words }, csrf }));
  }
  const set = { cancelled_at: at, cancelled_because: reason, version: occasion.version + 1 };
  await db.updateTable('occasions').set(set).where('id', '=', occasion.id).execute();
  const booked = await bookingsAt(db, occasion.id);
  await recordAct(actingIn(context as Context), {
    name: 'cancel_occasion',
    reason,
    events: [{ name: 'occasion_cancelled', data: { occasionId: occasion.id, booked: booked.length } }],
    messages: booked.map((booking) => occasionCancelled(booking, occasion)),
  });
  return redirect(there, 'It is cancelled, and those who booked are told.');
}
