/** What people say when they are asked. Invented; nobody is named. */
export const STAFF_KEEP: readonly string[] = [
  'The calm start. It costs nothing.',
  'Waiting ten seconds before I say it again.',
  'Pictures with the instruction, in every lesson.',
  'Talking it over after each visit: that helped most.',
  'The movement break before writing.',
  'One sentence, the same for all of us.',
];
export const STAFF_CHANGE: readonly string[] = [
  'More time with the lunch team.',
  'Start a month earlier in the year.',
  'A visit in the afternoon, when it is hardest.',
  'Send the summary on the same day.',
  'Nothing. Come back to see the class!',
];
export const FAMILY_SAYS: Record<'en' | 'pl', readonly string[]> = {
  en: [
    'Mornings are easier. We use the same picture plan at home.',
    'Nobody blamed us. That was new.',
    'School phones with good news now.',
    'We would have liked to hear about it sooner.',
    'It is better in class. Lunch is still hard.',
    'Thank you for asking us.',
    'We do not know yet. It is a bit calmer.',
    'Homework takes half an hour now and nobody cries.',
    'Please tell the new teacher in September as well.',
  ],
  pl: [
    'Rano jest teraz spokojniej. W domu używamy tych samych obrazków.',
    'Dziękujemy, że ktoś nas zapytał.',
    'Szkoła dzwoni też z dobrymi wiadomościami.',
    'W klasie jest lepiej. Na przerwie jeszcze trudno.',
    'Chcielibyśmy wiedzieć wcześniej, co się dzieje.',
    'Dobrze, że możemy odpowiedzieć po polsku.',
  ],
};
export const CHILD_SAYS: readonly string[] = [
  'I like the jobs in the morning.',
  'My teacher waits for me now.',
  'The quiet corner is good but it is small.',
  'Break is better when there is a game.',
  'I know who to go to.',
  'Still too loud in the hall.',
  'I want to go on the trip.',
  'I have two friends to sit with.',
];
