import assert from 'node:assert/strict';
import type { Person } from '#tests/harness/person.ts';

/** From the first page of the service, as whoever was told its name comes to it, to the menu of an area. */
export async function comeToTheMenu(visitor: Person): Promise<void> {
  assert.equal(await visitor.goTo('/'), 200);
  await visitor.follow(/^Menu of support of BCP/);
  await visitor.sees('Reading needs no account');
}

export async function searchFor(visitor: Person, words: string): Promise<void> {
  await visitor.fillIn('What is it about?', words);
  await visitor.press('Search');
}

/** What the answers of a search are called, the best first. */
export async function found({ page }: Person): Promise<string[]> {
  return page.locator('.al-menu-card__title').allInnerTexts();
}

/** How many words there are to read from the start of an element of the page until the end of a link. */
export async function wordsUntil({ page }: Person, link: string, from = 'main h1'): Promise<number> {
  const said = await page.evaluate<string>(`(() => {
    const links = [...document.querySelectorAll('main a')];
    const range = document.createRange();
    range.setStartBefore(document.querySelector(${JSON.stringify(from)}));
    range.setEndAfter(links.find((each) => each.innerText.trim() === ${JSON.stringify(link)}));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    const text = String(getSelection());
    getSelection().removeAllRanges();
    return text;
  })()`);
  return said.trim().split(/\s+/).length;
}
