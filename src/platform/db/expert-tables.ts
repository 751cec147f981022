import type { GeneratedAlways } from 'kysely';
import type { Discipline, Grade } from '#src/domain/experts/expert.ts';
import type { Area, Phase } from '#src/domain/vocabulary.ts';
import type { Day, Once } from './column-types.ts';

export type ExpertTables = {
  experts: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    person_id: number;
    discipline: Discipline;
    grade: Grade;
    supervisor_id: number | null;
    employer: string;
    fte: number;
    working_days: number[];
    direct_percent: number;
    phases: Phase[];
    strengths: Area[];
    home_setting_id: number | null;
    starts_on: Day;
    ends_on: Day | null;
    grant_funded: boolean;
    version: number;
  };
  expert_clusters: {
    expert_id: number;
    cluster_id: number;
    partnership_id: Once<number>;
  };
  expert_leaves: {
    id: GeneratedAlways<number>;
    partnership_id: Once<number>;
    expert_id: number;
    starts_on: Day;
    ends_on: Day | null;
  };
};
