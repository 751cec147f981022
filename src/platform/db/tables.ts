import type { Generated, GeneratedAlways } from 'kysely';
import type { Role } from '#src/domain/people/roles.ts';
import type { Answers, Urgency } from '#src/domain/requests/answers.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { Area, Level, SenStatus, Subject } from '#src/domain/vocabulary.ts';
import type { Day, Json, Once } from './column-types.ts';
import type { DeliveryTables } from './delivery-tables.ts';
import type { ExpertTables } from './expert-tables.ts';
import type { FrontDoorTables } from './front-door-tables.ts';
import type { InstallationTables } from './installation-tables.ts';
import type { PanelTables } from './panel-tables.ts';
import type { ReviewTables } from './review-tables.ts';
import type { SettingsTable } from './settings-table.ts';

export type Tables = ExpertTables &
  PanelTables &
  DeliveryTables &
  ReviewTables &
  FrontDoorTables &
  InstallationTables &
  GroundTables;

type GroundTables = {
  partnerships: { id: GeneratedAlways<number>; code: string; name: string };
  clusters: { id: GeneratedAlways<number>; partnership_id: number; code: string; name: string };
  people: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    name: string;
    email: string;
    job_title: string;
    persona: string | null;
    digest: Generated<boolean>;
    created_at: Once<Date>;
    revoked_at: Date | null;
  };
  settings: SettingsTable;
  setting_facts: {
    id: GeneratedAlways<number>;
    partnership_id: number;
    setting_id: number;
    name: string;
    value: string;
    source: string;
    as_of: string;
  };
  posts: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    person_id: Once<number>;
    role: Role;
    setting_id: number | null;
    cluster_id: number | null;
    starts_on: Day;
    ends_on: Day | null;
  };
  absences: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    person_id: number;
    cover_id: number;
    starts_on: Day;
    ends_on: Day;
  };
  browser_sessions: {
    token_hash: string;
    partnership_id: Once<number>;
    person_id: Once<number>;
    started_at: Once<Date>;
    last_seen_at: Date;
    ended_at: Date | null;
  };
  drafts: {
    id: string;
    partnership_id: Once<number>;
    setting_id: number;
    started_by: Once<number>;
    touched_by: number;
    answers: Json<Answers>;
    prefilled: Json<Record<string, string>>;
    version: number;
    active_seconds: number;
    lead_invited: boolean;
    created_at: Once<Date>;
    touched_at: Date;
    expires_on: Day;
    notice_sent_on: Day | null;
    ended_at: Date | null;
    ended_how: 'sent' | 'enough' | 'discarded' | 'expired' | null;
  };
  requests: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    setting_id: number;
    draft_id: Once<string>;
    reference: Once<string>;
    status: Status;
    subject: Subject;
    main_area: Area;
    areas: Area[];
    urgency: Urgency | null;
    sen_status: SenStatus | null;
    level: Level | null;
    answers: Json<Answers>;
    lead_id: number;
    sent_by: Once<number>;
    sent_at: Once<Date>;
    answer_by: Day;
    next_on: Day | null;
    active_seconds: number;
    first_answered_at: Date | null;
    ended_at: Date | null;
    repeat_of: number | null;
    version: number;
  };
  triages: {
    id: GeneratedAlways<number>;
    partnership_id: number;
    setting_id: number;
    request_id: number;
    outcome: 'advise' | 'take_on' | 'ask' | 'panel' | 'reroute';
    level: Level;
    recommended_outcome: string;
    recommended_level: string;
    recommended_because: Json<string[]>;
    override_reason: string | null;
    happening: string;
    doable_now: string;
    advice: string;
    strategies: string[];
    route: string | null;
    panel_hope: string | null;
    named_person_id: number;
    next_on: Day;
    decided_by: number;
    decided_at: Date;
    minutes_taken: number | null;
  };
  questions: {
    id: GeneratedAlways<number>;
    partnership_id: number;
    setting_id: number;
    request_id: number;
    question: string;
    asked_by: number;
    asked_at: Date;
    answer_by: Day;
    answer: string | null;
    answered_by: number | null;
    answered_at: Date | null;
    lapsed_at: Date | null;
  };
  acts: {
    id: GeneratedAlways<number>;
    partnership_id: number;
    person_id: number | null;
    at: Date;
    name: string;
    setting_id: number | null;
    reason: string | null;
    http_request: string;
    position: GeneratedAlways<number>;
    previous_hash: GeneratedAlways<string>;
    hash: GeneratedAlways<string>;
  };
  events: {
    id: GeneratedAlways<number>;
    partnership_id: number;
    act_id: number;
    name: string;
    request_id: number | null;
    setting_id: number | null;
    data: Json<Record<string, unknown>>;
    hash: GeneratedAlways<string>;
  };
  looks: {
    id: GeneratedAlways<number>;
    partnership_id: number;
    person_id: number;
    at: Date;
    request_id: number | null;
    draft_id: string | null;
    setting_id: number;
    page: string;
    http_request: string;
    position: GeneratedAlways<number>;
    previous_hash: GeneratedAlways<string>;
    hash: GeneratedAlways<string>;
  };
  messages: {
    id: GeneratedAlways<number>;
    partnership_id: number;
    act_id: number;
    to_person_id: number;
    to_email: string;
    kind: string;
    subject: string;
    body: string;
    request_id: number | null;
    created_at: Date;
    send_after: Date;
    in_digest: boolean;
    sent_at: Date | null;
    attempts: number;
    last_problem: string | null;
  };
  saved_views: { id: GeneratedAlways<number>; partnership_id: number; person_id: number; name: string; query: string };
  imports: {
    id: string;
    partnership_id: Once<number>;
    kind: 'settings' | 'clusters' | 'early_years' | 'people' | 'experts' | 'entries';
    file_name: string;
    plan: Json<object>;
    previewed_by: number | null;
    previewed_at: Date;
    applied_at: Date | null;
  };
};
