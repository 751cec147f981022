import { routes } from '#src/app.ts';
import { permits } from '#src/domain/people/policy.ts';
import { ROLES, type Role } from '#src/domain/people/roles.ts';
import { table } from './table.ts';

/** Every address of the site with who may use it, in the order of the journey. */
export function routesPage(): string {
  const rows = routes.map(({ method, path, policy }) => [
    method,
    `\`${path}\``,
    policy === 'public' ? 'public' : policy.name,
  ]);
  return `# Addresses of the site

${table(['', 'address', 'policy'], rows)}

Besides: \`/health/live\`, \`/health/ready\`, and styles, fonts and scripts under \`/assets/\`. What each person then finds there is
decided by their scope; see [permissions](permissions.md).
`;
}

/** Role by address. */
export function permissionsPage(): string {
  const roles = Object.keys(ROLES) as Role[];
  const rows = routes.map(({ method, path, policy }) => [
    `${method} \`${path}\``,
    ...roles.map((role) => (policy === 'public' || permits(policy, [role]) ? 'yes' : '')),
  ]);
  return `# Who may use what

A yes lets a person in; out of their scope a record is then not found. Setting staff see records of their own settings; leads
those of the settings they lead or cover today; managers the partnership's; a co-ordinator requests while they are with the
panel; experts, boards and the forum none. Row security in the database decides the same again.

${table(['', ...roles.map((role) => ROLES[role])], rows)}
`;
}
