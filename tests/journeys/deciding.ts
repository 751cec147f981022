import type { Person } from '#tests/harness/person.ts';

export const ADVICE = 'Greet each child at the door after lunch, and give everyone one calm task to begin with.';

type Decision = { outcome: string; level?: string; person: string };

/** Fills in what every decision carries; a lead who decides otherwise than recommended says why. */
export async function decide(lead: Person, { outcome, level = 'Targeted', person }: Decision): Promise<void> {
  await lead.fillIn('2. What can be done now?', ADVICE);
  await lead.choose(level);
  await lead.choose(outcome);
  await lead.choose(`Me, ${person}`);
  await lead.unfold('Only if you decide differently');
  await lead.choose('I have talked with the setting and know more than the request says');
}
