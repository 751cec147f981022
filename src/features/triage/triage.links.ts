export const triageLinks = {
  triage: (reference: string) => `/requests/${reference}/triage`,
  takeBack: (reference: string) => `/requests/${reference}/take-back`,
  handOver: (reference: string) => `/requests/${reference}/hand-over`,
} as const;
