import { DELIVERY_READERS, EVERYONE, GIVEN, type TablePrivacy, TO_FAMILY, WITH_REQUEST } from './table-privacy.ts';

/** Tables about experts and the panel that allocates them. */
export const PANEL_TABLES: Record<string, TablePrivacy> = {
  experts: {
    purpose: 'Know who can help where, and how much time there is',
    retention: '6 years after the expert’s last day',
    subjectAccess: GIVEN,
    readers: EVERYONE,
    reporter:
      'id partnership_id discipline grade fte working_days direct_percent home_setting_id starts_on ends_on grant_funded',
    columns: {
      identity:
        'person_id discipline grade supervisor_id employer fte working_days direct_percent phases strengths home_setting_id starts_on ends_on grant_funded',
      technical: 'id partnership_id version',
    },
  },
  expert_clusters: {
    purpose: 'Where an expert works',
    retention: 'As the expert’s row',
    subjectAccess: GIVEN,
    readers: EVERYONE,
    reporter: 'all',
    columns: {
      identity: 'expert_id cluster_id',
      technical: 'partnership_id',
    },
  },
  expert_leaves: {
    purpose: 'When an expert is away, never why',
    retention: '1 year after the last day',
    subjectAccess: GIVEN,
    readers: EVERYONE,
    reporter: 'all',
    columns: {
      identity: 'expert_id starts_on ends_on',
      technical: 'id partnership_id',
    },
  },
  panels: {
    purpose: 'When a panel meets, and when it was closed',
    retention: '6 years after it met',
    subjectAccess: 'Nothing about a person beyond who held it.',
    readers: EVERYONE,
    reporter: 'all',
    columns: {
      case: 'held_on times_closed filed_at',
      log: 'created_by created_at closed_by closed_at',
      technical: 'id partnership_id version',
    },
  },
  panel_clusters: {
    purpose: 'For which clusters a panel meets',
    retention: 'As the panel',
    subjectAccess: 'Nothing about a person.',
    readers: EVERYONE,
    reporter: 'all',
    columns: {
      case: 'panel_id cluster_id',
      technical: 'partnership_id',
    },
  },
  panel_members: {
    purpose: 'Who is invited to a panel, and who was there',
    retention: 'As the panel',
    subjectAccess: GIVEN,
    readers: EVERYONE,
    reporter: 'panel_id partnership_id was_there',
    columns: {
      identity: 'person_id was_there',
      case: 'panel_id',
      technical: 'partnership_id',
    },
  },
  panel_items: {
    purpose: 'What a panel decided about a request, why, and what can be done meanwhile',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: 'whoever leads the setting, co-ordinators of its cluster, members of the panel, managers',
    reporter: 'id partnership_id setting_id request_id panel_id decision next_on decided_at effective_at told_at',
    columns: {
      special_category: 'place_reason held_over_reason advice reason route',
      case: 'setting_id request_id panel_id place decision named_person_id next_on effective_at',
      log: 'decided_by decided_at told_at',
      technical: 'id partnership_id version',
    },
  },
  allocations: {
    purpose: 'Which expert helps with a request, with how many sessions and from when',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: 'staff of the setting, its lead, co-ordinators of its cluster, the expert and their supervisor, managers',
    reporter:
      'id partnership_id setting_id request_id expert_id is_lead sessions start_by allocated_at effective_at accepted_at handed_back_at withdrawn_at finished_at',
    columns: {
      special_category: 'suggested_because longer_because hand_back_reason',
      case: 'setting_id request_id panel_item_id is_lead sessions start_by effective_at accepted_at handed_back_at handed_over_from withdrawn_at finished_at filed_at',
      identity: 'expert_id person_id',
      log: 'allocated_by allocated_at',
      technical: 'id partnership_id',
    },
  },
  second_looks: {
    purpose: 'A decision looked at again by someone else',
    retention: WITH_REQUEST,
    subjectAccess: TO_FAMILY,
    readers: DELIVERY_READERS,
    reporter: 'id partnership_id setting_id request_id asked_at answered_at taken_back_at',
    columns: {
      special_category: 'reason',
      case: 'setting_id request_id decided_by looked_by former_lead_id answered_at taken_back_at',
      log: 'asked_by asked_at',
      technical: 'id partnership_id',
    },
  },
};
