import { type Acting, addJob } from './record-act.ts';

/**
 * An e-mail to one person. It says the stage and the action, and nothing about a child:
 * no area of need, no free text, no child's reference.
 */
export type Message = { toPersonId: number; kind: string; subject: string; body: string; requestId?: number };

/** Puts messages in the outbox; people who prefer a digest get theirs together the next working morning. */
export async function queueMessages(acting: Acting, actId: number, messages: Message[]): Promise<void> {
  const ids = [...new Set(messages.map((message) => message.toPersonId))];
  const people = await acting.db
    .selectFrom('people')
    .select(['id', 'email', 'digest'])
    .where('id', 'in', ids)
    .where('revoked_at', 'is', null)
    .execute();
  const known = new Map(people.map((person) => [person.id, person]));
  const rows = messages.flatMap((message) => {
    const person = known.get(message.toPersonId);
    if (!person) return [];
    return [
      {
        partnership_id: acting.partnershipId,
        act_id: actId,
        to_person_id: person.id,
        to_email: person.email,
        kind: message.kind,
        subject: message.subject,
        body: message.body,
        request_id: message.requestId ?? null,
        created_at: acting.at,
        send_after: acting.at,
        in_digest: person.digest,
        attempts: 0,
      },
    ];
  });
  if (rows.length === 0) return;
  await acting.db.insertInto('messages').values(rows).execute();
  await addJob(acting.db, 'deliver_mail', { partnershipId: acting.partnershipId });
}
