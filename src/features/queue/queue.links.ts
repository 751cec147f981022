export const queueLinks = {
  queue: '/queue',
  saveView: '/queue',
  removeView: (id: number) => `/queue/views/${id}/remove`,
} as const;
