import type { Updateable } from 'kysely';
import type { SettingFacts } from '#src/domain/settings/setting-row.ts';
import type { Tables } from '#src/platform/db/tables.ts';

export type SettingColumns = Updateable<Tables['settings']>;

type Writer = (facts: SettingFacts, clusters: Map<string, number>) => SettingColumns;

/** How each fact is kept. Local authority code, locality and places are not kept. */
const COLUMNS: Record<keyof SettingFacts, Writer> = {
  name: ({ name }) => ({ name }),
  kind: ({ kind }) => ({ kind }),
  phase: ({ phase }) => (phase ? { phase } : {}),
  eligibility: ({ eligibility }) => ({ eligibility }),
  why: ({ why }) => ({ eligibility_why: why }),
  status: ({ status }) => ({ status }),
  inArea: ({ inArea }) => ({ in_area: inArea }),
  private: (facts) => ({ private: facts.private }),
  typeCode: ({ typeCode }) => ({ type_code: typeCode ?? null }),
  typeName: ({ typeName }) => ({ type_name: typeName ?? null }),
  laCode: () => ({}),
  openOn: ({ openOn }) => ({ opened_on: openOn ?? null }),
  closeOn: ({ closeOn }) => ({ closed_on: closeOn ?? null }),
  ageFrom: ({ ageFrom }) => ({ age_from: ageFrom ?? null }),
  ageTo: ({ ageTo }) => ({ age_to: ageTo ?? null }),
  pupils: ({ pupils }) => ({ pupils: pupils ?? null }),
  places: () => ({}),
  fsmPercent: ({ fsmPercent }) => ({ fsm_percent: fsmPercent ?? null }),
  street: ({ street }) => ({ street: street ?? null }),
  locality: () => ({}),
  town: ({ town }) => ({ town: town ?? null }),
  postcode: ({ postcode }) => ({ postcode: postcode ?? null }),
  point: ({ point }) => ({ latitude: point?.latitude ?? null, longitude: point?.longitude ?? null }),
  website: ({ website }) => ({ website: website ?? null }),
  trustCode: ({ trustCode }) => ({ trust_code: trustCode ?? null }),
  trustName: ({ trustName }) => ({ trust_name: trustName ?? null }),
  ukprn: ({ ukprn }) => ({ ukprn: ukprn ?? null }),
  cluster: ({ cluster }, clusters) => ({ cluster_id: cluster ? (clusters.get(cluster) ?? null) : null }),
};

export const ALL_FACTS = Object.keys(COLUMNS) as (keyof SettingFacts)[];

/** The columns of some facts; a cluster's name becomes its id. */
export function columnsOf(
  facts: SettingFacts,
  wanted: readonly (keyof SettingFacts)[],
  clusters: Map<string, number>,
): SettingColumns {
  return Object.assign({}, ...wanted.map((fact) => COLUMNS[fact](facts, clusters)));
}
