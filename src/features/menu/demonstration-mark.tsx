import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** Says of every page of a demonstration's menu that its words are ours, for the area to replace. */
export function demonstrationMark({ demonstrationNote, shortName }: Partnership): Node {
  if (!demonstrationNote) return null;
  return <p class="al-menu-note">Example content, for {shortName} to replace with its own.</p>;
}
