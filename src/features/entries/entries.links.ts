/** Where entries of the menu are kept; `:entry` is an entry's code, as in its public address. */
export const links = {
  entries: '/entries',
  new: '/entries/new',
  readability: '/entries/readability',
  one: '/entries/:entry',
  entry: (code: string) => `/entries/${code}`,
  draft: (code: string) => `/entries/${code}/draft`,
  proposal: (code: string) => `/entries/${code}/proposal`,
  approval: (code: string) => `/entries/${code}/approval`,
  return: (code: string) => `/entries/${code}/return`,
  withdrawal: (code: string) => `/entries/${code}/withdrawal`,
  retirement: (code: string) => `/entries/${code}/retirement`,
  owner: (code: string) => `/entries/${code}/owner`,
  confirmation: (code: string) => `/entries/${code}/confirmation`,
  published: (partnership: string, code: string) => `/menu/${partnership}/entries/${code}`,
  remarks: (code: string) => `/entries/${code}/remarks`,
} as const;
