import type { Answers } from '../requests/answers.ts';

/** The free-text answers that are read for signs, and how a lead knows them. */
const READ = {
  noticed: 'what has been noticed',
  tried: 'what was tried',
  childView: 'the child’s or pupils’ view',
  familyView: 'the family’s view',
  urgencyReason: 'why it is needed soon',
} as const satisfies Partial<Record<keyof Answers, string>>;

/** A word found in a free-text answer: its name from the list below, never the text itself. */
export type Sign = { sign: string; foundIn: string };

type Pattern = { sign: string; pattern: RegExp };

const AT_HOME = '(at home|by (his|her|their) (mum|mother|dad|father|parents?|carers?|step\\w+))';

/** Words that may describe harm. Wide on purpose: a lead reads them in their place and decides. KCSIE, part one. */
const SAFEGUARDING: readonly Pattern[] = [
  {
    sign: 'self-harm',
    pattern: /\bself[- ]?harm|\b(cut(s|ting)?|hurt(s|ing)?) (him|her|them|my)sel(f|ves) on purpose/,
  },
  {
    sign: 'suicide',
    pattern: /\bsuicid|\bkill (him|her|them|my)sel(f|ves)|\bend (his|her|their|my) life|\bwants? to die\b/,
  },
  { sign: 'abuse', pattern: /\babus(e|ed|es|ive|ing)\b/ },
  { sign: 'neglect', pattern: /\bneglect/ },
  { sign: 'bruises', pattern: /\bbruis/ },
  { sign: 'hurt at home', pattern: new RegExp(`\\b(hit|hits|hurt|hurts|beaten|smacked)\\b.{0,20}\\b${AT_HOME}`) },
  { sign: 'unsafe at home', pattern: /\b(unsafe|not safe|scared|afraid|frightened) (at|to go|of going) home/ },
  { sign: 'domestic violence', pattern: /\bdomestic violence/ },
  { sign: 'disclosure', pattern: /\bdisclos(ed|es|ure)\b/ },
  { sign: 'exploitation', pattern: /\bexploitation\b|\bcounty lines\b|\bgroomed\b|\bgrooming\b/ },
  { sign: 'missing from home', pattern: /\bmissing from home\b|\b(ran|runs?|running) away from home\b/ },
  { sign: 'weapon', pattern: /\bcarr(y|ies|ied|ying) (a |an )?(knife|knives|weapon|blade)/ },
  { sign: 'FGM or forced marriage', pattern: /\bfgm\b|\bforced marriage\b/ },
  { sign: 'radicalisation', pattern: /\bradicali[sz]/ },
];

/** Eating and drinking safely is clinical work of the health service, not of this offer. */
const UNSAFE_SWALLOWING: readonly Pattern[] = [
  {
    sign: 'unsafe swallowing',
    pattern: /\bdysphagia\b|\b(difficult\w*|problems?|trouble|unsafe|pain) (in |with )?swallow/,
  },
  { sign: 'choking', pattern: /\bchok(e|es|ed|ing) (on|when|while)\b/ },
];

const STATUTORY_ASSESSMENT: readonly Pattern[] = [
  { sign: 'EHC needs assessment', pattern: /\behcna\b|\behcp? needs? assessment\b|\bstatutory assessment\b/ },
  { sign: 'applying for an EHCP', pattern: /\b(apply|applying|application) for an? ehcp?\b/ },
];

const ONE_TO_ONE: readonly Pattern[] = [
  { sign: 'one-to-one', pattern: /\bone[- ](to|on)[- ]one\b|\b1[: ]1\b|\b1[- ]to[- ]1\b/ },
];

const DIAGNOSIS: readonly Pattern[] = [{ sign: 'diagnosis', pattern: /\bdiagnos/ }];

export const SIGNS = {
  safeguarding: SAFEGUARDING,
  unsafeSwallowing: UNSAFE_SWALLOWING,
  statutoryAssessment: STATUTORY_ASSESSMENT,
  oneToOne: ONE_TO_ONE,
  diagnosis: DIAGNOSIS,
} as const;

/** Every sign of one list found in the free-text answers, in the order of the list, each with where it was found. */
export function signsIn(answers: Answers, list: readonly Pattern[]): Sign[] {
  const fields = Object.entries(READ) as [keyof typeof READ, string][];
  const texts = fields.map(([field, foundIn]) => ({ foundIn, text: plain(answers[field]) }));
  return list.flatMap(({ sign, pattern }) =>
    texts.filter(({ text }) => pattern.test(text)).map(({ foundIn }) => ({ sign, foundIn })),
  );
}

/** Lower case, straight hyphens and single spaces, so that one pattern finds every way of typing a word. */
function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFKC').toLowerCase().replace(/[‐-―]/g, '-').replace(/\s+/g, ' ');
}
