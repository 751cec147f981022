import { randomUUID } from 'node:crypto';
import { ALL_STEPS } from '#src/casework/answer-steps/all-steps.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { World } from '#tests/harness/world.ts';
import { aDraft, aRequest, type Place, postAt, settingOf } from './records.ts';
