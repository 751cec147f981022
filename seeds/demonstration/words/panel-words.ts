import type { Area } from '#src/domain/vocabulary.ts';

/** What a setting can do until somebody comes, as the panel words it. */
export const MEANWHILE: Record<Area, readonly string[]> = {
  communication: [
    'Until then: say it in fewer words, show a picture with it, and wait ten seconds before saying it again.',
    'Until then: teach the two words that matter most before each lesson, with something to hold or look at.',
    'Until then: put what happens next on the board, and say changes before they come.',
  ],
  cognition: [
    'Until then: leave a worked example on the table and mark the first step of each task.',
    'Until then: ask for Monday’s learning again on Wednesday, in two minutes at the start.',
    'Until then: wait before helping, and ask what has been tried.',
  ],
  semh: [
    'Until then: greet everyone at the door and begin with one calm task that each can do.',
    'Until then: agree three sentences that all adults use when somebody is upset, and nothing else.',
    'Until then: plan free time with a place, a thing to do and an adult to go to.',
  ],
  sensory: [
    'Until then: a movement break before each long sitting, for everybody, and one corner that is quiet.',
    'Until then: check that feet reach the floor, and move noisy tables away from the wall.',
    'Until then: let those who find it loud arrive two minutes early.',
  ],
  families: [
    'Until then: one good message home each week, and one person who answers.',
    'Until then: begin the next meeting with what goes well, and end it with who does what.',
  ],
};
export const BACK_TO_LEAD_BECAUSE: readonly string[] = [
  'Two of the three ideas are in place since the request was sent: please see what is left to do.',
  'The school has a trained person for this already. Please put them in touch first.',
  'This is about the whole staff team: a consultation with you may be enough.',
];
export const LOOK_AGAIN_BECAUSE: readonly string[] = [
  'The level seems too low for what is described. Please look again with the educational psychologist.',
  'We cannot tell from this whether it is one child or the class.',
];
export const LONGER_HELP_BECAUSE: readonly string[] = [
  'Two experts work together in both year groups.',
  'Training for all staff comes first, then coaching in four rooms.',
];

/** Why an item is held over, moved in the order, or a panel opened again. */
export const HELD_OVER_BECAUSE: readonly string[] = [
  'The lead is ill today and knows the school best.',
  'The answer about the room is still to come.',
  'The family meets the school on Thursday; we decide after that.',
];
export const MOVED_BECAUSE: readonly string[] = [
  'Third suspension this week: it cannot wait.',
  'The school can wait until after its inspection and asked us to say so.',
];
export const REOPENED_BECAUSE: readonly string[] = [
  'The expert who was named starts a leave that we did not know of.',
  'Two decisions were written on the wrong lines.',
];
