import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { keeping, keptWith, keptWithout, LONGEST_SHORTLIST } from './shortlist.ts';

type Kept = {
  code: string;
  title: string;
  /** What the visitor keeps already. */
  kept: readonly string[];
  /** The page to stay on, without its `entries`. */
  here: string;
};

/** Keeps an entry in the shortlist, or takes it out; the visitor stays where they are. */
export function shortlistLink({ code, title, kept, here }: Kept): Node {
  const isKept = kept.includes(code);
  if (!isKept && kept.length >= LONGEST_SHORTLIST) {
    return <span class="al-entry-keep">Your shortlist is full: {LONGEST_SHORTLIST} entries</span>;
  }
  const href = keeping(here, isKept ? keptWithout(kept, code) : keptWith(kept, code));
  return (
    <a class="govuk-link al-entry-keep" href={href} rel="nofollow">
      {isKept ? 'Take out of your shortlist' : 'Keep in a shortlist'}
      <span class="govuk-visually-hidden">: {title}</span>
    </a>
  );
}
