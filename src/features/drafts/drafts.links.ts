import type { StepCode } from '#src/casework/answer-steps/step.ts';

export const links = {
  start: '/drafts/new',
  drafts: '/drafts',
  safeguarding: '/safeguarding',
  startFor: (settingId: number) => `/drafts/new?setting=${settingId}`,
  draft: (id: string) => `/drafts/${id}`,
  step: (id: string, step: StepCode) => `/drafts/${id}/${step}`,
  save: (id: string, step: StepCode) => `/drafts/${id}/${step}/autosave`,
  ideas: (id: string) => `/drafts/${id}/strategies`,
  check: (id: string) => `/drafts/${id}/check`,
  send: (id: string) => `/drafts/${id}/sending`,
  enough: (id: string) => `/drafts/${id}/enough`,
  invite: (id: string) => `/drafts/${id}/invitation`,
  discard: (id: string) => `/drafts/${id}/discard`,
  sent: (reference: string) => `/requests/${reference}/sent`,
  request: (reference: string) => `/requests/${reference}`,
} as const;
