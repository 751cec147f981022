import { createHash } from 'node:crypto';
import type { Page } from '#tests/harness/page.ts';

/**
 * What is wrong with a page, whichever it is; nothing when it is fine.
 * Sources: WCAG 2.2 (1.3.1, 2.4.2, 2.4.4, 3.1.1, 4.1.2), the content security policy, the words of the brief.
 */
export function faultsOf(page: Page): string[] {
  const { $ } = page;
  return [
    ...one(page.$('h1').length, 'h1'),
    ...one($('main').length, 'main'),
    ...one($('title').length, 'title'),
    ...(/^en\b/.test($('html').attr('lang') ?? '') ? [] : ['the page does not say it is in English (lang)']),
    ...(page.h1 === '' ? ['the h1 is empty'] : []),
    ...(page.title.length > 10 ? [] : [`the title says nothing: “${page.title}”`]),
    ...repeated(ids(page)).map((id) => `two elements have the id “${id}”`),
    ...danglingReferences(page),
    ...unlabelled(page),
    ...nameless(page),
    ...inline(page),
    ...glued(page),
    ...skippedHeadings(page),
    ...forbiddenWords(page),
  ];
}

function one(count: number, what: string): string[] {
  return count === 1 ? [] : [`there are ${count} of ${what}, and there should be one`];
}

function ids({ $ }: Page): string[] {
  return $('[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '');
}

function repeated(list: string[]): string[] {
  return [...new Set(list.filter((item, index) => list.indexOf(item) !== index))];
}

function danglingReferences(page: Page): string[] {
  const { $ } = page;
  const known = new Set(ids(page));
  const named = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'].flatMap((attribute) =>
    $(`[${attribute}]`)
      .toArray()
      .flatMap((element) => ($(element).attr(attribute) ?? '').split(/\s+/).map((id) => ({ attribute, id }))),
  );
  const jumps = $('a[href^="#"]')
    .toArray()
    .map((element) => ({ attribute: 'href', id: ($(element).attr('href') ?? '').slice(1) }));
  return [...named, ...jumps]
    .filter(({ id }) => !known.has(id))
    .map(({ attribute, id }) => `${attribute}="${id}" points at nothing`);
}

function unlabelled({ $ }: Page): string[] {
  const labels = $('label').toArray();
  const labelled = new Set(
    labels.filter((label) => $(label).text().trim() !== '').map((label) => $(label).attr('for')),
  );
  return $('input:not([type=hidden]):not([type=submit]), select, textarea')
    .toArray()
    .filter(
      (field) =>
        !labelled.has($(field).attr('id')) && !$(field).attr('aria-label') && !$(field).attr('aria-labelledby'),
    )
    .map((field) => `the field “${$(field).attr('name')}” has no label`);
}

function nameless({ $ }: Page): string[] {
  const pressed = $('a[href], button').toArray();
  return pressed
    .filter((element) => {
      const words =
        $(element).text().trim() ||
        $(element).attr('aria-label') ||
        $(element).find('img').attr('alt') ||
        $(element).find('svg title').text();
      return !words;
    })
    .map((element) => `a link or button has no words: ${$.html(element).slice(0, 120)}`);
}

/** The content security policy would drop these, and a visitor without scripts would never know why. */
function inline({ $, headers }: Page): string[] {
  const faults: string[] = [];
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (name === 'style' || /^on/.test(name)) faults.push(`<${element.name}> has an inline ${name}`);
      if (/^\s*javascript:/i.test(value)) faults.push(`<${element.name}> has a javascript: address`);
    }
    const isData = element.name === 'script' && $(element).attr('type') === 'application/json';
    const script = element.name === 'script' && !$(element).attr('src') && !isData;
    if (
      (script && !$(element).attr('nonce') && !knownByContent($(element).text(), headers)) ||
      element.name === 'style'
    )
      faults.push(`an inline <${element.name}>`);
    const address = $(element).attr('src') ?? (element.name === 'link' ? $(element).attr('href') : undefined);
    if (address && !/^(\/(?!\/)|data:image\/)/.test(address))
      faults.push(`<${element.name}> fetches from elsewhere: ${address}`);
  }
  return faults;
}

/** A page that is kept has no nonce; its policy names the script by its content. */
function knownByContent(script: string, headers: Page['headers']): boolean {
  const hash = createHash('sha256').update(script).digest('base64');
  return String(headers['content-security-policy']).includes(`'sha256-${hash}'`);
}

const INLINE = ['a', 'span', 'strong', 'em', 'b', 'i', 'button', 'abbr', 'time', 'code'];

/** Two inline elements side by side with nothing between them are read, and copied, as one word. */
function glued({ $ }: Page): string[] {
  return $(INLINE.map((name) => `body ${name}`).join(','))
    .toArray()
    .flatMap((element) => {
      const next = element.nextSibling;
      if (next?.type !== 'tag' || !INLINE.includes(next.name)) return [];
      const [before, after] = [$(element).text(), $(next).text()];
      if (!endsInWord(before) || !startsWithWord(after)) return [];
      return [`no space between “${before.slice(-30)}” and “${after.slice(0, 30)}”`];
    });
}

function endsInWord(text: string): boolean {
  return /[\p{L}\p{N}.,;:!?]$/u.test(text);
}
function startsWithWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

function skippedHeadings({ $ }: Page): string[] {
  const levels = $('main h1, main h2, main h3, main h4, main h5, main h6')
    .toArray()
    .map((element) => Number(element.name.slice(1)));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 1;
    return level > before + 1 ? [`a heading of level ${level} follows one of level ${before}`] : [];
  });
}

// Brief: one word for one thing. Common ground: words that are plain, and that blame nobody.
// “Open Referral UK” is the name of a standard.
const FORBIDDEN =
  /\b((?<!\bOpen )referrals?|submit\w*|reject\w*|failed to|invalid|click here|oops|please note|user|case ?worker)\b/gi;

function forbiddenWords({ $ }: Page): string[] {
  const spoken = $('body').clone();
  spoken.find('script, style, template').remove();
  // What people typed is theirs, and stands in its own element.
  const text = spoken.text().replace(/\s+/g, ' ');
  return [...text.matchAll(FORBIDDEN)].map(
    ({ index }) => `a word to avoid: “…${text.slice(Math.max(0, index - 30), index + 40)}…”`,
  );
}
