import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES, PARTNERSHIP_ROLES } from '#src/domain/people/roles.ts';

/** Those who answer requests say whether one had what was needed. */
export const ratesRequests = policy('leads and managers', [...LEAD_ROLES, ...MANAGER_ROLES]);

/** A lead writes an example; the setting it came from agrees. */
export const aroundExample = policy('setting staff, leads and managers', [...ratesRequests.roles, 'setting_staff']);

export const ownSetting = policy('setting staff', ['setting_staff']);

export const readsExamples = policy('setting and partnership staff', [...PARTNERSHIP_ROLES, 'setting_staff']);
