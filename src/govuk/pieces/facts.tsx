import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';
import { summaryList } from '../components.ts';

export type Fact = {
  key: string;
  value: Node;
  /** "Change", with what it changes for those who hear it out of context. */
  change?: { href: string; text?: string; what?: string } | undefined;
};

/** Question and answer down the page, as on "check your answers"; given a title it becomes a card. */
export function facts({ rows, title, quiet }: { rows: Fact[]; title?: string; quiet?: boolean }): Html {
  return summaryList({
    classes: quiet ? 'govuk-summary-list--no-border' : '',
    ...(title ? { card: { title: { text: title, headingLevel: 2 } } } : {}),
    rows: rows.map(({ key, value, change }) => ({
      key: { text: key },
      value: { html: value },
      ...(change ? { actions: { items: [action(change, key)] } } : {}),
    })),
  });
}

function action(change: NonNullable<Fact['change']>, key: string) {
  return { href: change.href, text: change.text ?? 'Change', visuallyHiddenText: change.what ?? key.toLowerCase() };
}
