import { type Actor, isLead, isManager } from '#src/domain/people/actor.ts';
import { policy } from '#src/domain/people/policy.ts';
import { PARTNERSHIP_ROLES, type Role } from '#src/domain/people/roles.ts';

export const mayList = policy('leads, managers, co-ordinators and experts', PARTNERSHIP_ROLES);

/** Setting staff open the page of their own setting only. */
export const mayOpen = policy('partnership staff, and setting staff for their own setting', [
  ...PARTNERSHIP_ROLES,
  'setting_staff',
]);

/** Settings are no secret among those who work for the partnership; setting staff see their own. */
export function opens({ roles, scope }: Actor, settingId: number): boolean {
  const works = roles.some((role) => (PARTNERSHIP_ROLES as readonly Role[]).includes(role));
  return works || scope.own.includes(settingId);
}

/** A childminder's address is a home: for those who lead or manage, and for the childminder. */
export function seesHomes(actor: Actor): boolean {
  return isLead(actor) || isManager(actor);
}
