/** Strong requests, made anonymous by hand, as leads write them for others to learn from. Invented. */
export const EXAMPLES = [
  {
    title: 'A class that takes an hour to settle after lunch',
    noticed:
      'From 1:10 to 2:00 on four days a week, about nine of the class are up, calling out or in tears. It is quiet on Fridays, when lunch is in the classroom.',
    tried:
      'Three weeks of a calm start with music: no change. Two weeks of a job for everyone at the door: twenty minutes shorter.',
    hoped: 'To begin lessons by 1:25 on most days, with what the class itself finds helpful.',
    whyItHelps: 'It says when, how often and when it goes better. The lead could answer on the same day.',
  },
  {
    title: 'Words that get lost between the carpet and the table',
    noticed:
      'Eight of a younger class follow the first instruction and then look at a neighbour. In pairs, with pictures, six of them manage two steps.',
    tried: 'Task boards every morning for half a term. We counted: from one in five to three in five who start alone.',
    hoped: 'To have somebody watch one morning and tell us what to keep and what to drop.',
    whyItHelps: 'The counts before and after make it plain what already works.',
  },
  {
    title: 'Coming back after a long time at home',
    noticed:
      'Attendance fell from nine days in ten to four since the autumn. Art and the garden are the two places that still work.',
    tried:
      'A shorter day agreed with the family, and one adult to meet. It grew by a lesson, then stopped when the adult was ill.',
    hoped: 'One plan that school, family and the young person all hold, with a day on which we look at it together.',
    whyItHelps: 'Strengths come first, and the young person’s own wish is in it.',
  },
  {
    title: 'A noisy room, and what we measured',
    noticed:
      'Between eleven and lunch, many cover their ears or leave for the corridor. Outdoors there is no such moment.',
    tried: 'Felt under chairs, music off, smaller groups at snack. Better by half, by our own count.',
    hoped: 'An audit by someone who knows what else a low ceiling needs.',
    whyItHelps: 'It is about the room and not about one child, so help came within two weeks.',
  },
] as const;
