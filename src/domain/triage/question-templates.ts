/** Questions a lead can start from when asking for more information: one at a time, answerable in a few minutes. */
export const QUESTION_TEMPLATES = {
  what_noticed: {
    label: 'What has been noticed',
    text: 'Could you tell us a little more about what you see: what happens, when and where, and how often?',
  },
  going_well: {
    label: 'When it goes well',
    text: 'When do things go better, even for a short time? What is different then?',
  },
  what_tried: {
    label: 'What was tried',
    text: 'What have you tried so far, for how long, and what changed, even a little?',
  },
  child_view: {
    label: 'The child’s or pupils’ view',
    text: 'What do the children or young people say, or show you, about what helps and what is hard?',
  },
  family_view: {
    label: 'The family’s view',
    text: 'What does the family notice at home, and what would they most like to see change?',
  },
  hoped_for: {
    label: 'What would be different',
    text: 'If our help worked well, what would you see in six weeks that you do not see now?',
  },
  who_affected: {
    label: 'Who it is about',
    text: 'About how many children does this affect, and in which classes or year groups?',
  },
  staff_time: {
    label: 'Who could work with us',
    text: 'Which member of staff could work alongside us, and which days and times suit them best?',
  },
  why_now: {
    label: 'Why now',
    text: 'What has made this more pressing now, and is there a date we should know about?',
  },
} as const;
export type QuestionTemplate = keyof typeof QUESTION_TEMPLATES;
