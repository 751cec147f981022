import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';

export type Station = {
  name: string;
  state: 'done' | 'now' | 'next' | 'skipped';
  /** "2 March", or for what comes "by 9 March". */
  when?: string | undefined;
  who?: string | undefined;
  detail?: Node;
};

const SPOKEN = { done: 'Done', now: 'Now', next: 'Next', skipped: 'Not needed' } as const;

/** A journey as a line of stations: across on a wide screen, down on a phone, an ordered list to a screen reader. */
export function theLine({ stations, caption }: { stations: Station[]; caption: string }): Html {
  return (
    <figure class="al-line">
      <figcaption class="al-line__caption">{caption}</figcaption>
      <ol class={`al-line__stations al-line__stations--${stations.length}`}>
        {stations.map((station) => (
          <Stop {...station} />
        ))}
      </ol>
    </figure>
  );
}

/** The same line for an e-mail: one sentence a station. */
export function theLineInWords(stations: Station[]): string[] {
  return stations
    .filter(({ state }) => state !== 'skipped')
    .map(({ name, state, when, who }) => {
      const facts = [who, when].filter((fact) => fact !== undefined && fact !== '').join(', ');
      return facts ? `${SPOKEN[state]}: ${name} (${facts})` : `${SPOKEN[state]}: ${name}`;
    });
}

function Stop({ name, state, when, who, detail }: Station): Html {
  return (
    <li class={`al-line__station al-line__station--${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <Dot state={state} />
      <div class="al-line__words">
        <span class="govuk-visually-hidden">{SPOKEN[state]}: </span>
        <span class="al-line__name">{name}</span>
        {who && <span class="al-line__who"> {who}</span>}
        {when && <span class="al-line__when"> {when}</span>}
        {state === 'skipped' && <span class="al-line__when"> Not needed</span>}
        {detail && <div class="al-line__detail">{detail}</div>}
      </div>
    </li>
  );
}

function Dot({ state }: { state: Station['state'] }): Html {
  return (
    <svg class="al-line__dot" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      {DOTS[state]()}
    </svg>
  );
}

const DOTS: Record<Station['state'], () => Html> = {
  done: () => (
    <>
      <circle class="al-line__fill" cx="20" cy="20" r="13" />
      <path class="al-line__tick" d="m14 20.5 4.2 4.200L26.5 16" />
    </>
  ),
  now: () => (
    <>
      <circle class="al-line__halo" cx="20" cy="20" r="19.5" />
      <circle class="al-line__fill" cx="20" cy="20" r="14.5" />
      <circle class="al-line__core" cx="20" cy="20" r="5.5" />
    </>
  ),
  next: () => <circle class="al-line__ring" cx="20" cy="20" r="11.5" />,
  skipped: () => <circle class="al-line__dashed" cx="20" cy="20" r="8" />,
};
