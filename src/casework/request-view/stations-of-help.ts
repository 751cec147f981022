import type { Station } from '#src/govuk/pieces/the-line.tsx';
import { nearDate, weekdayOfInstant } from './days.ts';
import { byOrWas, type Journey } from './journey.ts';

/** The panel has decided: when, or when the request was last passed to it. */
export function panelDone({ decisions, triages, experts }: Journey): Station {
  const at = decisions.at(-1)?.decidedAt ?? experts[0]?.namedAt ?? triages.at(-1)?.decidedAt;
  return { name: 'Panel', state: 'done', when: at && weekdayOfInstant(at) };
}

export function waits({ decisions }: Journey): Station {
  const last = decisions.at(-1);
  return {
    name: 'Waiting for an expert',
    state: 'now',
    who: last && `ask ${last.namedPersonName}`,
    when: last && `since ${weekdayOfInstant(last.decidedAt)}`,
  };
}

/** Who was named, whether they have said yes, and by when help begins. */
export function expertsNow({ experts, today }: Journey): Station {
  const [first] = experts;
  if (!first) return { name: 'Expert named', state: 'now' };
  const late = first.startBy < today;
  const begins = `help ${late ? 'was due to begin' : 'begins by'} ${nearDate(first.startBy, today)}`;
  const when = first.acceptedAt ? `accepted ${weekdayOfInstant(first.acceptedAt)}, ${begins}` : begins;
  return { name: `With ${namesOf(experts)}`, state: 'now', when };
}

export function expertsDone({ experts }: Journey): Station {
  const [first] = experts;
  return {
    name: first ? namesOf(experts) : 'Expert named',
    state: 'done',
    when: first && `named ${weekdayOfInstant(first.namedAt)}`,
  };
}

/** A plan that waits for the setting, or for changes, comes first; then the help, with how far it is and the next visit. */
export function planAndHelp(journey: Journey): Station[] {
  const { help, viewer, today, experts } = journey;
  if (help?.plan === 'proposed') {
    const name = viewer === 'setting' ? 'A plan for you to agree' : 'Plan with the setting';
    return [
      { name, state: 'now', when: help.agreeBy && byOrWas(help.agreeBy, today) },
      { name: 'Help', state: 'next' },
    ];
  }
  const who = experts.length > 0 ? namesOf(experts) : undefined;
  if (help?.plan === 'objected') {
    return [
      { name: 'Plan to be changed', state: 'now', who },
      { name: 'Help', state: 'next' },
    ];
  }
  const count = help && help.promised > 0 ? `${help.happened} of ${help.promised} sessions` : undefined;
  const visit = help?.nextVisit && `next visit ${nearDate(help.nextVisit, today)}`;
  return [{ name: 'Help under way', state: 'now', who, when: [count, visit].filter(Boolean).join(', ') || undefined }];
}

/** Six weeks after closing somebody asks; until then, the next contact. */
export function afterHelp({ help, request, today }: Journey): Station[] {
  const asked = help?.echoOn;
  if (asked && asked >= today) return [{ name: 'We ask how it goes', state: 'next', when: nearDate(asked, today) }];
  const { nextOn } = request;
  if (!nextOn || nextOn < today) return [];
  return [{ name: 'Next contact', state: 'next', when: nearDate(nextOn, today) }];
}

function namesOf(experts: Journey['experts']): string {
  const [first, ...others] = experts;
  return others.length > 0 ? `${first?.name} and ${others.length} more` : (first?.name ?? '');
}
