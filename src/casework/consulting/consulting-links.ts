export const consultingLinks = {
  consultations: '/consultations',
  ways: '/consultations/ways',
  callBacks: '/call-backs',
  askCall: '/call-backs/new',
  hotlines: '/hotlines',
  hotline: (clusterId: number) => `/hotlines/${clusterId}`,
  newFor: (settingId: number) => `/consultations/new?setting=${settingId}`,
  newAfter: (callBack: { id: number; settingId: number }) =>
    `/consultations/new?setting=${callBack.settingId}&callBack=${callBack.id}`,
  newOf: (booking: { id: number; settingId: number }) =>
    `/consultations/new?setting=${booking.settingId}&booking=${booking.id}`,
  consultation: (id: number) => `/consultations/${id}`,
  correction: (id: number) => `/consultations/${id}/correction`,
  cancellation: (id: number) => `/consultations/${id}/cancellation`,
  outcome: (id: number) => `/consultations/${id}/outcome`,
  draft: (id: number) => `/consultations/${id}/draft`,
  call: (id: number) => `/call-backs/${id}/call`,
  callCancellation: (id: number) => `/call-backs/${id}/cancellation`,
} as const;
