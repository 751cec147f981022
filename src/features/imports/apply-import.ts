import type { Acting } from '#src/casework/record-act.ts';
import { applyEntries } from './apply-entries.ts';
import { applyExperts } from './apply-experts.ts';
import { applyPeople } from './apply-people.ts';
import { applySettings } from './apply-settings.ts';
import type { Prepared } from './prepare-import.ts';
import { lockEntries, lockImports, stateOf } from './state.ts';

export type Applied = 'applied' | 'moved_on';

/** Applies a plan as one act, unless what it was made from has changed since: then nothing happens. */
export async function applyImport(acting: Acting, prepared: Prepared, today: string): Promise<Applied> {
  await lockImports(acting.db, acting.partnershipId);
  if (prepared.kind === 'entries') await lockEntries(acting.db, acting.partnershipId);
  if ((await stateOf(acting.db, prepared.kind)) !== prepared.state) return 'moved_on';
  if (!changesAnything(prepared)) return 'applied';
  const { kind, plan } = prepared;
  if (kind === 'people') await applyPeople(acting, plan);
  else if (kind === 'experts') await applyExperts(acting, plan, today);
  else if (kind === 'entries') await applyEntries(acting, plan);
  else {
    const sourceOn = kind === 'clusters' ? null : prepared.sourceOn;
    await applySettings(acting, plan, { act: `import_${kind}`, sourceOn, today });
  }
  return 'applied';
}

export function changesAnything({ plan }: Prepared): boolean {
  const more = 'merged' in plan ? plan.closed.length + plan.merged.length : 0;
  return plan.added.length + plan.changed.length + more > 0;
}
