import type { Html, Node } from '../platform/jsx/jsx-runtime.ts';
import type { Brand } from './brand.ts';
import { Shape } from './pieces/shape.tsx';

export type DemonstrationOptions = {
  /** Replaces the usual sentence. */
  text?: string;
  links?: { text: string; href: string }[];
};
export type FlashOptions = { text: Node; tone?: 'done' | 'careful' };
export type FooterOptions = {
  /** Whom to call about a child's safety: on every page. */
  safeguarding?: Node;
  links?: { text: string; href: string }[];
};

const INVENTED = 'Invented people and requests.';

/** Says on every page that nothing here is real. */
export function Demonstration({ text = INVENTED, links = [] }: DemonstrationOptions): Html {
  return (
    <section class="al-demonstration" aria-label="Demonstration">
      <div class="govuk-width-container">
        <p class="al-demonstration__row govuk-!-margin-0">
          <span class="al-demonstration__word">Demonstration</span> <span>{text}</span>
          {links.map((link) => [
            ' ',
            <a class="govuk-link" href={link.href}>
              {link.text}
            </a>,
          ])}
        </p>
      </div>
    </section>
  );
}

/** What was just done, said once at the top of the next page. */
export function Flash({ text, tone = 'done' }: FlashOptions): Html {
  return (
    <div class={tone === 'done' ? 'al-flash' : 'al-flash al-flash--careful'} role="status">
      <Shape tone={tone} />
      <p>{text}</p>
    </div>
  );
}

export function Footer({ safeguarding, links = [], brand }: FooterOptions & { brand: Brand }): Html {
  return (
    <footer class="govuk-template__footer al-footer">
      <div class="govuk-width-container">
        {safeguarding && <p class="al-footer__safe">{safeguarding}</p>}
        {links.length > 0 && (
          <ul class="al-footer__links">
            {links.map((link) => (
              <li>
                <a class="govuk-link" href={link.href}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p class="al-footer__who">Alongside is run by {brand.name}.</p>
      </div>
    </footer>
  );
}
