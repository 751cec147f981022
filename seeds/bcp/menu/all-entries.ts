import { COGNITION_ENTRIES } from './cognition.ts';
import { NUMBER_ENTRIES } from './cognition-number.ts';
import { READING_ENTRIES } from './cognition-reading.ts';
import { COMMUNICATION_ENTRIES } from './communication.ts';
import { COMMUNICATION_GROUP_ENTRIES } from './communication-groups.ts';
import { COMMUNICATION_SPECIALIST_ENTRIES } from './communication-specialist.ts';
import { FAMILY_ENTRIES } from './families.ts';
import { FAMILY_SUPPORT_ENTRIES } from './families-support.ts';
import { MOVING_ENTRIES } from './moving-on.ts';
import { NETWORK_ENTRIES } from './network.ts';
import type { SeededEntry } from './seeded-entry.ts';
import { SEMH_ENTRIES } from './semh.ts';
import { ATTENDANCE_ENTRIES } from './semh-attendance.ts';
import { EXCLUSION_ENTRIES } from './semh-exclusion.ts';
import { SEMH_GROUP_ENTRIES } from './semh-groups.ts';
import { IN_CLASS_ENTRIES } from './semh-in-class.ts';
import { RELATIONSHIP_ENTRIES } from './semh-relationships.ts';
import { SENSORY_ENTRIES } from './sensory.ts';
import { SENSORY_DAILY_LIFE_ENTRIES } from './sensory-daily-life.ts';
import { WHOLE_SETTING_ENTRIES } from './whole-setting.ts';
import { TRAINING_ENTRIES } from './whole-setting-training.ts';
import { YOUNG_PEOPLE_ENTRIES } from './young-people.ts';

/** The demonstration's menu of support, written for the partnership to replace. */
export const BCP_MENU: readonly SeededEntry[] = [
  ...COMMUNICATION_ENTRIES,
  ...COMMUNICATION_GROUP_ENTRIES,
  ...COMMUNICATION_SPECIALIST_ENTRIES,
  ...COGNITION_ENTRIES,
  ...READING_ENTRIES,
  ...NUMBER_ENTRIES,
  ...SEMH_ENTRIES,
  ...SEMH_GROUP_ENTRIES,
  ...RELATIONSHIP_ENTRIES,
  ...IN_CLASS_ENTRIES,
  ...ATTENDANCE_ENTRIES,
  ...EXCLUSION_ENTRIES,
  ...SENSORY_ENTRIES,
  ...SENSORY_DAILY_LIFE_ENTRIES,
  ...FAMILY_ENTRIES,
  ...FAMILY_SUPPORT_ENTRIES,
  ...YOUNG_PEOPLE_ENTRIES,
  ...WHOLE_SETTING_ENTRIES,
  ...TRAINING_ENTRIES,
  ...NETWORK_ENTRIES,
  ...MOVING_ENTRIES,
];
