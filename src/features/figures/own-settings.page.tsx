import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { links } from './figures.links.ts';

export function ownSettingsPage(settings: { id: number; name: string }[]): Page {
  const body = (
    <>
      {heading({ title: 'Figures', lead: 'Choose one of your settings.' })}
      <ul class="govuk-list govuk-list--spaced">
        {settings.map(({ id, name }) => (
          <li>
            <a class="govuk-link" href={links.settingWith(id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
  return { title: 'Figures', body };
}
