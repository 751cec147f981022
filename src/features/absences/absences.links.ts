export const links = {
  absences: '/absences',
  ended: '/absences/:id/end',
  endOf: (id: number) => `/absences/${id}/end`,
} as const;
