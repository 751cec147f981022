import { actingIn } from '#src/casework/acting.ts';
import type { BookedOccasion } from '#src/casework/occasions/load-bookings.ts';
import { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { mine } from './own-bookings.ts';
import { usefulPage } from './useful.page.tsx';

type Here = Context<typeof occasionPaths.remarks>;
const LONGEST = 1000;

export async function showUseful(context: Here): Promise<Answer> {
  const { booking, occasion } = await attended(context);
  const typed = { useful: booking.useful ?? '', said: booking.said ?? '' };
  return page(usefulPage({ booking, occasion, typed, csrf: context.csrf, errors: {} }));
}

/** What somebody who came says of it; saying it again replaces what was said. */
export async function sayHowUseful(context: Here): Promise<Answer> {
  const { form, db, at, csrf } = context;
  const { booking, occasion } = await attended(context);
  const typed = { useful: form.text('useful'), said: form.text('said') };
  const useful = (['yes', 'partly', 'no'] as const).find((each) => each === typed.useful);
  const errors: Errors = {};
  if (!useful) errors.useful = 'Say whether it was useful';
  if (typed.said.length > LONGEST) errors.said = `Say it in at most ${LONGEST.toLocaleString('en-GB')} characters`;
  if (!useful || errors.said) return pageWithErrors(usefulPage({ booking, occasion, typed, csrf, errors }));
  if (useful === booking.useful && typed.said === booking.said) return redirect(occasionPaths.bookings, THANKS);
  await db
    .updateTable('bookings')
    .set({ useful, said: typed.said, said_at: at })
    .where('id', '=', booking.id)
    .execute();
  const data = { occasionId: occasion.id, useful };
  await recordAct(actingIn(context as Context), {
    name: 'say_how_useful',
    events: [{ name: 'occasion_remarked', settingId: booking.settingId, data }],
  });
  return redirect(occasionPaths.bookings, THANKS);
}

const THANKS = 'Thank you for saying so.';

async function attended(context: Here): Promise<BookedOccasion> {
  const found = await mine(context);
  if (!found.booking.attended) throw new NotFound();
  return found;
}
