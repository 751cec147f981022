import type { Html } from '../../platform/jsx/jsx-runtime.ts';
import { Shape, type Tone } from './shape.tsx';

/** A state in a word and a shape, never by colour alone. */
export function tag({ text, tone = 'plain' }: { text: string; tone?: Tone }): Html {
  return (
    <span class={`al-tag al-tag--${tone}`}>
      <Shape tone={tone} size={14} /> {text}
    </span>
  );
}
