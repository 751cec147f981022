import type { Answers, Urgency } from '#src/domain/requests/answers.ts';
import { mainAreaOf } from '#src/domain/requests/main-area.ts';
import type { Area, SenStatus, Subject } from '#src/domain/vocabulary.ts';

/** The columns of a request that are read out of its answers, so that lists and totals need not open them. */
export type AnswerColumns = {
  subject: Subject;
  main_area: Area;
  areas: Area[];
  urgency: Urgency | null;
  sen_status: SenStatus | null;
};

/** The columns that follow from the answers; throws when the subject or the areas are missing, which the checks before prevent. */
export function columnsOf(answers: Answers): AnswerColumns {
  const mainArea = mainAreaOf(answers) ?? answers.areas?.[0];
  if (!answers.subject || !answers.areas || !mainArea)
    throw new Error('A request needs a subject and an area of need.');
  return {
    subject: answers.subject,
    main_area: mainArea,
    areas: answers.areas,
    urgency: answers.urgency ?? null,
    sen_status: answers.subject === 'child' ? (answers.senStatus ?? null) : null,
  };
}
