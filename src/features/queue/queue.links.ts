export const queueLinks = {
  queue: '/queue',
  saveView: '/queue',
  removeView: (id: number) => `/queue/views/${id}/removal`,
} as const;
