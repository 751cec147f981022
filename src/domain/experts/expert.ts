/** Whose help it is. Brief: the grant pays for psychologists, therapists and specialist teachers, with their assistants and trainees. */
export const DISCIPLINES = {
  educational_psychology: { label: 'Educational psychology', short: 'EP', one: 'educational psychologist' },
  speech_and_language: { label: 'Speech and language therapy', short: 'SaLT', one: 'speech and language therapist' },
  occupational_therapy: { label: 'Occupational therapy', short: 'OT', one: 'occupational therapist' },
  specialist_teaching: { label: 'Specialist teaching', short: 'Specialist teacher', one: 'specialist teacher' },
  school_leadership: { label: 'Seconded school leaders', short: 'Secondee', one: 'seconded school leader' },
} as const;
export type Discipline = keyof typeof DISCIPLINES;

/** Assistants and trainees work under a supervisor who signs what they record. */
export const GRADES = { qualified: 'Qualified', assistant: 'Assistant', trainee: 'Trainee' } as const;
export type Grade = keyof typeof GRADES;

/** Half a day: how capacity, promises and sessions are counted. */
export const SESSIONS_A_DAY = 2;

/** Brief: time-limited help, at most six sessions, reviewed within eight weeks; more only with a reason. */
export const USUAL_SESSIONS = 6;
export const USUAL_WEEKS = 8;
