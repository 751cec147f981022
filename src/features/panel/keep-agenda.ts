import { actingIn } from '#src/casework/acting.ts';
import { openPanel, type Panel } from '#src/casework/panel/load-panel.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLook } from '#src/casework/record-look.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { type AgendaItem, loadAgenda } from './load-agenda.ts';
import { type LockedItem, lockItem } from './lock-item.ts';
import { links } from './panel.links.ts';
import { withdrawPromises } from './promise-rows.ts';
import { reasonErrors, reasonPage } from './reason.page.tsx';

type Here = Context<'/panels/:panel/items/:item'>;
const NOT_NOW = 'This cannot be changed now: the panel is closed, or the item was decided or has left the panel.';

export async function askHoldOver(context: Here): Promise<Answer> {
  const { panel, item } = await itemOf(context);
  return page(holdOverPage(context, panel, item, item.heldOverReason ?? ''));
}

/** Leaves an item for the next panel, with a reason that the minutes keep. */
export async function holdOver(context: Here): Promise<Answer> {
  const { db, form, params, actor } = context;
  const reason = form.text('reason');
  const errors = reasonErrors(reason);
  const shown = await itemOf(context);
  if (Object.keys(errors).length > 0)
    return pageWithErrors(holdOverPage(context, shown.panel, shown.item, reason, errors));
  const { panel, item } = await lockItem(db, actor, { panelId: params.panel, itemId: params.item });
  if (!isOpen(panel, item)) return refused(holdOverPage(context, panel, shown.item, reason, { reason: NOT_NOW }));
  await withdrawPromises(actingIn(context as Context), item.id);
  await db
    .updateTable('panel_items')
    .set({ held_over_reason: reason, version: item.version + 1 })
    .where('id', '=', item.id)
    .execute();
  await recordAct(actingIn(context as Context), {
    name: 'hold_over',
    reason,
    events: [
      {
        name: 'held_over',
        requestId: item.requestId,
        settingId: item.settingId,
        data: { panelId: panel.id, heldOn: panel.heldOn, why: reason },
      },
    ],
  });
  return redirect(links.panel(panel.id), `${shown.item.settingName}: held over to the next panel.`);
}

export async function askPlace(context: Here): Promise<Answer> {
  const { panel, item, place } = await itemOf(context);
  return page(placePage(context, panel, item, { place: String(item.place ?? place), reason: item.placeReason ?? '' }));
}

/** Moves an item to a place of the panel's choosing, with a reason that the minutes keep. */
export async function placeItem(context: Here): Promise<Answer> {
  const { db, form, params, actor } = context;
  const typed = { place: form.text('place'), reason: form.text('reason') };
  const shown = await itemOf(context);
  const errors = { ...placeErrors(typed.place), ...reasonErrors(typed.reason) };
  if (Object.keys(errors).length > 0) return pageWithErrors(placePage(context, shown.panel, shown.item, typed, errors));
  const { panel, item } = await lockItem(db, actor, { panelId: params.panel, itemId: params.item });
  if (panel.closedAt) return refused(placePage(context, panel, shown.item, typed, { reason: NOT_NOW }));
  await db
    .updateTable('panel_items')
    .set({ place: Number(typed.place), place_reason: typed.reason, version: item.version + 1 })
    .where('id', '=', item.id)
    .execute();
  await recordAct(actingIn(context as Context), {
    name: 'place_item',
    reason: typed.reason,
    events: [{ name: 'item_placed', data: { panelId: panel.id, itemId: item.id, place: Number(typed.place) } }],
  });
  return redirect(links.panel(panel.id), `${shown.item.settingName} is now number ${typed.place}.`);
}

function isOpen(panel: Panel, item: LockedItem): boolean {
  return !panel.closedAt && item.decision === null && item.status === 'with_panel';
}

async function itemOf(context: Here): Promise<{ panel: Panel; item: AgendaItem; place: number }> {
  const { db, actor, params } = context;
  const panel = await openPanel(db, actor, params.panel);
  const { items } = await loadAgenda(db, panel, context as Context);
  const place = items.findIndex((each) => String(each.id) === params.item);
  const item = items[place];
  if (!item) throw new NotFound();
  await recordLook(actingIn(context as Context), {
    page: 'panel',
    settingId: item.settingId,
    requestId: item.requestId,
  });
  return { panel, item, place: place + 1 };
}

function placeErrors(place: string): Errors {
  return /^[1-9]\d{0,2}$/.test(place) ? {} : { place: 'Give the place as a number, such as 1 for the first' };
}

function holdOverPage(context: Here, panel: Panel, item: AgendaItem, reason: string, errors?: Errors) {
  return reasonPage(context, {
    title: 'Hold it over',
    caption: `${item.settingName} · ${item.reference}`,
    lead: 'It stays with the panel and comes to the next agenda. The setting sees why.',
    action: links.holdOver(panel.id, item.id),
    button: 'Hold it over',
    label: 'Why?',
    back: { text: 'Back to the item', href: links.item(panel.id, item.id) },
    reason,
    errors,
  });
}

function placePage(
  context: Here,
  panel: Panel,
  item: AgendaItem,
  typed: { place: string; reason: string },
  errors?: Errors,
) {
  return reasonPage(context, {
    title: 'Move it in the order',
    caption: `${item.settingName} · ${item.reference}`,
    lead: 'The minutes say that the panel moved it, and why.',
    action: links.place(panel.id, item.id),
    button: 'Move it',
    label: 'Why?',
    back: { text: 'Back to the item', href: links.item(panel.id, item.id) },
    reason: typed.reason,
    place: typed.place,
    errors,
  });
}
