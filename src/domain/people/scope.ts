import { LED_BY, MANAGER_ROLES, type PhaseGroup, type Role } from './roles.ts';

/**
 * What a person may see, as one value used by the list query, the page and row security.
 * Setting ids are those of the person's own partnership.
 */
export type Scope = {
  /** Sees every record of the partnership (managers, and the system itself). */
  whole: boolean;
  /** Settings the person works for. */
  own: number[];
  /** Settings the person leads, or covers for an absent lead today. */
  led: number[];
  /** Settings whose requests the person sees once they are with the panel. */
  panel: number[];
  /** Requests, wherever they come from, that are allocated to the person as an expert, or to one whom they supervise. */
  allocated: number[];
  /** Requests on the agenda of a panel the person is a member of, until that panel is filed away. */
  agenda: number[];
};

/** One post with the settings it reaches, as `load-actor` reads them. */
export type Reach = { role: Role; settings: { id: number; phaseGroup: PhaseGroup }[] };

export const NO_SCOPE: Scope = { whole: false, own: [], led: [], panel: [], allocated: [], agenda: [] };
export const SYSTEM_SCOPE: Scope = { ...NO_SCOPE, whole: true };

/**
 * The scope that a person's posts give, including posts covered for someone absent.
 * A lead's post reaches only the phase group its role answers for.
 */
export function scopeOf(reaches: Reach[]): Scope {
  const scope: Scope = structuredClone(NO_SCOPE);
  for (const { role, settings } of reaches) {
    const ids = settings.map((setting) => setting.id);
    if (role === 'setting_staff') scope.own.push(...ids);
    if (role === 'coordinator') scope.panel.push(...ids);
    if ((MANAGER_ROLES as readonly Role[]).includes(role)) scope.whole = true;
    scope.led.push(...settings.filter((setting) => LED_BY[setting.phaseGroup] === role).map((setting) => setting.id));
  }
  return { ...scope, own: distinct(scope.own), led: distinct(scope.led), panel: distinct(scope.panel) };
}

/** Whether a setting's requests are in scope as such, before the single request and its state are considered. */
export function reaches(scope: Scope, settingId: number): boolean {
  return scope.whole || scope.own.includes(settingId) || scope.led.includes(settingId);
}

function distinct(ids: number[]): number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}
