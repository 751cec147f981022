/** What stays when the experts leave: what was handed over, who keeps it going, and what is advised. Invented. */
export const HANDED_OVER: readonly string[] = [
  'The picture sets, the script of three sentences, and a film of the routine for new staff.',
  'The lesson start with a worked example, and the cards for “what have you tried?”.',
  'The movement breaks, with the list of ten that need no equipment.',
  'The word lists of every department, and how to shorten one in ten minutes.',
  'The group plan, week by week, with the things to bring.',
  'The way we talk after something went wrong, on one page.',
  'The audit list, with dates and who does what.',
  'The weekly good news to families, with examples in four languages.',
  'The seating plan, the chair sizes, and how to check them each September.',
  'The check-in: who, when, and who takes over when somebody is away.',
];
export const KEPT_BY: readonly string[] = [
  'The SENCO, with the two members of staff who led it',
  'The year team, with ten minutes in their Monday meeting',
  'The class teacher and both teaching assistants',
  'The pastoral team',
  'The manager and the room leaders',
  'The head of year, with the SENCO looking in each half-term',
  'The tutor team',
];
export const REVIEW_ADVICE: readonly string[] = [
  'Keep to the two things that changed most, and let them become dull before adding a third.',
  'Show the routine to everyone who covers; a two-minute film is enough.',
  'Look at the tally once each half-term: if it rises, go back to the first week’s plan.',
  'Ask the children in January what still helps, and drop what does not.',
  'Plan the move to the next class in June: the new teacher watches once.',
  'Put the lunch team on the list for training each September.',
  'When it gets hard again, start with the greeting at the door before anything new.',
];
export const WHY_ON: readonly string[] = [
  'The first goal is reached; the second began only after half-term.',
  'A new teacher starts next week, and the class would lose what it gained.',
  'Staff ask for two more coaching visits before they lead alone.',
];

export const WHY_LONGER: readonly string[] = [
  'Two visits were missed because of illness.',
  'The holidays fell in the middle, and routines had to begin again.',
];

export const ECHO_COMMENTS: readonly string[] = [
  'It has become how we do things. New staff ask why, and children tell them.',
  'We stopped the tally. Nobody missed it.',
  'Works in two classes; the third has a new teacher.',
  'The script is on every lanyard.',
  'Would like a short refresher in the spring.',
  'Less in the last weeks: assemblies and rehearsals got in the way.',
];

export const WITHDRAWN_BECAUSE: readonly string[] = [
  'The class has settled since the new seating plan.',
  'We tried the first three strategies while waiting, and they were enough.',
  'The pupil has moved to another school.',
];

export const HANDED_BACK_BECAUSE: readonly string[] = [
  'The visits that fit the school all fall on days when I am at another cluster.',
  'It is more about language than about behaviour: a speech and language therapist would do more good.',
  'I know the family privately, so somebody else should do this.',
];

export const WITHOUT_A_LEAD = 'The colleague who was to lead has handed it back, and I cannot carry on alone.';

/** Why a setting asks that somebody else looks at a decision. */
export const SECOND_LOOK_BECAUSE: readonly string[] = [
  'The advice is in place already, as we wrote. We need somebody to see the room.',
  'Since we asked, two more children have stopped coming in.',
  'We think it is about the whole year group, not the one class.',
];
