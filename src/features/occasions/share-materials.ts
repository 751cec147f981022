import { actingIn } from '#src/casework/acting.ts';
import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { occasionLinks, type occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { materialsAdded } from './booking-messages.ts';
import { lockKept } from './kept-occasion.ts';
import { keptPageFor } from './show-kept.ts';

const LONGEST = 1000;

/** What was shared, for those who had a place; they are told, once it is over, the first time there is something. */
export async function shareMaterials(context: Context<typeof occasionPaths.materials>): Promise<Answer> {
  const { db, form, at } = context;
  const occasion = await lockKept(context);
  const materials = form.text('materials');
  if (materials.length > LONGEST) {
    const errors = { materials: `Say it in at most ${LONGEST.toLocaleString('en-GB')} characters` };
    return pageWithErrors(await keptPageFor(context, { ...occasion, materials }, errors));
  }
  if (materials !== occasion.materials && form.text('seen') !== String(occasion.version)) {
    const errors = {
      materials: `Somebody changed this meanwhile. Save again to put yours in place of: ${occasion.materials}`,
    };
    return refused(await keptPageFor(context, { ...occasion, materials }, errors));
  }
  if (materials !== occasion.materials) {
    const isNews = occasion.materials === '' && occasion.endsAt <= at && !occasion.cancelledAt;
    const booked = isNews ? (await bookingsAt(db, occasion.id)).filter(({ waiting }) => !waiting) : [];
    await db
      .updateTable('occasions')
      .set({ materials, version: occasion.version + 1 })
      .where('id', '=', occasion.id)
      .execute();
    await recordAct(actingIn(context as Context), {
      name: 'share_materials',
      events: [{ name: 'materials_shared', data: { occasionId: occasion.id } }],
      messages: booked.map((booking) => materialsAdded(booking, occasion)),
    });
  }
  return redirect(occasionLinks.one(occasion.publicId), 'Saved: materials.');
}
