/** Where a request is found; shared, because every feature of the case leads here. */
export const requestLinks = {
  list: '/requests',
  request: (reference: string) => `/requests/${reference}`,
  looks: (reference: string) => `/requests/${reference}/looks`,
  answer: (reference: string) => `/requests/${reference}/answer`,
  withdraw: (reference: string) => `/requests/${reference}/withdrawal`,
  reopen: (reference: string) => `/requests/${reference}/reopening`,
  amend: (reference: string, step: string) => `/requests/${reference}/amendments/${step}`,
  triage: (reference: string) => `/requests/${reference}/triage`,
  takeBack: (reference: string) => `/requests/${reference}/recall`,
  handOver: (reference: string) => `/requests/${reference}/hand-over`,
  secondLook: (reference: string) => `/requests/${reference}/second-look`,
} as const;
