/** What a panel may decide about an item, and the move each decision makes once the panel is closed. */
export const PANEL_DECISIONS = {
  allocate: { label: 'Allocate experts', done: 'Experts allocated', move: 'allocate' },
  wait: { label: 'Wait, with an interim plan', done: 'Waits, with an interim plan', move: 'wait' },
  return: { label: 'Back to the lead', done: 'Back to the lead', move: 'return' },
  reroute: { label: 'Another route', done: 'Another route', move: 'panel_reroute' },
  second_look: { label: 'Ask for a second look', done: 'Second look asked for', move: 'panel_second_look' },
} as const;
export type PanelDecision = keyof typeof PANEL_DECISIONS;
