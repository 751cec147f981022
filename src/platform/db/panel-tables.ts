import type { GeneratedAlways } from 'kysely';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import type { Day, Json, Once } from './column-types.ts';

export type PanelTables = {
  panels: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    held_on: Day;
    created_by: number;
    created_at: Date;
    closed_by: number | null;
    closed_at: Date | null;
    times_closed: number;
    filed_at: Date | null;
    version: number;
  };
  panel_clusters: {
    panel_id: number;
    cluster_id: number;
    partnership_id: Once<number>;
  };
  panel_members: {
    panel_id: number;
    person_id: number;
    partnership_id: Once<number>;
    was_there: boolean | null;
  };
  panel_items: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    setting_id: number;
    request_id: number;
    panel_id: number;
    place: number | null;
    place_reason: string | null;
    held_over_reason: string | null;
    decision: PanelDecision | null;
    advice: string | null;
    reason: string | null;
    route: string | null;
    named_person_id: number | null;
    next_on: Day | null;
    decided_by: number | null;
    decided_at: Date | null;
    effective_at: Date | null;
    told_at: Date | null;
    version: number;
  };
  allocations: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    setting_id: number;
    request_id: number;
    panel_item_id: number | null;
    expert_id: number;
    person_id: number;
    is_lead: boolean;
    sessions: number;
    start_by: Day;
    suggested_because: Json<string[]>;
    longer_because: string | null;
    allocated_by: number;
    allocated_at: Date;
    effective_at: Date | null;
    accepted_at: Date | null;
    handed_back_at: Date | null;
    hand_back_reason: string | null;
    handed_over_from: number | null;
    withdrawn_at: Date | null;
    finished_at: Date | null;
    filed_at: Date | null;
  };
  second_looks: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    setting_id: number;
    request_id: number;
    reason: string;
    asked_by: number;
    asked_at: Date;
    decided_by: number;
    looked_by: number;
    /** Who led the request before; null where it was asked for before this was kept. */
    former_lead_id: number | null;
    answered_at: Date | null;
    taken_back_at: Date | null;
  };
};
