import type { Answers } from '#src/domain/requests/answers.ts';
import type { Area, YearGroup } from '#src/domain/vocabulary.ts';
import type { Chance } from './chance.ts';

/** What else somebody might have noticed, so that the same story is never told twice in the same words. */
const BESIDES: Record<Area, readonly string[]> = {
  communication: [
    'It is easier outdoors.',
    'Mornings are better than afternoons.',
    'Two adults notice it, a third does not.',
    'With a picture in the hand it goes better.',
    'Singing works when talking does not.',
    'Supply days are the hardest.',
    'Small groups help; the carpet does not.',
  ],
  cognition: [
    'Practical tasks go well.',
    'It shows most after lunch.',
    'The first ten minutes decide the lesson.',
    'Talking about it is far ahead of writing it.',
    'Homework shows the same.',
    'With an older partner it goes better.',
    'It was the same in the last class.',
  ],
  semh: [
    'Mondays are the hardest.',
    'Wet play makes everything louder.',
    'It is calmer when the usual adult is there.',
    'Most of it happens in corridors.',
    'Animals, gardens and jobs to do help.',
    'The days before a holiday are worse.',
    'It began after half-term.',
    'Friends notice first.',
  ],
  sensory: [
    'The hall is the worst place.',
    'Outdoors there is no problem at all.',
    'New shoes, new jumper: the day is lost.',
    'It gets harder as the week goes on.',
    'Weather changes it.',
    'The quiet table is always taken.',
  ],
  families: [
    'E-mails go unread; a call works.',
    'Grandparents collect on most days.',
    'The gate is the only place where we talk.',
    'Two families asked us to ask you.',
    'The last meeting ended early.',
  ],
};
const ALSO_TRIED: readonly string[] = [
  'We kept it up for three weeks.',
  'It helped some, not all.',
  'Staff changes made it hard to keep going.',
  'We stopped at half-term.',
  'It works when there are two of us.',
  'The class next door does the same.',
  'We asked the families what they do.',
];
const HOW_SOON = ['this_half_term', 'this_half_term', 'this_term', 'planning_ahead'] as const;
const LETTERS = 'ABCDEGHJKLMNPRSTW';

/** The same story as another setting would tell it: other details, another reference, another hurry. */
export function varyStory(story: Answers, chance: Chance): Answers {
  const besides = BESIDES[story.mainArea ?? story.areas?.[0] ?? 'semh'];
  const urgent = story.urgency === 'this_week' && chance.happens(0.7);
  const { urgencyReason, ...rest } = story;
  return {
    ...rest,
    noticed: `${story.noticed} ${chance.pick(besides)}`,
    ...(story.tried ? { tried: `${story.tried} ${chance.pick(ALSO_TRIED)}` } : {}),
    ...(story.childReference ? { childReference: anotherReference(chance) } : {}),
    ...(story.childYear ? { childYear: anotherYear(story, story.childYear, chance) } : {}),
    urgency: urgent ? 'this_week' : chance.pick(HOW_SOON),
    ...(urgent && urgencyReason ? { urgencyReason } : {}),
  };
}

const YEARS: readonly (readonly YearGroup[])[] = [
  ['year_1', 'year_2', 'year_3', 'year_4', 'year_5'],
  ['year_7', 'year_8', 'year_9', 'year_10'],
];

/** A year near it in the same school, unless the story speaks of its year or of a move. */
function anotherYear({ noticed, tried, contexts }: Answers, year: YearGroup, chance: Chance): YearGroup {
  const years = YEARS.find((each) => each.includes(year));
  if (!years || contexts?.includes('transition') || /Year \d|Reception|Key Stage/.test(`${noticed} ${tried}`))
    return year;
  return years[years.indexOf(year) + chance.whole(-1, 1)] ?? year;
}

function anotherReference(chance: Chance): string {
  const letter = () => LETTERS.charAt(chance.whole(0, LETTERS.length - 1));
  return chance.happens(0.5) ? `${letter()}${letter()}-${chance.whole(10, 99)}` : `SEN-${chance.whole(100, 999)}`;
}
