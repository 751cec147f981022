import { partnershipCalled } from '#src/casework/menu/visiting.ts';
import { onPage, openPage, type PageAsked } from '#src/domain/open-referral/paging.ts';
import { type Answer, openData } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { type Problem, readPage } from './ask.ts';
import { openDataOf } from './open-data.links.ts';

/** What a handler of one partnership's open data is given. */
export type Open<Path extends string = string> = SharedContext<Path> & {
  partnershipId: number;
  partnership: Partnership;
  /** Where its open data begins, with the origin. */
  base: string;
};

type PartnershipPath = `/open/:partnership${string}`;

/** Finds the partnership of the address; a program is told in its own language when there is none. */
export function ofPartnership<Path extends PartnershipPath>(handle: (open: Open<Path>) => Answer | Promise<Answer>) {
  return async (context: SharedContext<Path>): Promise<Answer> => {
    const { partnership: code } = context.params as { partnership: string };
    const visited = partnershipCalled(context.partnerships, code);
    if (!visited) return notThere('partnership');
    return handle({ ...context, ...visited, base: context.origin + openDataOf(code) });
  };
}

/** A list that is the same whenever it is read, one page at a time. */
export function fixedList<Item>(open: Open, part: string, items: readonly Item[]): Answer {
  const { asked, problems } = readPage(open.query);
  if (problems.length > 0) return misunderstood(problems);
  return listAnswer(open, part, { asked, contents: onPage(items, asked), total: items.length });
}

type Listed<Item> = { asked: PageAsked & { asOf?: Date }; contents: Item[]; total: number };

/** A page of a list, with links to the others: they keep the filters, and the moment at which the reading began. */
export function listAnswer<Item>(open: Open, part: string, { asked, contents, total }: Listed<Item>): Answer {
  const body = openPage(contents, total, asked);
  const address = (number: number) => {
    const query = new URLSearchParams(open.query);
    query.set('page', String(number));
    query.set('per_page', String(asked.per));
    if (asked.asOf) query.set('as_of', asked.asOf.toISOString());
    return `${open.base}/${part}?${query}`;
  };
  const links = [
    ['first', 1],
    ...(asked.number > 1 && asked.number <= body.total_pages + 1 ? [['prev', asked.number - 1]] : []),
    ...(asked.number < body.total_pages ? [['next', asked.number + 1]] : []),
    ['last', Math.max(1, body.total_pages)],
  ] as [string, number][];
  const link = links.map(([relation, number]) => `<${address(number)}>; rel="${relation}"`).join(', ');
  return openData(body, { headers: { link, 'x-per-page': String(asked.per) } });
}

/** The address asks for something it cannot. Source of the shape: RFC 9457, problem details. */
export function misunderstood(problems: Problem[]): Answer {
  return openData(
    { status: 400, title: 'The address asks for something we cannot read.', errors: problems },
    { status: 400 },
  );
}

export function notThere(what: string): Answer {
  return openData({ status: 404, title: `There is no ${what} with this identifier.`, errors: [] }, { status: 404 });
}
