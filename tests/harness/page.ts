import * as cheerio from 'cheerio';

export type Fields = Record<string, string | string[]>;

/** A page as a person would describe it: its heading, what it says, what can be pressed. */
export class Page {
  readonly status: number;
  readonly html: string;
  readonly url: string;
  readonly headers: Record<string, unknown>;
  readonly $: cheerio.CheerioAPI;

  constructor(response: { status: number; html: string; url: string; headers: Record<string, unknown> }) {
    this.status = response.status;
    this.html = response.html;
    this.url = response.url;
    this.headers = response.headers;
    this.$ = cheerio.load(response.html);
  }

  get title(): string {
    return tidy(this.$('title').text());
  }
  get h1(): string {
    return tidy(this.$('h1').text());
  }
  /** Everything the main part says, on one line. */
  get text(): string {
    return tidy(this.$('main').text());
  }
  says(words: string): boolean {
    return this.text.includes(words);
  }
  /** The value beside a key of a summary list. */
  summary(key: string): string | undefined {
    const terms = this.$('dt').toArray();
    const term = terms.find((element) => tidy(this.$(element).text()) === key);
    return term && tidy(this.$(term).next('dd').text());
  }
  /** What the error summary lists. */
  errors(): string[] {
    return this.words('.govuk-error-summary li');
  }
  buttons(): string[] {
    return this.words('main button, main a.govuk-button');
  }
  links(): { text: string; href: string }[] {
    return this.anchors('main a');
  }
  navigation(): { text: string; href: string }[] {
    return this.anchors('header a');
  }
  /** The address of the link with these words; fails with what the page does offer. */
  link(words: string): string {
    const found = [...this.links(), ...this.navigation()].find((link) => link.text.includes(words));
    if (!found)
      throw new Error(`No link “${words}” on “${this.h1}” (${this.url}); it has: ${this.words('main a').join(' · ')}`);
    return found.href;
  }
  rows(): string[][] {
    const rows = this.$('main tbody tr').toArray();
    return rows.map((row) =>
      this.$(row)
        .find('th,td')
        .toArray()
        .map((cell) => tidy(this.$(cell).text())),
    );
  }
  /** What a browser would send for the form that has this button, before anything is changed. */
  form(button: string): { action: string; fields: Fields } {
    const pressed = this.$('form button')
      .toArray()
      .find((element) => tidy(this.$(element).text()).includes(button));
    if (!pressed)
      throw new Error(`No button “${button}” on “${this.h1}” (${this.url}); it has: ${this.buttons().join(' · ')}`);
    const form = this.$(pressed).closest('form');
    const fields = fieldsOf(form);
    const name = this.$(pressed).attr('name');
    if (name) fields[name] = this.$(pressed).attr('value') ?? '';
    return { action: this.$(pressed).attr('formaction') ?? form.attr('action') ?? this.url, fields };
  }

  private words(selector: string): string[] {
    return this.$(selector)
      .toArray()
      .map((item) => tidy(this.$(item).text()));
  }
  private anchors(selector: string): { text: string; href: string }[] {
    const items = this.$(selector).toArray();
    return items.map((item) => ({ text: tidy(this.$(item).text()), href: this.$(item).attr('href') ?? '' }));
  }
}

function fieldsOf(form: { serializeArray(): { name: string; value: string }[] }): Fields {
  const fields: Fields = {};
  for (const { name, value } of form.serializeArray()) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [...[before].flat(), value];
  }
  return fields;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
