import type { OfferStatement } from '../requests/universal-offer.ts';
import type { Area } from '../vocabulary.ts';
import type { SelfCheckAnswers, Standing } from './self-check.ts';
import { SELF_CHECK_AREAS } from './statements.ts';

/** How many statements of an area stand where; `open` are not answered, and the four add up to `asked`. */
export type AreaPicture = Record<Standing, number> & { area: Area; open: number; asked: number };

/** One line for each area that has statements, in the order of the areas. Answers to other statements are left out. */
export function pictureOf(answers: SelfCheckAnswers, statements: readonly OfferStatement[]): AreaPicture[] {
  return SELF_CHECK_AREAS.flatMap((area) => {
    const asked = statements.filter((statement) => statement.area === area);
    if (asked.length === 0) return [];
    const at = (standing: Standing | undefined) =>
      asked.filter(({ code }) => answers[code]?.standing === standing).length;
    return [
      {
        area,
        not_yet: at('not_yet'),
        developing: at('developing'),
        embedded: at('embedded'),
        open: at(undefined),
        asked: asked.length,
      },
    ];
  });
}

/** Statements of an area answered both times: how many stand further on, further back, or where they were. */
export type AreaChange = { area: Area; on: number; back: number; same: number };

/** What moved between two self-checks. A statement answered in one of them only says nothing about change. */
export function changeBetween(
  before: SelfCheckAnswers,
  now: SelfCheckAnswers,
  statements: readonly OfferStatement[],
): AreaChange[] {
  return SELF_CHECK_AREAS.map((area) => {
    const moves = statements.flatMap((statement) => {
      const [first, second] = [before[statement.code], now[statement.code]];
      return statement.area === area && first && second ? [ORDER[second.standing] - ORDER[first.standing]] : [];
    });
    return {
      area,
      on: moves.filter((move) => move > 0).length,
      back: moves.filter((move) => move < 0).length,
      same: moves.filter((move) => move === 0).length,
    };
  });
}

const ORDER: Record<Standing, number> = { not_yet: 0, developing: 1, embedded: 2 };
