import { type Actor, isManager } from '#src/domain/people/actor.ts';
import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

export const seesExperts = policy('sees experts', [...MANAGER_ROLES, ...LEAD_ROLES, 'coordinator', 'expert']);
/** What is found there: `mayOpen`. */
export const opensExpert = policy('opens an expert', [...MANAGER_ROLES, 'coordinator', 'expert']);
export const keepsExperts = policy('keeps the experts', [...MANAGER_ROLES, 'coordinator']);

export function mayKeep(actor: Actor): boolean {
  return isManager(actor) || actor.roles.includes('coordinator');
}

/** Managers and co-ordinators open everyone, experts themselves and those whom they supervise. */
export function mayOpen(actor: Actor, expert: { personId: number; supervisorPersonId: number | null }): boolean {
  return mayKeep(actor) || expert.personId === actor.id || expert.supervisorPersonId === actor.id;
}
