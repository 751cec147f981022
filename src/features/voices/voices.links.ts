export const paths = {
  ask: '/requests/:reference/voices',
  link: '/requests/:reference/voices/link',
  recall: '/requests/:reference/voices/recall',
  paper: '/requests/:reference/voices/paper',
  voice: '/voices/:token',
} as const;

export const links = {
  link: (reference: string) => `/requests/${reference}/voices/link`,
  recall: (reference: string) => `/requests/${reference}/voices/recall`,
  paper: (reference: string, voiceId?: number) =>
    `/requests/${reference}/voices/paper${voiceId === undefined ? '' : `?voice=${voiceId}`}`,
  voice: (token: string, how: { language?: string; easy?: boolean } = {}) => {
    const query = new URLSearchParams({
      ...(how.language && how.language !== 'en' ? { language: how.language } : {}),
      ...(how.easy ? { easy: 'yes' } : {}),
    }).toString();
    return `/voices/${encodeURIComponent(token)}${query ? `?${query}` : ''}`;
  },
} as const;
