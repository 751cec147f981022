import type { Mover } from '../requests/lifecycle.ts';
import { LEAD_ROLES, MANAGER_ROLES, type Role } from './roles.ts';
import type { Scope } from './scope.ts';

/** The person behind a request to the program, with what their posts allow today. */
export type Actor = {
  id: number;
  partnershipId: number;
  name: string;
  email: string;
  jobTitle: string;
  roles: Role[];
  scope: Scope;
};

export function isManager(actor: Actor): boolean {
  return actor.roles.some((role) => (MANAGER_ROLES as readonly Role[]).includes(role));
}

export function isLead(actor: Actor): boolean {
  return actor.roles.some((role) => (LEAD_ROLES as readonly Role[]).includes(role));
}

/** In what capacities the actor may move this request of this setting along. */
export function moversOf({ scope }: Actor, request: { id: number; settingId: number }): Mover[] {
  const movers: Mover[] = [];
  if (scope.own.includes(request.settingId)) movers.push('setting');
  if (scope.whole || scope.led.includes(request.settingId)) movers.push('lead');
  if (scope.whole || scope.panel.includes(request.settingId) || scope.agenda.includes(request.id)) movers.push('panel');
  if (scope.allocated.includes(request.id)) movers.push('expert');
  return movers;
}
