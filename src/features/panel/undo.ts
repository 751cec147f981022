import { actingIn } from '#src/casework/acting.ts';
import type { Panel } from '#src/casework/panel/load-panel.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { takeBackSecondLook } from '#src/casework/second-look.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { type LockedItem, lockItem } from './lock-item.ts';
import { links } from './panel.links.ts';
import { withdrawPromises } from './promise-rows.ts';
import { reasonErrors, reasonPage } from './reason.page.tsx';
import { whyNotReconsidered } from './why-not-reconsidered.ts';

type Here = Context<'/panels/:panel/items/:item/reversal'>;

/** Asks why: for a decision that counts already, in a panel that was opened again. */
export async function askUndo(context: Here): Promise<Answer> {
  const { panel, item } = await lockItem(context.db, context.actor, idsOf(context));
  return page(undoPage(context, panel, item, ''));
}

/** Takes a decision back: by a click while it is only promised, with a reason once it counts. */
export async function undo(context: Here): Promise<Answer> {
  const { db, actor, form } = context;
  const acting = actingIn(context as Context);
  const { panel, item } = await lockItem(db, actor, idsOf(context));
  const reason = form.text('reason');
  if (panel.closedAt)
    return refused(undoPage(context, panel, item, reason, { reason: 'This panel is closed. Reopen it first' }));
  if (!item.decision) return redirect(links.item(panel.id, item.id), 'There is nothing to undo.');
  const errors = item.effectiveAt ? reasonErrors(reason) : {};
  if (Object.keys(errors).length > 0) return pageWithErrors(undoPage(context, panel, item, reason, errors));
  const fixed = item.effectiveAt ? await whyNotReconsidered(db, item) : undefined;
  if (fixed) return refused(undoPage(context, panel, item, reason, { reason: fixed }));
  if (item.effectiveAt) await reconsider(acting, item);
  await withdrawPromises(acting, item.id);
  await clear(acting, item);
  await recordAct(acting, { name: 'undo_decision', reason, events: [eventOf(panel, item)] });
  return redirect(links.item(panel.id, item.id), 'Undone. The sessions are free again.');
}

/** Move `reconsider` of the lifecycle: the request is with the panel again, and nobody is named for it. */
async function reconsider(acting: Acting, item: LockedItem): Promise<void> {
  const { db, at } = acting;
  await db
    .updateTable('requests')
    .set({ status: 'with_panel', ended_at: null, version: item.requestVersion + 1 })
    .where('id', '=', item.requestId)
    .execute();
  await db
    .updateTable('allocations')
    .set({ withdrawn_at: at })
    .where('panel_item_id', '=', item.id)
    .where('withdrawn_at', 'is', null)
    .execute();
  if (item.decision === 'second_look') await takeBackSecondLook(acting, item.requestId);
}

async function clear({ db }: Acting, item: LockedItem): Promise<void> {
  await db
    .updateTable('panel_items')
    .set({
      decision: null,
      advice: null,
      reason: null,
      route: null,
      named_person_id: null,
      next_on: null,
      decided_by: null,
      decided_at: null,
      effective_at: null,
      version: item.version + 1,
    })
    .where('id', '=', item.id)
    .execute();
}

// Until it counts nobody outside the panel knows of a decision, so undoing it is not told of the request.
function eventOf(panel: Panel, item: LockedItem) {
  const data = { panelId: panel.id, itemId: item.id, decision: item.decision };
  if (!item.effectiveAt) return { name: 'decision_undone', data };
  return { name: 'decision_taken_back', requestId: item.requestId, settingId: item.settingId, data };
}

function idsOf({ params }: Here) {
  return { panelId: params.panel, itemId: params.item };
}

function undoPage(context: Here, panel: Panel, item: LockedItem, reason: string, errors?: Errors) {
  return reasonPage(context, {
    title: 'Take the decision back',
    caption: item.reference,
    lead: 'It counted already, so everyone who was told gets a corrected letter when the panel closes again.',
    action: links.reversal(panel.id, item.id),
    button: 'Take it back',
    label: 'Why?',
    back: { text: 'Back to the item', href: links.item(panel.id, item.id) },
    reason,
    errors,
  });
}
