/** Where a panel and its items are found. */
export const links = {
  panels: '/panels',
  next: '/panel',
  panel: (panel: number) => `/panels/${panel}`,
  agenda: (panel: number) => `/panels/${panel}/agenda`,
  members: (panel: number) => `/panels/${panel}/members`,
  closing: (panel: number) => `/panels/${panel}/closing`,
  reopening: (panel: number) => `/panels/${panel}/reopening`,
  minutes: (panel: number) => `/panels/${panel}/minutes`,
  item: (panel: number, item: number) => `/panels/${panel}/items/${item}`,
  reversal: (panel: number, item: number) => `/panels/${panel}/items/${item}/reversal`,
  holdOver: (panel: number, item: number) => `/panels/${panel}/items/${item}/hold-over`,
  place: (panel: number, item: number) => `/panels/${panel}/items/${item}/place`,
} as const;
