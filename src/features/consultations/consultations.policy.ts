import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES, PARTNERSHIP_ROLES } from '#src/domain/people/roles.ts';
import type { Scope } from '#src/domain/people/scope.ts';

/** Either side of a talk: the staff of a setting, and whoever works for the partnership. */
export const talks = policy('setting staff and those who work for the partnership', [
  'setting_staff',
  ...PARTNERSHIP_ROLES,
]);
export const settingStaff = policy('setting staff', ['setting_staff']);
export const answersSettings = policy('leads and managers', [...LEAD_ROLES, ...MANAGER_ROLES]);
/** Either side of a call back: who asks for it, and who rings. */
export const callsBack = policy('setting staff, leads and managers', [
  'setting_staff',
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
]);
export const keepsHotlines = policy('leads, managers and co-ordinators', [
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
  'coordinator',
]);

/** Whether somebody is on the side that was asked, and not the setting's own. */
export function gives({ scope }: { scope: Scope }, settingId: number): boolean {
  return !scope.own.includes(settingId);
}
