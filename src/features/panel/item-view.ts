import { actingIn } from '#src/casework/acting.ts';
import { findRequest, type Request } from '#src/casework/load-request.ts';
import { openPanel, type Panel } from '#src/casework/panel/load-panel.ts';
import { recordLook } from '#src/casework/record-look.ts';
import {
  type EarlierRequest,
  earlierRequests,
  type Triage,
  triagesOf,
} from '#src/casework/request-view/request-history.ts';
import type { Looker } from '#src/casework/second-look.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { type DecidedNow, decidedItem } from './decided-items.ts';
import { usualDays } from './decision.form.ts';
import { type ExpertChoice, expertChoices } from './expert-choices.ts';
import { type Agenda, type AgendaItem, loadAgenda } from './load-agenda.ts';
import { lookersFor } from './panel-second-looks.ts';
import { type Named, whoCanBeNamed } from './who-can-be-named.ts';

/** Everything the panel needs to decide one item, on one page. */
export type ItemView = {
  panel: Panel;
  agenda: Agenda;
  item: AgendaItem;
  /** Counted from 1, in the panel's order. */
  number: number;
  previous: AgendaItem | undefined;
  next: AgendaItem | undefined;
  request: Request;
  triage: Triage | undefined;
  others: EarlierRequest[];
  choices: ExpertChoice[];
  people: Named[];
  /** Who could look at it again, first whoever's turn it is. */
  lookers: Looker[];
  decided: DecidedNow;
  startBy: CalendarDay;
};

const OTHERS_SHOWN = 5;
const LIKELY_CONTACTS = 2;

export async function loadItem(context: Context<'/panels/:panel/items/:item'>): Promise<ItemView> {
  const { db, actor, params, partnership, today } = context;
  const panel = await openPanel(db, actor, params.panel);
  const agenda = await loadAgenda(db, panel, context as Context);
  const place = agenda.items.findIndex((each) => String(each.id) === params.item);
  const item = agenda.items[place];
  const request = item && (await findRequest(db, item.reference));
  if (!item || !request) throw new NotFound();
  await recordLook(actingIn(context as Context), {
    page: 'panel',
    settingId: item.settingId,
    requestId: item.requestId,
  });
  const { startBy } = usualDays('allocate', partnership, today);
  const { setting, mainArea, areas } = request;
  const need = { settingId: setting.id, clusterId: setting.clusterId, phase: setting.phase, mainArea, areas };
  const choices = await expertChoices(db, { need, startBy, today, partnership, itemId: item.id });
  return {
    panel,
    agenda,
    item,
    number: place + 1,
    previous: agenda.items[place - 1],
    next: agenda.items[place + 1],
    request,
    triage: (await triagesOf(db, request.id)).at(-1),
    others: await earlierRequests(db, request, OTHERS_SHOWN),
    choices,
    people: await whoCanBeNamed(db, {
      panelId: panel.id,
      leadId: request.leadId,
      experts: choices.filter((choice) => choice.suggested).slice(0, LIKELY_CONTACTS),
    }),
    lookers: await lookersFor(db, { requestId: request.id, leadId: request.leadId }, { personId: actor.id, today }),
    decided: await decidedItem(db, item.id),
    startBy,
  };
}
