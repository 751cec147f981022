import type { Area } from '#src/domain/vocabulary.ts';

export const links = {
  selfChecks: '/self-checks',
  clusters: '/self-checks/clusters',
  selfCheck: '/self-checks/:id',
  area: '/self-checks/:id/areas/:area',
  autosave: '/self-checks/:id/areas/:area/autosave',
  taking: '/self-checks/:id/taking',
  sharing: '/self-checks/:id/sharing',
  endOfSharing: '/self-checks/:id/sharing/end',
  statements: '/menu/:partnership/self-check',
  one: (id: number) => `/self-checks/${id}`,
  areaOf: (id: number, area: Area) => `/self-checks/${id}/areas/${area}`,
  autosaveOf: (id: number, area: Area) => `/self-checks/${id}/areas/${area}/autosave`,
  takingOf: (id: number) => `/self-checks/${id}/taking`,
  sharingOf: (id: number) => `/self-checks/${id}/sharing`,
  endOfSharingOf: (id: number) => `/self-checks/${id}/sharing/end`,
  entry: (partnership: string, code: string) => `/menu/${partnership}/entries/${code}`,
  statementsOf: (partnership: string) => `/menu/${partnership}/self-check`,
  menuFor: (partnership: string, area: Area) => `/menu/${partnership}?area=${area}`,
  strategy: (partnership: string, code: string) => `/menu/${partnership}/strategies/${code}`,
} as const;
