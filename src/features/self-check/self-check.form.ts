import { z } from 'zod';
import type { OfferStatement } from '#src/domain/requests/universal-offer.ts';
import { type Cell, type Cells, cellOf } from '#src/domain/self-check/merge-answers.ts';
import { type SelfCheckAnswers, STANDINGS, type Standing } from '#src/domain/self-check/self-check.ts';
import { LONGEST_EVIDENCE } from '#src/domain/self-check/statements.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

export const evidenceField = (code: string) => `${code}-evidence`;

/**
 * What is typed; what of it can be kept; and what the page showed when it was made, which the page carries as one field so
 * that what is saved while somebody writes can bring it up to date.
 */
export function readArea(form: Form, statements: readonly OfferStatement[]) {
  const typed: Cells = {};
  const sound: Cells = {};
  const errors: Errors = {};
  for (const { code, statement } of statements) {
    const cell = { standing: standingIn(form.text(code)), evidence: form.text(evidenceField(code)) };
    typed[code] = cell;
    const faults = faultsOf(cell, code, statement);
    if (Object.keys(faults).length === 0) sound[code] = cell;
    Object.assign(errors, faults);
  }
  return { typed, sound, seen: readSeen(form.text('seen'), statements), errors };
}

export function writeSeen(cells: Cells): string {
  return JSON.stringify(cells);
}

/** Anything else than what we wrote is as if nothing had been seen: then nobody's answer is written over. */
function readSeen(text: string, statements: readonly OfferStatement[]): Cells {
  const read = SEEN.safeParse(text);
  const cells: Record<string, { standing: string; evidence: string }> = read.success ? read.data : {};
  return Object.fromEntries(
    statements.map(({ code }) => {
      const { standing = '', evidence = '' } = cells[code] ?? {};
      return [code, { standing: standingIn(standing), evidence }];
    }),
  );
}

const CELL = z.object({ standing: z.string(), evidence: z.string() });
const SEEN = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), CELL));

/** What is stored, as the page shows it before anything is typed. */
export function cellsOf(answers: SelfCheckAnswers, statements: readonly OfferStatement[]): Cells {
  return Object.fromEntries(statements.map(({ code }) => [code, cellOf(answers, code)]));
}

function faultsOf({ standing, evidence }: Cell, code: string, statement: string): Errors {
  const errors: Errors = {};
  if (evidence !== '' && standing === '') errors[code] = `Choose where this stands: ${statement}`;
  if (evidence.length > LONGEST_EVIDENCE) {
    const over = evidence.length - LONGEST_EVIDENCE;
    errors[evidenceField(code)] =
      `Shorten what you wrote by ${over} ${over === 1 ? 'character' : 'characters'}: ${statement}`;
  }
  return errors;
}

function standingIn(typed: string): Standing | '' {
  return Object.hasOwn(STANDINGS, typed) ? (typed as Standing) : '';
}
