import type { OfferStatement } from '#src/domain/requests/universal-offer.ts';
import { type Cell, type Cells, cellOf } from '#src/domain/self-check/merge-answers.ts';
import { type SelfCheckAnswers, STANDINGS, type Standing } from '#src/domain/self-check/self-check.ts';
import { LONGEST_EVIDENCE } from '#src/domain/self-check/statements.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

/** The names of the fields of a statement: what is typed, and what the page showed when it was made. */
export const fieldsOf = (code: string) => ({
  standing: code,
  evidence: `${code}-evidence`,
  sawStanding: `${code}-saw`,
  sawEvidence: `${code}-evidence-saw`,
});

export function readArea(form: Form, statements: readonly OfferStatement[]) {
  const typed: Cells = {};
  const seen: Cells = {};
  const errors: Errors = {};
  for (const { code, statement } of statements) {
    const names = fieldsOf(code);
    const cell = { standing: standingIn(form.text(names.standing)), evidence: form.text(names.evidence) };
    typed[code] = cell;
    seen[code] = { standing: standingIn(form.text(names.sawStanding)), evidence: form.text(names.sawEvidence) };
    Object.assign(errors, faultsOf(cell, code, statement));
  }
  return { typed, seen, errors };
}

/** What is stored, as the page shows it before anything is typed. */
export function cellsOf(answers: SelfCheckAnswers, statements: readonly OfferStatement[]): Cells {
  return Object.fromEntries(statements.map(({ code }) => [code, cellOf(answers, code)]));
}

function faultsOf({ standing, evidence }: Cell, code: string, statement: string): Errors {
  const errors: Errors = {};
  if (evidence !== '' && standing === '') errors[code] = `Choose where this stands: ${statement}`;
  if (evidence.length > LONGEST_EVIDENCE) {
    const over = evidence.length - LONGEST_EVIDENCE;
    errors[`${code}-evidence`] =
      `Shorten what you wrote by ${over} ${over === 1 ? 'character' : 'characters'}: ${statement}`;
  }
  return errors;
}

function standingIn(typed: string): Standing | '' {
  return Object.hasOwn(STANDINGS, typed) ? (typed as Standing) : '';
}
