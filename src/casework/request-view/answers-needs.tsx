import { type Answers, IN_PLACE, type InPlace } from '#src/domain/requests/answers.ts';
import { concernByCode } from '#src/domain/requests/concerns.ts';
import type { Area } from '#src/domain/vocabulary.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { offerStatement } from './answer-words.ts';
import type { AnswerRow } from './answers-summary.tsx';

const GROUPS: readonly InPlace[] = ['helping', 'in_place', 'not_yet'];

/** A plain list; one item is just its words, none is nothing. */
export function list(items: readonly string[]): Node {
  if (items.length < 2) return items[0];
  return (
    <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** The ticked concerns of an area; a concern that the content no longer holds is left out. */
export function concernList(codes: readonly string[], area: Area): Node {
  const labels = codes.map(concernByCode).filter((concern) => concern?.area === area);
  return list(labels.map((concern) => concern?.label ?? ''));
}

/** The statements of the universal offer, what helps first: what a lead builds on. */
export function inPlaceRows(inPlace: NonNullable<Answers['inPlace']>): AnswerRow[] {
  return GROUPS.map((group) => {
    const codes = Object.keys(inPlace).filter((code) => inPlace[code] === group);
    return { key: IN_PLACE[group], value: list(codes.map(offerStatement)), field: 'inPlace' };
  });
}
