import assert from 'node:assert/strict';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { faultsOf, listen } from './page-checks.ts';
import { keepScreen } from './screens.ts';

export type Way = { name: string; javaScript: boolean; width: number };
type Group = { in?: string };

const PATIENCE = 20_000;

/** Somebody at a real browser. Every page they come to is checked before they go on. */
export class Person {
  readonly page: Page;
  readonly way: Way;
  private readonly faults: string[];
  private unwanted: RegExp | undefined;

  private constructor(page: Page, way: Way, faults: string[]) {
    this.page = page;
    this.way = way;
    this.faults = faults;
  }

  static async at(context: BrowserContext, way: Way, faults: string[] = []): Promise<Person> {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await listen(page, faults);
    return new Person(page, way, faults);
  }

  /** Another tab of the same browser, with the same session. */
  anotherTab(): Promise<Person> {
    return Person.at(this.page.context(), this.way, this.faults);
  }

  async signIn(name: string): Promise<void> {
    await this.goTo('/sign-in');
    await this.press(new RegExp(`^${name}`));
  }

  /** Types an address; returns the status of what comes. */
  async goTo(path: string): Promise<number> {
    let response = await this.page.goto(path);
    // A program that was only just started may be very busy, and says so; they do as its page tells them.
    for (let again = 0; response?.status() === 503 && again < 20; again += 1) {
      await this.page.waitForTimeout(500);
      response = await this.page.reload();
      this.forgive(/status of 503/);
    }
    await this.look();
    return response?.status() ?? 0;
  }

  async press(button: string | RegExp, group: Group = {}): Promise<void> {
    await this.leaveBy(this.within(group).getByRole('button', { name: button, exact: true }).first());
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.leaveBy(this.page.getByRole('link', { name: link, exact: typeof link === 'string' }).first());
  }

  /** Follows a link of the header, from behind its menu where the screen is narrow. */
  async choosePage(link: string): Promise<void> {
    const menu = this.page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await this.leaveBy(this.page.getByRole('navigation').getByRole('link', { name: link, exact: true }).first());
  }

  async tick(...boxes: (string | RegExp)[]): Promise<void> {
    for (const name of boxes) await this.page.getByRole('checkbox', { name, exact: true }).first().check();
  }

  async choose(option: string | RegExp, group: Group = {}): Promise<void> {
    await this.within(group).getByRole('radio', { name: option, exact: true }).first().check();
  }

  async fillIn(label: string | RegExp, text: string): Promise<void> {
    await this.box(label).fill(text);
  }

  /** As fingers do, letter by letter. */
  async type(label: string | RegExp, text: string): Promise<void> {
    await this.box(label).pressSequentially(text);
  }

  async bring(label: string, file: { name: string; text: string }): Promise<void> {
    const buffer = Buffer.from(file.text, 'latin1');
    await this.box(label).setInputFiles({ name: file.name, mimeType: 'text/csv', buffer });
  }

  async whatIsIn(label: string | RegExp): Promise<string> {
    return this.box(label).inputValue();
  }

  async unfold(summary: string | RegExp): Promise<void> {
    const fold = this.page.locator('details', { has: this.page.locator('summary', { hasText: summary }) }).first();
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  }

  /** Waits a moment for words that the page's own script may still be fetching. */
  async sees(...words: string[]): Promise<void> {
    for (const each of words) {
      const until = performance.now() + PATIENCE;
      while (!(await this.text()).includes(each)) {
        assert.ok(performance.now() < until, `“${each}” is not on ${await this.described()}`);
        await this.page.waitForTimeout(50);
      }
    }
  }

  async doesNotSee(...words: string[]): Promise<void> {
    const text = await this.text();
    for (const each of words) assert.ok(!text.includes(each), `“${each}” is on ${await this.described()}`);
  }

  /** From here on, no page of this visit may say this. */
  mustNeverSee(words: RegExp): void {
    this.unwanted = words;
  }

  /** The page as it can be read, on one line. */
  async text(): Promise<string> {
    return tidy(await this.page.locator('body').innerText());
  }

  async heading(): Promise<string> {
    return tidy((await this.page.locator('h1').textContent()) ?? '');
  }

  path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** Checks the page as it stands, also after it was changed without leaving it. */
  async look(): Promise<void> {
    this.faults.push(...(await faultsOf(this.page, this.way.javaScript)));
    if (this.unwanted) this.faults.push(...wordsAround(this.unwanted, await this.text()));
    await keepScreen(this.page);
  }

  /** Everything that was wrong with the pages of this visit; a story ends by asking. */
  allIsWell(): void {
    assert.deepEqual([...new Set(this.faults)], []);
  }

  /** For what is meant to go wrong, such as a network that is away. */
  forgive(fault: RegExp): void {
    const others = this.faults.filter((each) => !fault.test(each));
    this.faults.splice(0, this.faults.length, ...others);
  }

  private async leaveBy(target: Locator): Promise<void> {
    await target
      .waitFor({ timeout: PATIENCE })
      .catch(async () => assert.fail(`${target} is not on ${await this.described()}`));
    await Promise.all([this.page.waitForEvent('load'), target.click()]);
    await this.look();
  }

  private box(label: string | RegExp): Locator {
    return this.page.getByLabel(label, { exact: typeof label === 'string' }).first();
  }

  private within({ in: name }: Group): Page | Locator {
    return name ? this.page.getByRole('group', { name }).first() : this.page;
  }

  private async described(): Promise<string> {
    return `${this.path()}: ${(await this.text()).slice(0, 1500)}`;
  }
}

function wordsAround(unwanted: RegExp, text: string): string[] {
  const found = [...text.matchAll(new RegExp(unwanted, 'gi'))];
  return found.map(({ 0: said, index }) => `“${said}” is said: … ${text.slice(Math.max(0, index - 50), index + 50)} …`);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
