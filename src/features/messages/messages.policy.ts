import { policy } from '#src/domain/people/policy.ts';
import { PARTNERSHIP_ROLES, ROLES, type Role } from '#src/domain/people/roles.ts';

export const readsOwnMessages = policy('reads own messages', Object.keys(ROLES) as Role[]);

/** Everyone who works with requests; boards and forum see totals only, in a demonstration too. */
export const readsMailbox = policy('reads the demonstration mailbox', ['setting_staff', ...PARTNERSHIP_ROLES]);
