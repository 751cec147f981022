import type { Role } from './roles.ts';

/** Who may use a route at all. What they then find there is decided by their scope. */
export type Policy = { name: string; roles: readonly Role[] };

export function policy(name: string, roles: readonly Role[]): Policy {
  return { name, roles };
}

export function permits(rule: Policy, held: readonly Role[]): boolean {
  return rule.roles.some((role) => held.includes(role));
}
