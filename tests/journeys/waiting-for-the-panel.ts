import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { aRequest, PLAIN_ANSWERS, type Sent, triaged } from '#tests/harness/builders.ts';
import type { Person } from '#tests/harness/person.ts';
import type { World } from '#tests/harness/world.ts';

const SOMERFORD = '113736';
const HIGHCLIFFE = '134987';

/** Requests of two schools that their leads have passed to the panel, in turn; each is for a class of its own. */
export async function waitingForThePanel(world: World, count: number): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (let place = 0; place < count; place += 1) {
    const setting = place % 2 === 0 ? SOMERFORD : HIGHCLIFFE;
    const answers: Answers = { ...PLAIN_ANSWERS, howMany: 10 + place };
    const request = await aRequest(world, { setting, answers });
    await triaged(world, request.reference, 'lead.christchurch', { outcome: 'panel', level: 'specialist' });
    sent.push(request);
  }
  return sent;
}

/** Chooses by a tap on the choice, wherever on it; saves with what is there already, and comes to the next. */
export async function tapDecision(person: Person, decision: PanelDecision): Promise<void> {
  await person.page.locator(`[name="decision"][value="${decision}"]`).check();
  await person.press(/^Save and go to the next/);
}
