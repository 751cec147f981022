import { plainWords, stem } from './words.ts';

/**
 * What the field and families call the same thing. Every line is one matter; whoever searches by one of its words finds
 * what is written with another. Words that mean several things (SM, PA, hub) are left out on purpose, and so are names
 * of makers. Add a line where people search in vain: docs/glossary.md says which word we write ourselves.
 */
const LINES = {
  speech_therapy:
    'SaLT, SLT, speech and language therapy, speech and language therapist, speech therapy, speech therapist, ' +
    'speech language therapy, speech and language',
  language: 'DLD, SLCN, developmental language disorder, language disorder, language delay, speech delay',
  late_talking: 'late talker, not talking yet, not talking, late to talk, few words, first words',
  no_words:
    'non-verbal, nonverbal, non-speaking, pre-verbal, AAC, few or no spoken words, cannot talk, does not talk, ' +
    'doesnt talk, does not speak, doesnt speak, Makaton, signing',
  speech_sounds:
    'stammer, stutter, stammering, stuttering, lisp, articulation, speech sounds, verbal dyspraxia, ' +
    'unclear speech, speech unclear, unclear speech, cannot understand what he says, nobody understands',
  selective_mutism:
    'selective mutism, situational mutism, mute, reluctant talker, will not speak, wont speak at school, ' +
    'does not speak at school, doesnt talk at school, speaks at home, only talks at home',
  first_language:
    'EAL, English as an additional language, new to English, bilingual, multilingual, ESOL, second language',
  neli: 'NELI, Nuffield Early Language Intervention',
  absence:
    'EBSA, EBSNA, EBA, emotionally based school avoidance, emotionally based school non-attendance, ' +
    'school refusal, school refuser, school avoidance, school phobia, refusing school, refuses school, ' +
    'wont go to school, will not go to school, cant go to school, anxious about school, scared of school, ' +
    'non-attendance, finding it hard to come in, not attending, stopped coming, not coming in, ' +
    'not coming to school, not been in, hasnt been in, wont come in, refuses to come in, cannot get in, truanting',
  attendance: 'attendance, absence, absent, truancy, missing school',
  exclusion: 'exclusion, excluded, permanent exclusion, PEX, expelled, expulsion, managed move, PRU',
  suspension: 'suspension, suspended, fixed term exclusion, FTE, sent home',
  occupational_therapy: 'OT, occupational therapy, occupational therapist',
  psychologist: 'EP, ed psych, educational psychologist, educational psychology, psychologist, psychology',
  autism: 'ASD, ASC, autism, autistic, aspergers, on the spectrum, autism spectrum',
  adhd:
    'ADHD, ADD, attention deficit, hyperactive, hyperactivity, fidgety, fidgeting, cannot sit still, ' +
    'cant sit still, impulsive, impulsivity, cannot wait, cant wait, blurting out, blurts out, always on the go',
  neurodiversity: 'neurodiversity, neurodiverse, neurodivergent, neurodivergence',
  demand_avoidance: 'PDA, demand avoidance, demand avoidant, pathological demand avoidance',
  wellbeing: 'SEMH, mental health, emotional wellbeing, social emotional and mental health',
  mental_health_team: 'MHST, mental health support team, CAMHS',
  worry:
    'anxiety, anxious, worry, worried child, worries, panic, panic attack, separation anxiety, exam stress, ' +
    'exam anxiety, exam nerves, nervous, scared, phobia, stomach aches, tearful',
  low_mood:
    'low mood, depression, depressed, self harm, self-harm, cutting, suicidal, eating disorder, anorexia, ' +
    'bulimia, self harming, hurting herself, hurting himself, wants to die, hopeless',
  meltdown:
    'meltdown, tantrum, outburst, dysregulated, losing control, rage, anger, angry child, meltdowns, tantrums, ' +
    'angry, loses temper, loses his temper, loses her temper, temper, explodes, explosive',
  little_ones_hitting:
    'biting, bites, hitting, throwing things, lashing out, hits other children, hits others, pinching, ' +
    'pushes others',
  grief: 'bereavement, bereaved, grief, death, died, loss of a parent',
  care: 'LAC, CLA, looked after, in care, foster, fostered, adopted, adoption, virtual school',
  trauma: 'trauma, traumatised, ACEs, adverse childhood experiences, attachment, early hurt',
  emotional_literacy: 'ELSA, emotional literacy, emotional literacy support assistant',
  friendship:
    'friendship, friends, no friends, nobody to play with, lonely, loneliness, making friends, left out, ' +
    'bullying, bullied, picked on, falling out',
  brick_groups: 'Lego, brick group, brick groups, building together',
  bullying_repair: 'restorative, restorative justice, putting things right',
  tics: 'tics, tic, Tourette, Tourettes, twitching',
  sensory:
    'sensory, sensory processing, SPD, sensory differences, sensory needs, sensory overload, noise, noisy, ' +
    'too loud, covers ears, covers his ears, covers her ears, ear defenders, chewing, chews, mouthing, spinning, ' +
    'flapping, hand flapping, stimming, stims, bright lights, smells, seams, fussy about clothes',
  handwriting:
    'handwriting, fine motor, pencil grip, pencil control, dysgraphia, hold a pencil, messy writing, ' +
    'hard to write',
  coordination: 'DCD, dyspraxia, dyspraxic, developmental coordination disorder, clumsy, clumsiness, coordination',
  physical: 'physical disability, cerebral palsy, wheelchair, gross motor, mobility, unsteady',
  toileting:
    'toileting, toilet training, toilet, potty, potty training, nappy, nappies, wetting, soiling, continence, ' +
    'incontinence, constipation, constipated, accidents, pull-ups',
  eating:
    'ARFID, picky eater, picky eating, fussy eater, fussy eating, wont eat, selective eating, eats very little, ' +
    'mealtimes, eating, eat, eater, beige food, lunch, lunchtime, packed lunch',
  hearing:
    'hearing, hearing loss, hearing impairment, hearing impaired, HI, deaf, deafness, hearing aid, glue ear, QToD, ' +
    'BSL',
  vision:
    'vision, VI, visual impairment, visually impaired, vision impairment, blind, braille, partially sighted, QTVI, ' +
    'eyesight, see little',
  medical:
    'medical, medical needs, health care plan, IHCP, diabetes, epilepsy, EpiPen, medication, brain injury, ' +
    'head injury, concussion, seizure, seizures, allergy, allergies, feeding tube, stoma',
  reading:
    'dyslexia, dyslexic, reading difficulty, reading difficulties, cannot read, cant read, SpLD, spelling, ' +
    'literacy, reluctant reader, struggling reader, reading that has stalled, reading and writing, ' +
    'visual stress, Irlen, coloured overlays, cannot spell',
  maths: 'dyscalculia, dyscalculic, maths, mathematics, math, numeracy, number sense, numbers',
  memory: 'working memory, short-term memory, poor memory, forgets instructions, forgetful, forgets, forget',
  organising:
    'executive function, executive functioning, organisation, disorganised, organised, organising, ' +
    'planning and organising, losing things, loses things, loses everything, forgets homework, never has a pen',
  exams: 'exam, exams, exam access arrangements, access arrangements, exam concessions, extra time, JCQ',
  moving_up:
    'transition, moving up, moving on, changing school, secondary transfer, to secondary, ' +
    'to secondary school, starting secondary, starting year 7, ' +
    'into year 7',
  starting_school: 'starting school, school readiness, starting reception, school ready',
  adulthood:
    'preparing for adulthood, PfA, adult life, after school, post-16, leaving school, apprenticeship, ' +
    'apprentice, supported internship, work experience, first job, careers, no plans',
  out_of_work: 'NEET, dropped out, dropping out, drop out',
  teaching_assistants: 'TA, TAs, teaching assistant, LSA, learning support assistant, one to one, 1:1, 1 to 1',
  ordinary_teaching: 'quality first teaching, QFT, high quality teaching, adaptive teaching, differentiation',
  everyday_offer:
    'OAP, ordinarily available, ordinarily available provision, graduated approach, universal offer, ' +
    'everyday offer',
  senco: 'SENCO, SENDCO, inclusion coordinator, special needs coordinator',
  childminders: 'childminder, childminders, childminding, home-based childcare',
  parents: 'parent, parents, carer, carers, mum, dad, family, families, grandparent',
  parent_courses: 'parenting course, parenting class, parenting programme, parent group, parent groups',
  independent_advice: 'SENDIASS, IASS, independent advice, parent partnership, tribunal, my rights',
  early_help: 'early help, CAF, team around the family, TAF, family support worker',
  siblings: 'sibling, siblings, brother, sister, brothers, sisters, young carer, young carers',
  pupil_voice: 'pupil voice, student voice, child voice, voice of the child, views of the child',
  talking_first:
    'drop-in, drop in, drop-ins, helpline, hotline, advice line, surgery, who can I ring, who can I call, ' +
    'who to ring, who do I ring, speak to someone, talk to someone, someone to talk to, quick question',
  training: 'training, CPD, INSET, twilight, course, workshop, webinar',
  behaviour_policy: 'behaviour policy, relational policy, behaviour management, zero tolerance',
  nurture: 'nurture, nurture group, nurture room, Boxall, nurture space',
  pictures: 'visual timetable, visual supports, visuals, symbols, PECS, picture supports, now and next',
  technology: 'assistive technology, AT, text to speech, speech to text, reader pen, access technology',
  attention:
    'attention, concentrate, concentration, concentrating, focus, focusing, distracted, easily distracted, ' +
    'daydreaming, daydreams, daydreamer, zones out, off task, carpet time, sit on the carpet, on the carpet, ' +
    'circle time',
  running_off:
    'bolts, bolting, bolter, runs out, running out, runs off, running off, runs away, running away, ' +
    'leaves the room, leaves the classroom, leaves class, walks out, absconds, absconding, refuses to come out, ' +
    'hides under, hiding under, climbs on, climbing on, bolted',
  refusing_work:
    'refuses to work, refuses work, refusing work, refusing to work, work refusal, wont work, will not work, ' +
    'refuses to do any work, wont do any work, does no work, rips up work, gives up',
  disruption:
    'disruption, disruptive, disrupting, low level disruption, shouting out, shouts out, calling out, calls out, ' +
    'swearing, swears, answering back, rude, defiant, defiance, naughty, misbehaving, bad behaviour',
  hurting:
    'hurts others, hurting others, aggressive, aggression, violent, violence, fighting, fights, kicks, kicking, ' +
    'punches, punching, hits staff, hits adults, throws chairs, throwing chairs, throws furniture, spitting, ' +
    'spits, restraint, physical intervention, positive handling',
  dressing: 'dressing, getting dressed, undressing, shoelaces, shoes, zips',
  goodbyes:
    'crying at drop off, cries at drop off, drop off, dropped off, clings, clingy, clinging, goodbye, goodbyes, ' +
    'tears at the door',
  playing_differently:
    'lining up toys, lines up toys, lining toys up, own world, in his own world, in her own world, ' +
    'no eye contact, eye contact, does not answer to his name, doesnt answer to his name, ' +
    'doesnt answer to her name, answer to his name, answer to her name, doesnt respond to name, not pointing, ' +
    'does not point, does not play, plays alone',
  repeating: 'echolalia, repeats what I say, repeats everything, repeating words, scripting, gestalt',
  masking: 'masking, masks, fine at school, holds it together, falls apart at home',
  slow_progress:
    'not making progress, no progress, not progressing, little progress, falling behind, behind, slow learner, ' +
    'MLD, moderate learning difficulties, learning difficulties, cognitive assessment',
  delay: 'GDD, global delay, developmental delay',
  statutory: 'EHCP, EHC plan, EHC, statutory assessment, needs assessment, EHCNA, education health and care plan',
  part_time:
    'part-time timetable, part time, reduced timetable, modified timetable, reintegration timetable, ' +
    'reintegration',
  conflict:
    'angry parent, angry parents, complaint, complaints, difficult conversation, difficult conversations, ' +
    'difficult parent, difficult parents, trust has broken down',
  hard_times:
    'parent in prison, prison, homeless, homelessness, temporary housing, eviction, poverty, debt, drugs, ' +
    'alcohol, divorce, parents splitting up, family breakdown',
  safety:
    'abuse, abused, neglect, neglected, domestic abuse, domestic violence, exploitation, exploited, ' +
    'county lines, gang, gangs, knife, carrying a knife, weapon, radicalised, sexualised behaviour, ' +
    'sexual behaviour, inappropriate touching, private parts, FGM, unsafe at home, not safe at home, disclosed, ' +
    'disclosure, missing from home',
  fasd: 'FASD, FAS, fetal alcohol, foetal alcohol, fetal alcohol syndrome',
  screens:
    'screen time, screens, phone addiction, on his phone, on her phone, video games, gaming all night, ' +
    'gaming addiction',
  sleep: 'sleep, sleeping, bedtime, awake all night, insomnia',
  progress_review: 'annual review, annual reviews, person-centred review',
  gypsy: 'Gypsy, Roma, Traveller, Travellers, GRT, refugee, refugees, asylum, asylum seeker, asylum seekers, Ukraine',
};

/** Each matter with all its writings. */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(LINES).map(([matter, writings]) => [matter, writings.split(', ')]),
);

type Phrase = { words: readonly string[]; matter: string };

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirstWord();

/** Every word, without its ending, that the list above is written with. */
export const SYNONYM_WORDS: readonly string[] = [
  ...new Set([...PHRASES.values()].flatMap((phrases) => phrases.flatMap(({ words }) => words))),
];

/**
 * The matters that a text speaks of, in the order of the list above. Where several phrases begin at one word the longest
 * is meant: verbal dyspraxia is not dyspraxia. `mended` puts right a misspelt word (given without its ending).
 */
export function mattersIn(text: string, mended: (word: string) => string = (word) => word): string[] {
  const words = plainWords(text).map((word) => mended(stem(word)));
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const phrase = (PHRASES.get(words[at] ?? '') ?? []).find((each) => startsAt(words, at, each));
    if (phrase) found.add(phrase.matter);
    at += phrase?.words.length ?? 1;
  }
  return Object.keys(SYNONYMS).filter((matter) => found.has(matter));
}

function startsAt(words: readonly string[], at: number, phrase: Phrase): boolean {
  return phrase.words.every((each, step) => words[at + step] === each);
}

/** The longest first. */
function phrasesByFirstWord(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [matter, writings] of Object.entries(SYNONYMS)) {
    for (const writing of writings) {
      const words = plainWords(writing).map(stem);
      const [first = ''] = words;
      const known = [...(phrases.get(first) ?? []), { words, matter }];
      phrases.set(
        first,
        known.toSorted((one, other) => other.words.length - one.words.length),
      );
    }
  }
  return phrases;
}
