import type { Answers, Context, HelpWanted } from '../requests/answers.ts';
import type { Kind } from '../settings/kinds.ts';
import type { Phase } from '../vocabulary.ts';
import { SIGNS, type Sign, signsIn } from './signs.ts';

export type TriageInput = {
  answers: Answers;
  /** `eligible` is true when the offer serves the setting (see the eligibility table). */
  setting: { phase: Phase; kind: Kind; eligible: boolean };
  history: {
    /** Requests this setting sent in the last 12 months, without this one. */
    requestsLast12Months: number;
    /** Of this setting, open now, without this one. */
    openRequests: number;
    /** Of those in the last 12 months, how many had the same main area of need and ended with advice. */
    repeatedSameArea: number;
  };
};

/** What the rules may ask about a request: counted and read once. */
export type Facts = TriageInput & {
  aboutOneChild: boolean;
  /** About the setting, a team or the cluster, rather than certain children. */
  aboutStaff: boolean;
  hasPlan: boolean;
  noticedWords: number;
  /** `inPlace` counts those that help too. */
  measures: { inPlace: number; helping: number };
  triedWithoutChange: boolean;
  asksForMoreThanAdvice: boolean;
  lostLearning: readonly string[];
  reasonForHaste: boolean;
  signs: Record<keyof typeof SIGNS, Sign[]>;
  wants: (help: HelpWanted) => boolean;
  has: (context: Context) => boolean;
};

/** How many measures count as several. Our working figure, to be reviewed with the leads. */
export const SEVERAL = 3;

/** Fewer words than this about what was noticed are too few to advise on. */
export const FEWEST_WORDS = 8;

const FEWEST_WORDS_FOR_HASTE = 3;

export function factsOf(input: TriageInput): Facts {
  const { answers } = input;
  const has = (context: Context) => answers.contexts?.includes(context) ?? false;
  const statements = Object.values(answers.inPlace ?? {});
  const helping = statements.filter((state) => state === 'helping').length;
  const inPlace = statements.filter((state) => state !== 'not_yet').length;
  const aboutOneChild = answers.subject === 'child';
  return {
    ...input,
    has,
    aboutOneChild,
    aboutStaff: answers.subject === 'setting' || answers.subject === 'team' || answers.subject === 'cluster',
    hasPlan: aboutOneChild && answers.senStatus === 'E',
    noticedWords: countWords(answers.noticed),
    measures: { inPlace, helping },
    triedWithoutChange: inPlace >= SEVERAL && helping === 0,
    asksForMoreThanAdvice: answers.helpWanted?.some((help) => help !== 'not_sure' && help !== 'advice') ?? false,
    lostLearning: lostLearning(answers),
    reasonForHaste: hasReasonForHaste(answers),
    signs: {
      safeguarding: signsIn(answers, SIGNS.safeguarding),
      unsafeSwallowing: signsIn(answers, SIGNS.unsafeSwallowing),
      statutoryAssessment: signsIn(answers, SIGNS.statutoryAssessment),
      oneToOne: signsIn(answers, SIGNS.oneToOne),
      diagnosis: signsIn(answers, SIGNS.diagnosis),
    },
    wants: (help) => answers.helpWanted?.includes(help) ?? false,
  };
}

/**
 * The kinds of lost learning named. Absence and non-attendance are one kind: the one usually brings the other.
 * Source: BCP model, section 7, 'Indicators of lost learning'.
 */
export function lostLearning({ contexts }: Answers): string[] {
  const has = (context: Context) => contexts?.includes(context) ?? false;
  const kinds: [string, boolean][] = [
    ['absence', has('persistent_absence') || has('ebsna')],
    ['a part-time timetable', has('part_time_timetable')],
    ['suspension', has('suspension')],
    ['home education being considered', has('home_education')],
  ];
  return kinds.filter(([, named]) => named).map(([kind]) => kind);
}

/** Whether help is needed this week and the request says why, in a few words at least. */
export function hasReasonForHaste({ urgency, urgencyReason }: Answers): boolean {
  return urgency === 'this_week' && countWords(urgencyReason) >= FEWEST_WORDS_FOR_HASTE;
}

function countWords(text: string | undefined): number {
  return text?.trim().split(/\s+/).filter(Boolean).length ?? 0;
}
