import type { Acting } from '#src/casework/record-act.ts';
import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Database } from '#src/platform/db/open-database.ts';
import { formOf } from '#src/platform/http/form.ts';
import { loadActor } from '#src/platform/http/load-actor.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

export type Stage = { database: Database; partnershipId: number; partnership: Partnership };
export type Scene = {
  acting: Acting & { personId: number };
  actor: Actor;
  partnership: Partnership;
  today: CalendarDay;
  at: Date;
};

/** One act of one person at a moment, in one transaction bound to what that person may see. */
export function actAs<T>(stage: Stage, personId: number, at: Date, act: (scene: Scene) => Promise<T>): Promise<T> {
  const { database, partnershipId, partnership } = stage;
  return database.app.transaction().execute(async (db) => {
    const today = dayOf(at);
    const actor = await loadActor(db, { partnershipId, personId }, today);
    if (!actor) throw new Error(`Person ${personId} has no account in ${partnership.code}.`);
    const acting = { db, at, httpRequest: 'demonstration', partnershipId, personId };
    return act({ acting, actor, partnership, today, at });
  });
}

/** What a handler would be given if this person had sent this form. */
export function asContext<Path extends string>(
  scene: Scene,
  params: Context<Path>['params'],
  fields: Record<string, string | string[]>,
): Context<Path> {
  const { acting, actor, partnership, today, at } = scene;
  return {
    params,
    query: new URLSearchParams(),
    form: formOf(fields),
    at,
    today,
    httpRequest: acting.httpRequest,
    csrf: '',
    nonce: '',
    demonstration: true,
    origin: 'https://alongside.example',
    actor,
    partnership,
    db: acting.db,
    report: () => Promise.reject(new Error('The demonstration counts nothing.')),
  };
}
