import { cancelVisits } from '#src/casework/delivery/cancel-visits.ts';
import type { Doing, Outcome } from '#src/casework/delivery/doing.ts';
import { followers, helpLetter } from '#src/casework/delivery/letter.ts';
import { expertsOf, type HelpingExpert, isHelping } from '#src/casework/delivery/load-help.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import type { Request } from '#src/casework/load-request.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { answeringFor, coordinatorsOf } from '#src/casework/who-is-there.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { makeMove } from '#src/domain/requests/lifecycle.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';

/** The panel meets every week, so the setting hears by then who helps instead. */
const DAYS_TO_NEXT_PANEL = 5;

/**
 * The expert gives the help back, with the reason: the sessions promised are free again, the visits still planned are
 * cancelled, and when nobody else helps the request goes back to the panel. `request` is locked.
 */
export async function handBack(doing: Doing, request: Request, reason: string): Promise<Outcome<{ toPanel: boolean }>> {
  const { acting, actor, today } = doing;
  const { db, at } = acting;
  const experts = await expertsOf(db, request.id);
  const mine = ownAmong(experts, actor.id);
  if (!mine) throw new NotAllowed();
  const others = experts.filter((expert) => isHelping(expert) && expert.id !== mine.id);
  const move = makeMove(request.status, 'hand_back', { movers: ['expert'], today, reason });
  if ('refused' in move) return { kind: 'refused', words: move.refused };
  const toPanel = others.length === 0;
  const messages = await messagesFor(doing, request, toPanel);
  if (toPanel) await backToPanel(doing, request, move.status);
  else if (mine.isLead) await makeLead(doing, others);
  const cancelled = await cancelVisits(doing, request, mine.expertId, 'The expert has handed the help back');
  await recordAct(acting, {
    name: 'hand_back_allocation',
    reason,
    events: [
      {
        name: 'allocation_handed_back',
        requestId: request.id,
        settingId: request.setting.id,
        data: { allocationId: mine.id, expertId: mine.expertId, toPanel, sessions: mine.sessions, cancelled },
      },
    ],
    messages,
  });
  // Last, because from here on the request is out of the expert's sight.
  await db
    .updateTable('allocations')
    .set({ handed_back_at: at, hand_back_reason: reason })
    .where('id', '=', mine.id)
    .execute();
  return { kind: 'done', toPanel };
}

async function backToPanel({ acting, partnership, today }: Doing, request: Request, status: Request['status']) {
  await acting.db
    .updateTable('requests')
    .set({
      status,
      next_on: addWorkingDays(partnership.calendar, today, DAYS_TO_NEXT_PANEL),
      version: request.version + 1,
    })
    .where('id', '=', request.id)
    .execute();
}

async function makeLead({ acting }: Doing, [next]: HelpingExpert[]): Promise<void> {
  if (!next) return;
  await acting.db.updateTable('allocations').set({ is_lead: true }).where('id', '=', next.id).execute();
}

async function messagesFor({ acting, actor, today }: Doing, request: Request, toPanel: boolean): Promise<Message[]> {
  const { db } = acting;
  const leads = await answeringFor(db, request.leadId, today);
  const coordinators = toPanel ? await coordinatorsOf(db, request.setting.clusterId, today) : [];
  const staff = await followers(db, request, today);
  const next = toPanel ? 'It goes to the next panel, which names someone else.' : 'The other experts carry on.';
  return [
    ...staff.map((person) =>
      helpLetter(request, person, {
        kind: 'handed_back_setting',
        subject: `A change to who helps with request ${request.reference}`,
        sentences: [
          `${actor.name} cannot help with this request after all, so visits they had planned are cancelled. We are sorry. ${next}`,
        ],
      }),
    ),
    ...[...leads, ...coordinators].map((person) =>
      helpLetter(request, person, {
        kind: 'handed_back',
        subject: `Handed back: request ${request.reference}`,
        sentences: [`${actor.name} has handed request ${request.reference} back. The reason is on its page. ${next}`],
      }),
    ),
  ];
}
