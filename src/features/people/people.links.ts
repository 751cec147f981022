export const links = {
  people: '/people',
  handOver: (postId: number) => `/people/${postId}/hand-over`,
};
