import type { Doing, Outcome } from '#src/casework/delivery/doing.ts';
import { followers, helpLetter } from '#src/casework/delivery/letter.ts';
import type { HelpingExpert } from '#src/casework/delivery/load-help.ts';
import type { Request } from '#src/casework/load-request.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { sessionsLeft } from '#src/domain/delivery/hand-over.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { type Candidate, conflictOf } from './delivery.queries.ts';

/**
 * Another expert takes the place of one who is away or leaves: they see everything so far, take over the sessions that
 * are left and the visits still planned. `request` is locked.
 */
export async function handOverHelp(
  doing: Doing,
  request: Request,
  { from, to, reason }: { from: HelpingExpert; to: Candidate; reason: string },
): Promise<Outcome> {
  const { acting, actor } = doing;
  const { db, at } = acting;
  const conflict = conflictOf(to, request.setting.id);
  if (conflict) return { kind: 'problems', problems: { to: conflict } };
  const left = sessionsLeft(from.sessions, await happened(db, request.id, from.expertId));
  const messages = await messagesFor(doing, request, { from, to });
  await db
    .insertInto('allocations')
    .values({
      partnership_id: acting.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      expert_id: to.id,
      person_id: to.personId,
      is_lead: from.isLead,
      sessions: left,
      start_by: from.startBy,
      suggested_because: '[]',
      longer_because: from.longerBecause,
      allocated_by: actor.id,
      allocated_at: at,
      effective_at: at,
      handed_over_from: from.id,
    })
    .execute();
  await passVisitsOn(db, request.id, { from: from.expertId, to: to.id });
  await recordAct(acting, {
    name: 'hand_over_help',
    reason,
    events: [
      {
        name: 'help_handed_over',
        requestId: request.id,
        settingId: request.setting.id,
        data: { fromAllocationId: from.id, from: from.name, toExpertId: to.id, to: to.name, sessions: left },
      },
    ],
    messages,
  });
  // Last: the request may be out of the actor's sight from here on.
  await db
    .updateTable('allocations')
    .set({ handed_back_at: at, hand_back_reason: reason })
    .where('id', '=', from.id)
    .execute();
  return { kind: 'done' };
}

async function happened(db: Tx, requestId: number, expertId: number): Promise<number> {
  const { count } = await db
    .selectFrom('sessions')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('request_id', '=', requestId)
    .where('expert_id', '=', expertId)
    .where('state', '=', 'happened')
    .where('voided_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function passVisitsOn(db: Tx, requestId: number, { from, to }: { from: number; to: number }): Promise<void> {
  await db
    .updateTable('sessions')
    .set((write) => ({ expert_id: to, version: write('version', '+', 1) }))
    .where('request_id', '=', requestId)
    .where('expert_id', '=', from)
    .where('state', '=', 'planned')
    .where('voided_at', 'is', null)
    .execute();
}

async function messagesFor(
  { acting, actor, today }: Doing,
  request: Request,
  { from, to }: { from: HelpingExpert; to: Candidate },
): Promise<Message[]> {
  const staff = await followers(acting.db, request, today);
  const { reference } = request;
  const told = [{ id: to.personId, name: to.name }].filter((person) => person.id !== actor.id);
  const before = [{ id: from.personId, name: from.name }].filter((person) => person.id !== actor.id);
  return [
    ...told.map((person) =>
      helpLetter(request, person, {
        kind: 'help_handed_to_you',
        subject: `Request ${reference} is with you now`,
        sentences: [
          `${actor.name} has handed the help for request ${reference} over to you.`,
          'Everything so far is on its page, with the visits that are planned.',
        ],
      }),
    ),
    ...[...staff, ...before].map((person) =>
      helpLetter(request, person, {
        kind: 'help_handed_over',
        subject: `${to.name} helps with request ${reference} now`,
        sentences: [
          `${to.name} takes over from ${from.name} and knows what was done so far.`,
          'Visits that are planned stay as they are unless you hear otherwise.',
        ],
      }),
    ),
  ];
}
