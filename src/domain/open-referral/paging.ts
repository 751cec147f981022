/** A page of a list with the fields of the standard (Open Referral UK 3.0, schema Page). */
export type OpenPage<Item> = {
  /** Items of the whole list. */
  total_items: number;
  /** Pages of the whole list; 0 when it has no items. */
  total_pages: number;
  page_number: number;
  /** Items on this page. */
  size: number;
  first_page: boolean;
  /** True of the last page, and of every page beyond it: there is nothing more to read. */
  last_page: boolean;
  empty: boolean;
  contents: Item[];
};

/** However many a reader asks for, a page holds no more. */
export const MOST_A_PAGE = 100;
export const USUAL_A_PAGE = 50;

/** Which page is asked for: `number` from 1, `per` items each. */
export type PageAsked = { number: number; per: number };

export function openPage<Item>(contents: Item[], totalItems: number, { number, per }: PageAsked): OpenPage<Item> {
  const totalPages = Math.ceil(totalItems / per);
  return {
    total_items: totalItems,
    total_pages: totalPages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= totalPages,
    empty: contents.length === 0,
    contents,
  };
}

/** The items of a list held whole that stand on a page. */
export function onPage<Item>(items: readonly Item[], { number, per }: PageAsked): Item[] {
  return items.slice((number - 1) * per, number * per);
}
