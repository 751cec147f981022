import type { OfferStatement } from '#src/domain/requests/universal-offer.ts';
import type { Cell, Cells } from '#src/domain/self-check/merge-answers.ts';
import { type SelfCheckAnswers, STANDINGS } from '#src/domain/self-check/self-check.ts';
import { LONGEST_EVIDENCE, SELF_CHECK_AREAS } from '#src/domain/self-check/statements.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import { button, details } from '#src/govuk/components.ts';
import { type Errors, radiosField, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { evidenceField, writeSeen } from './self-check.form.ts';
import { links } from './self-check.links.ts';
import type { SelfCheck } from './self-check.queries.ts';

type AreaPage = {
  check: SelfCheck;
  area: Area;
  statements: OfferStatement[];
  typed: Cells;
  /** What the page was made from: sent along, so that what others change meanwhile is noticed. */
  seen: Cells;
  /** What the setting answered when it last finished one. */
  lastTime: SelfCheckAnswers;
  csrf: string;
  errors?: Errors;
  /** Both answers, where somebody else answered otherwise. */
  versions?: Node;
};

const NOTHING: Cell = { standing: '', evidence: '' };

export function areaPage({ check, area, statements, typed, seen, lastTime, csrf, errors, versions }: AreaPage): Page {
  const place = SELF_CHECK_AREAS.indexOf(area);
  const before = SELF_CHECK_AREAS[place - 1];
  const fields = (
    <>
      {statements.map((each) => statementFields(each, typed[each.code] ?? NOTHING, lastTime[each.code], errors))}
      {actions([
        button({ text: 'Save and go on', preventDoubleClick: true }),
        button({ text: 'Save and stop here', name: 'then', value: 'later', classes: 'govuk-button--secondary' }),
      ])}
    </>
  );
  return {
    title: AREAS[area],
    back: before
      ? { text: AREAS[before], href: links.areaOf(check.id, before) }
      : { text: 'Self-checks', href: links.selfChecks },
    body: (
      <div class="al-column">
        {errorSummaryFor(errors)}
        {heading({
          title: AREAS[area],
          caption: `${check.settingName}, page ${place + 1} of ${SELF_CHECK_AREAS.length}`,
          lead: 'As it is on an ordinary day, for everyone. “Not yet” is a good place to build from.',
        })}
        {versions}
        {form({
          action: links.areaOf(check.id, area),
          csrf,
          hidden: { seen: writeSeen(seen) },
          autosave: links.autosaveOf(check.id, area),
          children: fields,
        })}
      </div>
    ),
  };
}

function statementFields(
  { code, statement }: OfferStatement,
  cell: Cell,
  before: SelfCheckAnswers[string] | undefined,
  errors: Errors | undefined,
): Html {
  const evidence = textAreaField({
    name: evidenceField(code),
    label: 'What shows it?',
    size: 's',
    rows: 2,
    max: LONGEST_EVIDENCE,
    value: cell.evidence,
    errors,
    hint: 'A sentence is enough. No names of children or young people.',
  });
  return (
    <section class="al-self-check__statement" aria-label={statement}>
      {radiosField({
        name: code,
        legend: statement,
        size: 's',
        inline: true,
        hint: before && `Last time: ${STANDINGS[before.standing].toLowerCase()}`,
        value: cell.standing,
        errors,
        items: codes(STANDINGS).map((value) => ({ value, text: STANDINGS[value] })),
      })}
      {details({
        summaryText: 'What shows it? (if you like)',
        html: evidence,
        open: cell.evidence !== '',
        classes: 'al-self-check__evidence',
      })}
    </section>
  );
}
