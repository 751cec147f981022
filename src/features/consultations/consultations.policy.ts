import type { Actor } from '#src/domain/people/actor.ts';
import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';
import { reaches } from '#src/domain/people/scope.ts';

/** Either side of a talk: the staff of a setting, and those who answer it. */
export const consults = policy('setting staff, leads and managers', ['setting_staff', ...LEAD_ROLES, ...MANAGER_ROLES]);
export const settingStaff = policy('setting staff', ['setting_staff']);
export const answersSettings = policy('leads and managers', [...LEAD_ROLES, ...MANAGER_ROLES]);

/** Records a talk with this setting: whoever works there, leads it or manages. */
export function mayRecord({ scope }: Actor, settingId: number): boolean {
  return reaches(scope, settingId);
}

/** Whether the actor is on the side that was asked, and not the setting's own. */
export function gives({ scope }: Actor, settingId: number): boolean {
  return !scope.own.includes(settingId);
}
