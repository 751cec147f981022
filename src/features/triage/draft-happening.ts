import { type Answers, CONTEXTS } from '#src/domain/requests/answers.ts';
import { concernByCode } from '#src/domain/requests/concerns.ts';
import { mainAreaOf } from '#src/domain/requests/main-area.ts';
import { yearsOf } from '#src/domain/requests/phases.ts';
import { AREAS, SUBJECTS, YEAR_GROUPS } from '#src/domain/vocabulary.ts';

/** More than these would be a list, not a sentence. */
const MOST_NAMED = 3;

/** One sentence drawn from the ticks alone, for the lead to change: what is happening, for whom, with what in place. */
export function draftHappening(answers: Answers): string {
  const area = mainAreaOf(answers);
  const parts = [
    whoIsMeant(answers),
    area ? `mainly ${asInSentence(AREAS[area])}` : '',
    named(answers.concerns?.map((code) => concernByCode(code)?.label) ?? []),
    also(answers),
    inPlace(answers),
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function whoIsMeant(answers: Answers): string {
  const subject = answers.subject ? SUBJECTS[answers.subject] : 'A request';
  const years = yearsOf(answers).map((year) => YEAR_GROUPS[year]);
  const facts = [...years.slice(0, MOST_NAMED), ...(answers.howMany ? [`about ${answers.howMany}`] : [])];
  return facts.length > 0 ? `${subject} (${facts.join(', ')})` : subject;
}

function named(labels: (string | undefined)[]): string {
  const known = labels.filter((label) => label !== undefined);
  return known.slice(0, MOST_NAMED).map(asInSentence).join('; ');
}

function also({ contexts = [] }: Answers): string {
  const labels = contexts.slice(0, MOST_NAMED).map((context) => asInSentence(CONTEXTS[context]));
  return labels.length > 0 ? `also ${labels.join(', ')}` : '';
}

function inPlace(answers: Answers): string {
  const states = Object.values(answers.inPlace ?? {});
  const tried = states.filter((state) => state !== 'not_yet').length;
  const helping = states.filter((state) => state === 'helping').length;
  if (states.length === 0) return '';
  if (tried === 0) return 'nothing of the everyday offer is in place yet';
  const measures =
    tried === 1
      ? '1 measure of the everyday offer is in place'
      : `${tried} measures of the everyday offer are in place`;
  return `${measures}, ${helping === 0 ? 'none helping yet' : `${helping} helping`}`;
}

// 'Learning English as …' keeps its own capitals; only the first letter of a label steps down.
function asInSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
