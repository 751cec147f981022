import type { Fields } from '#tests/harness/page.ts';

/** An entry as it is typed, with nothing left to write before it can be proposed. */
export const toPropose: Fields = {
  title: 'Quiet corners that work',
  summary: 'How to make one corner of a room calm, and help pupils to use it.',
  what: 'A visit, a plan and two weeks of trying it.',
  areas: ['sensory'],
  levels: ['universal'],
  phases: ['primary'],
  strand: 'with_staff',
  deliverers: ['occupational_therapy'],
  time: 'One visit',
  people: 'One class teacher',
  group: 'A class',
  'tryFirst-sensory': [],
  evidence: 'practice',
  evidenceWords: 'Therapists agree on it.',
  access: 'request',
  how: 'Send a Request for Help.',
  contact: 'Your Inclusion Lead',
  runs: 'All year',
  eligibility: 'Every school',
  isNot: 'Not a place to be sent to',
  family: 'A calm place at school. Your child can go there and rest.',
  alsoCalled: 'den\nsafe space',
};
