import { findPrivateLink, linkWorks, type PrivateLink } from '#src/casework/private-links.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { PublicContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { type AskedVoice, findVoice, lockVoice } from './voices.queries.ts';

/** What a private link opens today: the questions, thanks for an answer given, or nothing any more. */
export type Opened = { partnership: Partnership; partnershipId: number } & (
  | { kind: 'gone' }
  | { kind: 'answered' | 'open'; voice: AskedVoice }
);

type Here = Pick<PublicContext<'/voices/:token'>, 'database' | 'partnerships' | 'params' | 'today'>;

export function openVoice(context: Here): Promise<Opened> {
  return withVoice(context, findVoice, async (_db, opened) => opened);
}

/** Opens the link and does something with it, as the system, while nobody else can answer. */
export function withLockedVoice<T>(context: Here, work: (db: Tx, opened: Opened) => Promise<T>): Promise<T> {
  return withVoice(context, lockVoice, work);
}

async function withVoice<T>(
  { database, partnerships, params, today }: Here,
  find: typeof findVoice,
  work: (db: Tx, opened: Opened) => Promise<T>,
): Promise<T> {
  const known = await findPrivateLink(database, params.token);
  const partnership = known && partnerships.get(known.partnershipId);
  if (!known?.voiceId || !partnership) throw new NotFound();
  const { voiceId, partnershipId } = known;
  return asSystem(database, partnershipId, async (db) => {
    const voice = await find(db, voiceId);
    if (!voice) throw new NotFound();
    // Asked again now that the voice is locked: the link may have been taken back a moment ago.
    const link = await findPrivateLink(db, params.token);
    return work(db, { partnership, partnershipId, ...stateOf(voice, link, today) });
  });
}

function stateOf(voice: AskedVoice, link: PrivateLink | undefined, today: string) {
  if (!link || link.revokedAt) return { kind: 'gone' } as const;
  if (voice.answeredAt) return { kind: 'answered', voice } as const;
  return linkWorks(link, today) ? ({ kind: 'open', voice } as const) : ({ kind: 'gone' } as const);
}
