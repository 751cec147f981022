import type { Person } from '#tests/harness/person.ts';

export const NOTICED =
  'Most days after lunch the class takes twenty minutes to settle, and four children leave the room.';

/** From the first question to whom to contact: a request for a class, with only what is needed. */
export async function writeAboutAClass(person: Person): Promise<void> {
  await person.choose('A class or group');
  await person.press('Continue');
  await person.tick('Year 3');
  await person.fillIn('How many children?', '28');
  await person.press('Continue');
  await tellTheNeed(person);
  await person.press('Continue');
  await person.tick('Advice');
  await person.choose('This half term');
  await person.press('Continue');
}

/** A whole request for a class, ready to be checked. */
export async function getReadyToSend(person: Person): Promise<void> {
  await startAsking(person);
  await writeAboutAClass(person);
  await person.press('Continue');
  await person.press('Continue');
}

export async function startAsking(person: Person): Promise<void> {
  await person.goTo('/');
  await person.press('Ask for help');
  await person.press('Start now');
}

/** Areas of need, what is seen, what is in place, and the words. */
export async function tellTheNeed(person: Person): Promise<void> {
  await person.tick('Social, emotional and mental health (SEMH)');
  await person.press('Continue');
  await person.tick(/worr/i);
  await person.press('Continue');
  await person.press('Continue');
  await person.fillIn('What have you noticed?', NOTICED);
}

/** The reference on the page after sending. */
export async function referenceOn(person: Person): Promise<string> {
  const reference = person.path().split('/')[2] ?? '';
  await person.sees(reference);
  return reference;
}
