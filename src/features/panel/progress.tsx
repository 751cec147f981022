import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Agenda } from './load-agenda.ts';

/** '12 of 60 decided', as a line that fills and in words. */
export function progress({ decided, toDecide }: Agenda): Html {
  return (
    <p class="al-progress">
      <progress class="al-progress__bar" max={Math.max(1, toDecide)} value={decided} aria-hidden="true" />{' '}
      <span class="al-progress__words">
        {decided} of {toDecide} decided
      </span>
    </p>
  );
}
