import { insetText } from '#src/govuk/components.ts';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { searchBox } from '#src/govuk/pieces/search-box.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './requests.links.ts';

/** One box that takes a reference however it was read out or typed. */
export function findForm({ value }: { value?: string }): Html {
  return searchBox({
    action: links.find,
    label: 'Find a request by its reference',
    hint: 'For example EAH-7KQ-49X-WMC. Capitals, spaces and dashes do not matter.',
    name: 'reference',
    value,
  });
}

export function findPage({ typed, says }: { typed: string; says?: string | undefined }): Page {
  const body = column(
    <>
      {heading({ title: 'Find a request', size: 'l' })}
      {says && insetText({ text: says })}
      {findForm({ value: typed })}
    </>,
  );
  return { title: 'Find a request', body };
}
