export const paths = { echo: '/echoes/:token', ofRequest: '/requests/:reference/echo' } as const;

export const links = {
  echo: (token: string) => `/echoes/${encodeURIComponent(token)}`,
} as const;
