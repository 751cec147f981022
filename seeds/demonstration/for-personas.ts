import type { Staff } from './find-staff.ts';
import type { Journey, Plan } from './journey.ts';
import type { Telling } from './telling.ts';

const EP_AND_ASSISTANT = ['expert.ep', 'expert.assistant'];

/** Who wrote what, so many working days before the story's end. */
const PLANS: [key: string, daysAgo: number, plan: Plan][] = [
  ['senco.136649', 29, { ends: 'sent', lead: 'panel', area: 'semh', helpers: EP_AND_ASSISTANT }],
  ['senco.141378', 28, { ends: 'sent', lead: 'panel', area: 'cognition', helpers: EP_AND_ASSISTANT }],
  ['senco.144047', 27, { ends: 'sent', lead: 'panel', area: 'cognition', helpers: ['expert.secondee'] }],
  ['senco.138815', 26, { ends: 'sent', lead: 'panel', area: 'communication', helpers: ['expert.slt'] }],
  ['senco.145428', 25, { ends: 'sent', lead: 'panel', area: 'cognition', helpers: ['expert.secondee'] }],
  ['trust.senco', 24, { ends: 'sent', lead: 'panel', area: 'communication', helpers: ['expert.slt'] }],
  ['senco.137349', 23, { ends: 'sent', lead: 'panel', area: 'semh', helpers: EP_AND_ASSISTANT }],
  ['senco.145428', 20, { ends: 'sent', lead: 'panel', area: 'semh', helpers: EP_AND_ASSISTANT }],
  ['senco.138815', 19, { ends: 'sent', lead: 'panel', area: 'cognition', helpers: ['expert.secondee'] }],
  ['senco.136763', 18, { ends: 'sent', lead: 'panel', area: 'cognition', helpers: EP_AND_ASSISTANT }],
  ['senco.136763', 10, { ends: 'sent', lead: 'panel', area: 'communication', helpers: ['expert.slt'] }],
  ['senco.150991', 10, { ends: 'sent', lead: 'panel', area: 'cognition', helpers: ['expert.secondee'] }],
  ['senco.138815', 9, { ends: 'sent', lead: 'panel', area: 'semh', helpers: EP_AND_ASSISTANT }],
  ['primary.senco', 24, { ends: 'sent', lead: 'panel', area: 'semh', helpers: EP_AND_ASSISTANT, withFile: true }],
  ['primary.senco', 14, { ends: 'sent', lead: 'panel', area: 'communication', helpers: ['expert.slt'] }],
  ['primary.senco', 9, { ends: 'sent', lead: 'advise' }],
  ['primary.senco', 5, { ends: 'sent', lead: 'ask' }],
  ['primary.senco', 1, { ends: 'sent', lead: 'waits' }],
  ['primary.senco', 2, { ends: 'unfinished' }],
  ['nursery.senco', 16, { ends: 'sent', lead: 'panel' }],
  ['nursery.senco', 6, { ends: 'sent', lead: 'advise' }],
  ['nursery.senco', 1, { ends: 'sent', lead: 'waits' }],
  ['childminder', 8, { ends: 'sent', lead: 'advise' }],
  ['childminder', 4, { ends: 'sent', lead: 'waits' }],
  ['secondary.senco', 13, { ends: 'sent', lead: 'panel' }],
  ['secondary.senco', 7, { ends: 'sent', lead: 'panel' }],
  ['secondary.senco', 6, { ends: 'sent', lead: 'waits' }],
  ['college.lead', 6, { ends: 'sent', lead: 'take_on' }],
  ['college.lead', 3, { ends: 'sent', lead: 'waits' }],
  ['out.college.lead', 3, { ends: 'sent', lead: 'advise' }],
  ['trust.senco', 15, { ends: 'sent', lead: 'panel' }],
  ['trust.senco', 4, { ends: 'sent', lead: 'panel' }],
  ['trust.senco', 3, { ends: 'sent', lead: 'waits' }],
  ['shropshire.senco', 30, { ends: 'sent', lead: 'panel' }],
  ['shropshire.senco', 9, { ends: 'sent', lead: 'advise' }],
  ['shropshire.senco', 1, { ends: 'sent', lead: 'waits' }],
  ['shropshire.nursery', 6, { ends: 'sent', lead: 'panel' }],
  ['shropshire.nursery', 2, { ends: 'sent', lead: 'waits' }],
];

/** So that everyone a visitor can be finds something waiting, whatever chance brought. */
export function planForPersonas(telling: Telling, journey: Journey, staff: Staff[], now: Date): void {
  for (const [key, daysAgo, plan] of PLANS) {
    const writer = staff.find((each) => each.key === key);
    if (!writer) continue;
    const at = telling.workingMoment(now, -daysAgo);
    telling.agenda.add(at, () => journey.write(writer, at, plan));
  }
}
