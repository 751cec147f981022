import { dayInWords } from '#src/casework/day-in-words.ts';
import type { Doing } from '#src/casework/delivery/doing.ts';
import { followers, helpLetter } from '#src/casework/delivery/letter.ts';
import type { Request } from '#src/casework/load-request.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { timeInWords } from '#src/domain/delivery/visit-time.ts';

type Visit = {
  kind: 'visit_planned' | 'visit_changed' | 'visit_cancelled';
  expertName: string;
  onDay: string;
  atTime: string | null;
  path: string;
};

const SUBJECTS = {
  visit_planned: 'A visit is planned',
  visit_changed: 'A visit has changed',
  visit_cancelled: 'A visit is cancelled',
} as const;

/** Invites those at the setting who follow the request: day, time and expert, and nothing about a child. */
export async function visitLetters({ acting, today }: Doing, request: Request, visit: Visit): Promise<Message[]> {
  const when = `${dayInWords(day(visit.onDay))}${visit.atTime ? ` at ${timeInWords(visit.atTime)}` : ''}`;
  const staff = await followers(acting.db, request, today);
  return staff.map((person) =>
    helpLetter(request, person, {
      kind: visit.kind,
      subject: `${SUBJECTS[visit.kind]}: ${when}`,
      sentences: sentences(visit, when),
      action: { text: 'See the visit and add it to your calendar', path: visit.path },
    }),
  );
}

function sentences({ kind, expertName }: Visit, when: string): string[] {
  if (kind === 'visit_cancelled') return [`${expertName} will not visit you on ${when}. The reason is on its page.`];
  const verb = kind === 'visit_planned' ? 'visits you on' : 'now visits you on';
  return [`${expertName} ${verb} ${when}.`, 'If that does not suit you, please call or write to them.'];
}
