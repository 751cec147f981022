/**
 * When to stop and call instead of asking for help here, in plain words. Whom to call is configuration.
 * Source: Keeping children safe in education, part one (what staff should look out for).
 */
export const SAFEGUARDING_SIGNS: readonly string[] = [
  'A child or young person tells you that someone has hurt them, or that they are afraid of someone',
  'You see injuries or changes that nobody can explain',
  'Someone talks about ending their life, or is hurting themselves',
  'Basic care is missing: food, warmth, clean clothes, medicine, or an adult to look after them',
  'You think someone is being used or pressured by others, online or in person',
  'You are worried about how any adult, colleagues included, behaves with a child',
];
