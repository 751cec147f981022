import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

/** The key that does the same, for those who see it; read out it would only be noise. */
export function keyHint(key: string): Html {
  return (
    <span class="al-key" aria-hidden="true">
      {key}
    </span>
  );
}
