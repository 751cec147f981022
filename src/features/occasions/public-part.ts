import type { Occasion, OccasionFile } from '#src/casework/occasions/load-occasions.ts';

/** What anyone may know: whoever holds it is named by their work, and how to join is for those who booked. */
export function publicPart(occasion: OccasionFile): Occasion {
  const { joining: _joining, materials: _materials, holder: _holder, ...open } = occasion;
  return open;
}
