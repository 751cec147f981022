import { actingIn } from '#src/casework/acting.ts';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { makePrivateLink, revokePrivateLinks } from '#src/casework/private-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { calendarPage } from './calendar.page.tsx';

export async function showCalendar(context: Context): Promise<Answer> {
  return page(calendarPage({ madeAt: await feedMadeAt(context), csrf: context.csrf }));
}

/** Makes a private calendar address and shows it, once; one that was made before stops working. */
export async function makeFeed(context: Context): Promise<Answer> {
  const { actor, csrf, at, origin } = context;
  const acting = actingIn(context);
  const token = await makePrivateLink(acting, { personId: actor.id }, null);
  await recordAct(acting, { name: 'make_calendar_feed', events: [{ name: 'calendar_feed_made' }] });
  return page(calendarPage({ madeAt: at, csrf, address: `${origin}${deliveryLinks.calendar}/${token}` }));
}

export async function endFeed(context: Context): Promise<Answer> {
  const acting = actingIn(context);
  if (await feedMadeAt(context)) {
    await revokePrivateLinks(acting, { personId: context.actor.id });
    await recordAct(acting, { name: 'end_calendar_feed', events: [{ name: 'calendar_feed_ended' }] });
  }
  return redirect(deliveryLinks.calendar, 'The address no longer works.');
}

async function feedMadeAt({ db, actor }: Context): Promise<Date | undefined> {
  const link = await db
    .selectFrom('private_links')
    .select('created_at')
    .where('person_id', '=', actor.id)
    .where('partnership_id', '=', actor.partnershipId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return link?.created_at;
}
