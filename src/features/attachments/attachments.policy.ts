import { type Actor, moversOf } from '#src/domain/people/actor.ts';
import { policy } from '#src/domain/people/policy.ts';
import { LEAD_ROLES, MANAGER_ROLES } from '#src/domain/people/roles.ts';

/** Who may add a file to a request they can open, and take one out. */
export const attaches = policy('those who ask, those who answer and those who help', [
  'setting_staff',
  'expert',
  ...LEAD_ROLES,
  ...MANAGER_ROLES,
]);

/** Who may read the files of a request they can open. */
export const readsAttachments = policy('everyone who may open a request', [...attaches.roles, 'coordinator']);

/** Whoever added a file may take it out again, and so may who leads the setting. */
export function mayTakeOut(actor: Actor, file: { addedBy: number; requestId: number; settingId: number }): boolean {
  return (
    file.addedBy === actor.id || moversOf(actor, { id: file.requestId, settingId: file.settingId }).includes('lead')
  );
}
