import type { Html } from '../../platform/jsx/jsx-runtime.ts';

export type Tone = 'done' | 'careful' | 'late' | 'info' | 'plain';

const PATHS: Record<Tone, string> = {
  done: 'M6.2 11.3 3 8.1l-1.5 1.5 4.7 4.7L14.5 6 13 4.5z',
  careful: 'M8 1.5 15.5 14.5H.5zM7.1 6v4.5h1.8V6zm0 5.6v1.7h1.8v-1.7z',
  late: 'M8 .5 15.5 8 8 15.5.5 8zM7.1 4v5h1.8V4zm0 6.2V12h1.8v-1.8z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7.1 4h1.8v1.7H7.1zm0 2.9h1.8V12H7.1z',
  plain: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
};

/** Each tone has its own shape, so that colour is never the only sign: tick, triangle, diamond, disc, ring. */
export function Shape({ tone, size = 16 }: { tone: Tone; size?: number }): Html {
  return (
    <svg class="al-shape" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={PATHS[tone]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
