import { recordedOfBookings } from '#src/casework/consulting/load-consultations.ts';
import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { type OccasionFile, occasionsAfter, occasionsBefore } from '#src/casework/occasions/load-occasions.ts';
import type { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { keptPage } from './kept.page.tsx';
import { keptListPage } from './kept-list.page.tsx';
import { keeps, keptOccasion } from './kept-occasion.ts';

const HALF_A_YEAR = 183 * 86_400_000;

/** Every occasion to come and the last half-year's; those a person keeps lead on to who comes. */
export async function showKeptList({ db, at, actor, partnership }: Context): Promise<Answer> {
  const withKeeping = (occasions: OccasionFile[]) =>
    occasions.map((occasion) => ({ occasion, keeps: keeps(actor, occasion) }));
  const coming = withKeeping(await occasionsAfter(db, at));
  const past = withKeeping(await occasionsBefore(db, at, new Date(at.getTime() - HALF_A_YEAR)));
  return page(keptListPage({ coming, past, partnership, at }));
}

export async function showKept(context: Context<typeof occasionPaths.one>): Promise<Answer> {
  return page(await keptPageFor(context, await keptOccasion(context)));
}

type Here = Pick<Context, 'db' | 'at' | 'csrf' | 'partnership'>;

export async function keptPageFor({ db, at, csrf, partnership }: Here, occasion: OccasionFile, errors: Errors = {}) {
  const bookings = await bookingsAt(db, occasion.id);
  const recorded = await recordedOfBookings(
    db,
    bookings.map(({ id }) => id),
  );
  return keptPage({ occasion, bookings, recorded, at, csrf, errors, partnership });
}
