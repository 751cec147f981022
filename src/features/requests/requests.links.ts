import { requestLinks } from '#src/casework/request-view/request-links.ts';

/** Addresses as the routes spell them, beside the functions that fill them in. */
export const paths = {
  list: requestLinks.list,
  find: '/requests/find',
  request: '/requests/:reference',
  answer: '/requests/:reference/answer',
  withdraw: '/requests/:reference/withdrawal',
  reopen: '/requests/:reference/reopening',
  looks: '/requests/:reference/looks',
  amend: '/requests/:reference/amendments/:step',
} as const;

export const links = {
  ...requestLinks,
  find: paths.find,
  listOf: (settingId: number) => `${requestLinks.list}?setting=${settingId}`,
  newDraft: '/drafts/new',
  newDraftFor: (settingId: number) => `/drafts/new?setting=${settingId}`,
  queue: '/queue',
  panel: '/panel',
  draft: (id: string) => `/drafts/${id}`,
  setting: (id: number) => `/settings/${id}`,
} as const;
