/** Pages about what comes after the help; the request leads to each of them. */
export const reviewLinks = {
  review: (reference: string) => `/requests/${reference}/review`,
  voices: (reference: string) => `/requests/${reference}/voices`,
  echo: (reference: string) => `/requests/${reference}/echo`,
  later: (reference: string) => `/requests/${reference}/later`,
  rating: (reference: string) => `/requests/${reference}/rating`,
  example: (reference: string) => `/requests/${reference}/example`,
  examples: '/examples',
} as const;
