import type { Problem } from '#src/domain/settings/problems.ts';
import { kindWords } from '#src/features/imports/import-kinds.ts';
import { numbersOf } from '#src/features/imports/numbers.ts';
import type { Prepared } from '#src/features/imports/prepare-import.ts';
import { announce } from '#src/platform/log.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

const MOST_SHOWN = 20;

/** Whether everything asked for was done: no row was left out and nothing stopped the file. */
export function wentWell({ plan }: Prepared): boolean {
  const { list, total } = plan.problems;
  return total === list.length && list.every(({ severity }) => severity === 'check');
}

export function reportAsJson(prepared: Prepared): void {
  announce(JSON.stringify({ ...numbersOf(prepared), problems: prepared.plan.problems.list }));
}

type How = { applied: boolean; file: string; partnership: Partnership };

export function reportInWords(prepared: Prepared, { applied, file, partnership }: How): void {
  const { plan } = prepared;
  const { added, changed, closed, merged, notEligible, unchanged } = numbersOf(prepared);
  announce(`${kindWords(prepared.kind, partnership).name}: ${file}, for ${partnership.name}`);
  announce(
    `${added} new, ${changed} changed, ${closed} closed, ${merged} merged, ${notEligible} not eligible, ${unchanged} the same`,
  );
  if (prepared.kind === 'people' || prepared.kind === 'experts')
    list(
      'changed',
      prepared.plan.changed.map(({ email, lines }) => [email, shown(lines)]),
    );
  // Entries are brought in by a person, never from here.
  else if (prepared.kind !== 'entries') {
    list(
      'changed',
      prepared.plan.changed.map((each) => [`${each.key} ${each.name}`, shown(each.changes)]),
    );
    list(
      'closed',
      prepared.plan.closed.map((each) => [`${each.key} ${each.name}`, '']),
    );
    list(
      'merged',
      prepared.plan.merged.map((each) => [`${each.key} ${each.name}`, `into ${each.successorKey}`]),
    );
    list(
      'not eligible',
      prepared.plan.notEligible.map((each) => [`${each.key} ${each.name}`, each.why]),
    );
  }
  list(
    'to look at',
    plan.problems.list.map((problem) => [where(problem), problem.message]),
  );
  announce(outcome(prepared, applied));
}

function outcome({ plan }: Prepared, applied: boolean): string {
  if (plan.problems.stopped) return 'Nothing was changed.';
  return applied ? 'Applied.' : 'Nothing was changed: add --apply to apply it.';
}

function list(title: string, lines: [string, string][]): void {
  for (const [name, words] of lines.slice(0, MOST_SHOWN)) announce(`  ${title}: ${name}${words && `: ${words}`}`);
  if (lines.length > MOST_SHOWN) announce(`  ${title}: and ${lines.length - MOST_SHOWN} more`);
}

function shown(lines: { label: string; from: string | null; to: string | null }[]): string {
  return lines.map(({ label, from, to }) => `${label} ${from ?? 'blank'} → ${to ?? 'blank'}`).join('; ');
}

function where({ line, column, value }: Problem): string {
  const parts = [line && `line ${line}`, column, value && `'${value}'`];
  return parts.filter(Boolean).join(' ') || 'the file';
}
