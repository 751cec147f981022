import { type Answers, answersSchema } from '#src/domain/requests/answers.ts';
import { newReference } from '#src/domain/requests/reference.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import { seededRandom } from '#tests/survival/kill-rounds.ts';

const SENTENCES = [
  'We have seen this most days since half-term, and more often after lunch than in the morning.',
  'It begins when the plan for the day changes without notice, and it can take half an hour to settle.',
  'Two adults know what helps, and on days when neither is in it goes less well.',
  'A visual timetable was put on the wall in the first week and is used by everyone in the room.',
  'We moved the group nearer to the door and gave a quiet place to go to, which helped for a while.',
  'Reading is two years behind and anything with much writing is refused.',
  'At home it is much the same, and the family would like to try the same words that we use here.',
  'They say that the corridor is too loud and that they like the garden, the dog and being asked.',
];

/** Answers as long and as varied as real ones, about 1.5 kB each, one for each area of need and subject. */
export function realisticAnswers(): { area: Area; subject: 'group' | 'child'; answers: Answers }[] {
  const both = codes(AREAS).flatMap((area) => (['group', 'child'] as const).map((subject) => ({ area, subject })));
  return both.map(({ area, subject }, index) => ({
    area,
    subject,
    answers: answersSchema.parse(answersFor(area, subject, index)),
  }));
}

function answersFor(area: Area, subject: 'group' | 'child', index: number): Answers {
  return {
    subject,
    ...(subject === 'child'
      ? {
          childReference: `B${index}`,
          childYear: 'year_4',
          senStatus: 'K',
          parentAgreement: 'yes',
          parentAgreementOn: '2026-09-14',
        }
      : { yearGroups: ['year_3', 'year_4'], howMany: 8 }),
    areas: [
      area,
      ...codes(AREAS)
        .filter((other) => other !== area)
        .slice(0, 1),
    ],
    mainArea: area,
    contexts: ['transition', 'persistent_absence'],
    noticed: several(index, 4),
    tried: several(index + 3, 3),
    childView: several(index + 5, 2),
    familyView: several(index + 6, 2),
    helpWanted: ['advice', 'observation'],
    urgency: 'this_half_term',
    contactName: 'The SENCO',
    contactEmail: 'senco@school.example',
    contactWhen: 'Tuesdays after half past three',
    withLead: 'no',
    strategiesToTry: ['semh_calm_plan'],
  };
}

function several(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => SENTENCES[(from + index) % SENTENCES.length]).join(' ');
}

/** Different references for as many requests, the same each time. */
export function references(count: number): string[] {
  const random = seededRandom(2026);
  const bytes = (size: number) => Uint8Array.from({ length: size }, () => Math.trunc(random() * 256));
  const made = new Set<string>();
  while (made.size < count) made.add(newReference(bytes));
  return [...made];
}
