import { sql } from 'kysely';
import type { Discipline } from '#src/domain/experts/expert.ts';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Route } from '#src/domain/triage/outcomes.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type NamedExpert = {
  allocationId: number;
  expertId: number;
  personId: number;
  name: string;
  discipline: Discipline;
  sessions: number;
  isLead: boolean;
  /** `YYYY-MM-DD`. */
  startBy: string;
};

/** An item of an agenda with what was decided about it and for whom. */
export type DecidedItem = {
  id: number;
  requestId: number;
  reference: string;
  status: Status;
  settingId: number;
  settingName: string;
  leadId: number;
  leadName: string;
  sentBy: number;
  place: number | null;
  placeReason: string | null;
  heldOverReason: string | null;
  decision: PanelDecision | null;
  advice: string | null;
  reason: string | null;
  route: Route | null;
  namedPersonId: number | null;
  namedPerson: string | null;
  nextOn: string | null;
  decidedById: number | null;
  decidedBy: string | null;
  effectiveAt: Date | null;
  toldAt: Date | null;
  /** Led by the first. */
  experts: NamedExpert[];
  /** Told before that they help with it, or look at it again, and not named again. */
  former: { id: number; name: string }[];
};

/** Every item of a panel with its decision and the experts it names, in the order they came to the agenda. */
export async function decidedItems(db: Tx, panelId: number): Promise<DecidedItem[]> {
  const { rows } = await sql<DecidedItem>`
    select panel_items.id, requests.id as "requestId", requests.reference, requests.status, settings.id as "settingId",
      settings.name as "settingName", lead.id as "leadId", lead.name as "leadName", requests.sent_by as "sentBy",
      panel_items.place, panel_items.place_reason as "placeReason", panel_items.held_over_reason as "heldOverReason",
      panel_items.decision, panel_items.advice, panel_items.reason, panel_items.route,
      panel_items.named_person_id as "namedPersonId", named.name as "namedPerson", panel_items.next_on as "nextOn",
      decider.id as "decidedById", decider.name as "decidedBy", panel_items.effective_at as "effectiveAt", panel_items.told_at as "toldAt",
      coalesce(named_now.experts, '[]') as experts, coalesce(named_before.people, '[]') as former
    from panel_items
      join requests on requests.id = panel_items.request_id
      join settings on settings.id = requests.setting_id
      join people lead on lead.id = requests.lead_id
      left join people named on named.id = panel_items.named_person_id
      left join people decider on decider.id = panel_items.decided_by
      left join (${expertsOf(panelId)}) named_now on named_now.item_id = panel_items.id
      left join (${formerOf(panelId)}) named_before on named_before.item_id = panel_items.id
    where panel_items.panel_id = ${panelId}
    order by panel_items.id`.execute(db);
  return rows;
}

function expertsOf(panelId: number) {
  return sql`
    select allocations.panel_item_id as item_id, json_agg(json_build_object('allocationId', allocations.id,
        'expertId', experts.id, 'personId', people.id, 'name', people.name, 'discipline', experts.discipline,
        'sessions', allocations.sessions, 'isLead', allocations.is_lead, 'startBy', allocations.start_by)
      order by allocations.is_lead desc, people.name, allocations.id) as experts
    from allocations join panel_items on panel_items.id = allocations.panel_item_id
      join experts on experts.id = allocations.expert_id join people on people.id = experts.person_id
    where panel_items.panel_id = ${panelId} and allocations.withdrawn_at is null
      -- Who took it over later was not the panel's decision.
      and allocations.allocated_at <= panel_items.decided_at
    group by allocations.panel_item_id`;
}

function formerOf(panelId: number) {
  return sql`
    select told.item_id, json_agg(distinct jsonb_build_object('id', people.id, 'name', people.name)) as people
    from (
      select panel_items.id as item_id, before.person_id
      from allocations before join panel_items on panel_items.id = before.panel_item_id
      where panel_items.panel_id = ${panelId} and before.effective_at is not null
        and before.withdrawn_at >= panel_items.told_at
        and not exists (select from allocations again where again.panel_item_id = before.panel_item_id
          and again.person_id = before.person_id and again.withdrawn_at is null)
      union all
      select panel_items.id, second_looks.looked_by
      from second_looks join panel_items on panel_items.request_id = second_looks.request_id
      where panel_items.panel_id = ${panelId} and second_looks.taken_back_at >= panel_items.told_at
        and panel_items.named_person_id is distinct from second_looks.looked_by
    ) told join people on people.id = told.person_id
    group by told.item_id`;
}

export type DecidedNow = Pick<
  DecidedItem,
  'decision' | 'advice' | 'reason' | 'route' | 'namedPersonId' | 'namedPerson' | 'nextOn' | 'decidedBy'
> & { version: number; experts: (NamedExpert & { longerBecause: string | null })[] };

/** What was decided about one item so far. */
export async function decidedItem(db: Tx, itemId: number): Promise<DecidedNow> {
  const { rows } = await sql<DecidedNow>`
    select panel_items.version, panel_items.decision, panel_items.advice, panel_items.reason, panel_items.route,
      panel_items.named_person_id as "namedPersonId", named.name as "namedPerson", panel_items.next_on as "nextOn",
      decider.name as "decidedBy",
      (select coalesce(json_agg(json_build_object('allocationId', allocations.id, 'expertId', experts.id,
          'personId', people.id, 'name', people.name, 'discipline', experts.discipline, 'sessions', allocations.sessions,
          'isLead', allocations.is_lead, 'startBy', allocations.start_by, 'longerBecause', allocations.longer_because)
          order by allocations.is_lead desc, people.name, allocations.id), '[]')
        from allocations join experts on experts.id = allocations.expert_id join people on people.id = experts.person_id
        where allocations.panel_item_id = panel_items.id and allocations.withdrawn_at is null
          and allocations.allocated_at <= panel_items.decided_at) as experts
    from panel_items
      left join people named on named.id = panel_items.named_person_id
      left join people decider on decider.id = panel_items.decided_by
    where panel_items.id = ${itemId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`There is no item ${itemId}.`);
  return row;
}
