import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

/** Those who help or answer review the help; whose requests, their scope decides. */
export const mayReview = policy('experts, leads and managers', [...LEAD_ROLES, ...MANAGER_ROLES, 'expert']);

/** Everyone around a request may say what became known later. */
export const knowsLater = policy('setting staff, experts, leads and managers', [...mayReview.roles, 'setting_staff']);
