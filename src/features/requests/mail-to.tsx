import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

/** An address to write to, which breaks after the @ where it is too long for its column. */
export function mailTo(address: string): Html {
  const [name = '', host = ''] = address.split('@');
  return (
    <a class="govuk-link al-words" href={`mailto:${address}`}>
      {name}@<wbr />
      {host}
    </a>
  );
}
