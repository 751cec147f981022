export const links = {
  experts: '/experts',
  adding: '/experts/new',
  expert: (id: number) => `/experts/${id}`,
  facts: (id: number) => `/experts/${id}/facts`,
  leave: (id: number) => `/experts/${id}/leave`,
  return: (id: number) => `/experts/${id}/return`,
  end: (id: number) => `/experts/${id}/end`,
  imports: '/imports',
  capacity: '/capacity',
} as const;
