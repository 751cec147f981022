import { ACCESS, type EntryContent } from '#src/domain/menu/entry.ts';
import { button } from '#src/govuk/components.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { occasionsHref, selfCheckHref } from './menu.links.ts';

type Way = { text: string; href: string; beside?: string };
type Got = { code: string; content: EntryContent; dates: number };

/** The entry whose use is a page of this service. */
const SELF_CHECK = 'ten-minute-self-check';

/** The one button of an entry: what to do now, by the way it is got. */
export function getIt(partnership: Partnership, got: Got): Node {
  const { text, href, beside } = wayTo(partnership, got);
  return (
    <div class="al-entry-get">
      <p class="al-entry-get__way">{ACCESS[got.content.access]}</p>
      {button({ text, href })}
      {beside && <p class="govuk-body al-entry-quiet">{beside}</p>}
    </div>
  );
}

function wayTo({ code: area, consult }: Partnership, { code, content: { access }, dates }: Got): Way {
  if (access === 'request') {
    return {
      text: 'Ask for this',
      href: `/drafts/new?entry=${code}`,
      beside: 'For people who work at a setting. You sign in first, and what you chose is carried into your request.',
    };
  }
  if (access === 'consult') {
    return {
      text: `Ring ${consult.phone}`,
      href: `tel:${consult.phone.replaceAll(' ', '')}`,
      beside: `${consult.when} No time for that? Sign in, and ask to be rung back within two working days.`,
    };
  }
  if (access === 'occasion') {
    const href = dates > 0 ? '#dates' : occasionsHref(area);
    return { text: 'See dates and book', href, beside: 'Reading the dates needs no account.' };
  }
  if (code === SELF_CHECK) {
    return { text: 'See the statements', href: selfCheckHref(area), beside: 'Reading them needs no account.' };
  }
  if (access === 'use') {
    return { text: 'How to begin', href: '#how', beside: 'Nothing to ask for: you can start today.' };
  }
  return {
    text: 'How to reach them',
    href: '#how',
    beside: 'Another service gives this. It tells you how long it takes.',
  };
}
