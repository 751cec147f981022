/** Words of the field that families and new staff trip over, with what to write instead. */
export const JARGON: readonly { words: readonly string[]; plain: string }[] = [
  { words: ['AP', 'alternative provision'], plain: 'say what it is: a school or centre for a while' },
  { words: ['attachment difficulties', 'attachment issues'], plain: 'finds it hard to trust adults' },
  { words: ['baseline'], plain: 'where things stand at the start' },
  { words: ['behaviours that challenge', 'challenging behaviour'], plain: 'say what is seen' },
  { words: ['bespoke'], plain: 'made for you' },
  { words: ['capacity building', 'build capacity', 'building capacity'], plain: 'help staff to do it themselves' },
  { words: ['co-production', 'co-produce', 'co-produced'], plain: 'worked out together' },
  { words: ['co-regulation', 'co-regulate'], plain: 'calming down with an adult’s help' },
  { words: ['CPD'], plain: 'training' },
  { words: ['cohort'], plain: 'group' },
  { words: ['dysregulated', 'dysregulation'], plain: 'upset and unable to calm down' },
  { words: ['EAL'], plain: 'learning English as another language' },
  { words: ['EBSA', 'EBSNA'], plain: 'finds it very hard to come to school' },
  { words: ['EHCP', 'EHC plan'], plain: 'education, health and care plan, the first time' },
  { words: ['ELSA'], plain: 'emotional literacy support assistant, the first time' },
  { words: ['EP', 'Ed Psych'], plain: 'educational psychologist' },
  { words: ['executive function', 'executive functioning'], plain: 'planning, remembering and starting' },
  { words: ['facilitate', 'facilitates', 'facilitated'], plain: 'help, run or lead' },
  { words: ['fine motor'], plain: 'using hands and fingers' },
  { words: ['gross motor'], plain: 'moving the whole body' },
  { words: ['graduated approach', 'graduated response'], plain: 'step by step: assess, plan, do, review' },
  { words: ['HQT', 'QFT', 'quality first teaching'], plain: 'good teaching for everyone' },
  { words: ['holistic'], plain: 'looking at the whole child' },
  { words: ['implement', 'implementation'], plain: 'put in place, or do' },
  { words: ['intervention', 'interventions'], plain: 'help, or support' },
  { words: ['key stakeholders', 'stakeholder', 'stakeholders'], plain: 'say who' },
  { words: ['MDT', 'multi-disciplinary', 'multidisciplinary'], plain: 'experts of different kinds together' },
  { words: ['MHST'], plain: 'mental health support team' },
  { words: ['modelling'], plain: 'showing how' },
  { words: ['OAP', 'ordinarily available provision'], plain: 'what every setting offers' },
  { words: ['OT', 'OTs'], plain: 'occupational therapist' },
  { words: ['outcomes'], plain: 'what changes' },
  { words: ['pedagogy', 'pedagogical'], plain: 'teaching' },
  { words: ['phonological awareness'], plain: 'hearing the sounds in words' },
  { words: ['proprioception', 'proprioceptive', 'vestibular'], plain: 'knowing where the body is, or balance' },
  { words: ['provision'], plain: 'help, or what is offered' },
  { words: ['psychoeducation'], plain: 'learning how feelings work' },
  { words: ['pupil premium', 'PP'], plain: 'extra money for pupils, the first time' },
  { words: ['referral', 'referrals', 'refer'], plain: 'request, or ask' },
  { words: ['SaLT', 'SALT', 'SLT'], plain: 'speech and language therapist' },
  { words: ['SEMH'], plain: 'feelings, friendships and behaviour' },
  { words: ['SEND'], plain: 'special educational needs and disabilities, the first time' },
  { words: ['scaffold', 'scaffolding', 'scaffolded'], plain: 'help that is taken away bit by bit' },
  { words: ['self-regulation', 'self-regulate'], plain: 'calming oneself down' },
  { words: ['sensory diet'], plain: 'activities that help the body settle' },
  { words: ['signpost', 'signposts', 'signposting', 'signposted'], plain: 'tell people where to go' },
  { words: ['tier 1', 'tier 2', 'tier 3', 'wave 1', 'wave 2', 'wave 3'], plain: 'universal, targeted or specialist' },
  { words: ['transition', 'transitions'], plain: 'moving class or school' },
  { words: ['trauma-informed', 'trauma informed'], plain: 'mindful of hard things that happened' },
  { words: ['utilise', 'utilises', 'utilising'], plain: 'use' },
  { words: ['wraparound'], plain: 'before and after school' },
];

export type Jargon = { found: string; plain: string };

/** The field's words in a text as they stand there, each once, in the order they come, with plainer ones. */
export function jargonIn(text: string): Jargon[] {
  const found = JARGON.flatMap(({ words, plain }) => {
    const first = words.map((word) => firstOf(word, text)).filter((each) => each !== undefined);
    return first
      .toSorted((a, b) => a.at - b.at)
      .slice(0, 1)
      .map(({ at, found }) => ({ at, found, plain }));
  });
  return found.toSorted((a, b) => a.at - b.at).map(({ found, plain }) => ({ found, plain }));
}

/** Abbreviations in capitals only ("ot" is no occupational therapist), other words however they are written. */
function firstOf(word: string, text: string): { at: number; found: string } | undefined {
  const isShort = /[A-Z]/.test(word) && !word.includes(' ');
  const pattern = new RegExp(`(?<![\\p{L}\\d-])${word.replaceAll(' ', '\\s+')}(?![\\p{L}\\d-])`, isShort ? 'u' : 'iu');
  const match = pattern.exec(text);
  return match ? { at: match.index, found: match[0] } : undefined;
}
