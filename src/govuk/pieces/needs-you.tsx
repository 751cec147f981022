import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';
import { button } from '../components.ts';
import { Shape } from './shape.tsx';
import { tag } from './tag.tsx';

export type Need = {
  /** One sentence, the thing itself: "Ash Grove Primary asks for help with a Year 2 class". */
  sentence: Node;
  action: { text: string; href: string; visuallyHidden?: string };
  when?: Node;
  tone?: 'late' | 'careful' | 'new' | undefined;
};

export type NeedsYou = {
  items: Need[];
  /** What is kind and true when nothing is waiting. */
  empty: string;
  title?: string;
  id?: string;
};

const WORDS = { late: 'Late', careful: 'Due soon', new: 'New' } as const;
const TONES = { late: 'late', careful: 'careful', new: 'info' } as const;

/** The few things that need this person, each one sentence and one button; opens every home page. */
export function needsYou({ items, empty, title = 'Needs you', id = 'needs-you' }: NeedsYou): Html {
  return (
    <section class={items.length > 0 ? 'al-needs' : 'al-needs al-needs--empty'} aria-labelledby={id}>
      <h2 class="al-needs__title" id={id}>
        {title} {items.length > 0 && <span class="al-count">{items.length}</span>}
      </h2>
      {items.length > 0 ? <ul class="al-needs__list">{items.map(Item)}</ul> : <Empty text={empty} />}
    </section>
  );
}

function Empty({ text }: { text: string }): Html {
  return (
    <p class="al-needs__empty">
      <Shape tone="done" /> <span>{text}</span>
    </p>
  );
}

function Item({ sentence, action, when, tone }: Need): Html {
  return (
    <li class={`al-needs__item al-needs__item--${tone ?? 'plain'}`}>
      <div class="al-needs__words">
        <p class="al-needs__sentence">{sentence}</p>
        {(tone || when) && (
          <p class="al-needs__when">
            {tone && tag({ text: WORDS[tone], tone: TONES[tone] })} {when}
          </p>
        )}
      </div>
      <div class="al-needs__action">{button({ html: label(action), href: action.href })}</div>
    </li>
  );
}

function label({ text, visuallyHidden }: Need['action']): Node {
  return visuallyHidden ? [text, <span class="govuk-visually-hidden"> {visuallyHidden}</span>] : text;
}
