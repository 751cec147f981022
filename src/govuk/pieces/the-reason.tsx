import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';
import { details } from '../components.ts';

/** Wherever the system recommends, orders or computes: what, the plain reasons, and the full working one click away. */
export function theReason(options: { summary: Node; because: string[]; working?: Node; title?: string }): Html {
  return (
    <div class="al-reason">
      <p class="al-reason__title">{options.title ?? 'Why we suggest this'}</p>
      <p class="al-reason__summary">{options.summary}</p>
      {options.because.length > 0 && (
        <ul class="al-reason__list">
          {options.because.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      )}
      {options.working && details({ summaryText: 'See the full working', html: options.working })}
    </div>
  );
}
