type Few = {
  cluster: string | null;
  urn: number | null;
  local_id: string | null;
  name: string;
  kind: string;
  phase: 'primary' | 'secondary' | 'early_years' | 'post_16';
  phase_group: 'early_years' | 'schools' | 'post_16';
  in_area: boolean;
  private: boolean;
  town: string;
};
const base = {
  eligibility: 'served' as const,
  eligibility_why: 'Mainstream setting',
  status: 'open' as const,
  source: 'Invented for the demonstration',
};
const school = (urn: number, name: string, phase: 'primary' | 'secondary', cluster: string, town: string): Few => ({
  urn,
  local_id: null,
  name,
  kind: 'mainstream_school',
  phase,
  phase_group: 'schools',
  cluster,
  in_area: true,
  private: false,
  town,
});
export const SETTINGS: Record<string, (Few & typeof base)[]> = {
  bcp: [
    school(113736, 'Somerford Primary School', 'primary', 'christchurch-highcliffe', 'Christchurch'),
    school(134987, 'Highcliffe St Mark Primary School', 'primary', 'christchurch-highcliffe', 'Christchurch'),
    school(136125, 'The Bourne Academy', 'secondary', 'kinson-northbourne', 'Bournemouth'),
    school(136120, 'The Bishop of Winchester Academy', 'secondary', 'muscliff-castle-lane', 'Bournemouth'),
    school(
      113893,
      "St Edward's Roman Catholic/Church of England School, Poole",
      'secondary',
      'parkstone-branksome',
      'Poole',
    ),
    {
      urn: null,
      local_id: 'EY-001',
      name: 'Little Harbour Nursery',
      kind: 'pvi_nursery',
      phase: 'early_years' as const,
      phase_group: 'early_years' as const,
      cluster: 'boscombe-springbourne',
      in_area: true,
      private: false,
      town: 'Bournemouth',
    },
    {
      urn: null,
      local_id: 'EY-002',
      name: 'Carol Whitlock, childminder',
      kind: 'childminder',
      phase: 'early_years' as const,
      phase_group: 'early_years' as const,
      cluster: 'poole-town-hamworthy',
      in_area: true,
      private: true,
      town: 'Poole',
    },
    {
      urn: null,
      local_id: 'FE-001',
      name: 'Harbourside College',
      kind: 'college',
      phase: 'post_16' as const,
      phase_group: 'post_16' as const,
      cluster: 'poole-town-hamworthy',
      in_area: true,
      private: false,
      town: 'Poole',
    },
    {
      urn: null,
      local_id: 'FE-002',
      name: 'Vale of Stour College',
      kind: 'out_of_area_college',
      phase: 'post_16' as const,
      phase_group: 'post_16' as const,
      cluster: null,
      in_area: false,
      private: false,
      town: 'Blandford',
    },
  ].map((each) => ({ ...base, ...each })),
  shropshire: [
    school(990001, 'Meadow View Primary School', 'primary', 'shrewsbury', 'Shrewsbury'),
    {
      urn: null,
      local_id: 'SEY-001',
      name: 'Acorns Nursery',
      kind: 'pvi_nursery',
      phase: 'early_years' as const,
      phase_group: 'early_years' as const,
      cluster: 'north',
      in_area: true,
      private: false,
      town: 'Oswestry',
    },
  ].map((each) => ({ ...base, ...each })),
};
