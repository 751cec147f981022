import { EVERY_PHASE, OLDER } from '#src/domain/requests/phases.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Cognition and learning: number, early learning, and learning in a new language. */
export const NUMBER_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'number-sense-group',
    owner: 'expert.secondee',
    content: {
      title: 'Number sense: set up a group for pupils who count on their fingers',
      summary:
        'A specialist teacher helps you find what a few pupils are missing in number, and starts a hands-on group with your assistant.',
      what: `Pupils in Year 3 who still count everything from one are not short of practice. They are short of a picture of what numbers are made of. More worksheets make it worse.

The specialist teacher does a 15-minute talk-and-do check with each pupil beside your assistant, who learns to do it. The group then meets for 20 to 25 minutes, three times a week for eight weeks: small amounts seen at a glance, ten as a unit, breaking and making numbers, always with objects and always said aloud.

The teacher leads the first meeting and watches two others. In class, the same objects stay on the table, so that pupils do not have to pretend to have outgrown them.`,
      areas: ['cognition'],
      levels: ['targeted'],
      phases: ['primary'],
      strand: 'with_children',
      deliverers: ['specialist_teaching', 'own_staff'],
      time: '4 sessions of half a day; 25 minutes 3 times a week for 8 weeks',
      people: 'One assistant for the whole eight weeks, and the class teacher for 10 minutes a week',
      group: '3 or 4 pupils in Years 2 to 5',
      tryFirst: ['cog_number_real', 'cog_worked_example', 'cog_come_back'],
      evidence: 'promising',
      evidenceWords:
        'Several structured number programmes led by trained assistants have done well in English trials, others have not. What the good ones share is in this group: short, frequent, with objects, and tied to class work.',
      access: 'request',
      how: 'Send a Request for Help for a group. Say the year, what the pupils can do with numbers to 20, and who would lead. No names are needed.',
      contact: 'Specialist teaching team',
      runs: 'Autumn and spring term',
      eligibility: 'Mainstream primary schools. Pupils need no diagnosis and may be learning English.',
      isNot: 'Not booster lessons for tests, and not a test for dyscalculia.',
      family: `Does your child still count on their fingers for 6 and 3? They may not yet see what a number is made of. That can be taught.

In this group they meet three times a week with two or three others. They use beads, blocks and ten frames. They build numbers, break them up and talk about it. There is no rush.

At home you can play. Roll two dice. How many? Can they tell without counting each dot? Lay the table. How many more forks do we need? Cook, shop, share out grapes.

Please do not say, “I was bad at maths too.” Say, “Let us find out.” Ask the school if such a group would suit.`,
      alsoCalled: ['dyscalculic', 'numeracy intervention', 'maths catch-up', 'Numicon', 'subitising', 'place value'],
    },
  },
  {
    code: 'maths-for-those-who-gave-up',
    owner: 'team.lead',
    content: {
      title: 'Maths for those who have given up on it',
      summary:
        'Two workshops for maths teachers and resit tutors: how worry blocks thinking, and five ways to let older learners start again with dignity.',
      what: `By Year 9, some students have decided that maths is for other people. In a college resit class, most have. They avoid, joke, arrive late, and freeze when asked.

The first workshop looks at what worry does to thinking and at questions that everyone can start. The second works on gaps: how to find the one missing idea behind twenty wrong answers, and how to teach it at 17 without farm animals, using money, time, drawings and bars.

Between the two, each teacher tries one change with one class: no cold calling for a fortnight, or a first question worth doing that nobody can get wrong. We count who has a go.`,
      areas: ['cognition', 'semh'],
      levels: ['universal'],
      phases: OLDER,
      strand: 'with_staff',
      deliverers: ['specialist_teaching', 'educational_psychology'],
      time: 'Two workshops of 75 minutes, 3 weeks apart',
      people: 'Maths teachers, tutors and assistants; pairs from one department do best',
      group: 'Up to 20 staff from several settings',
      tryFirst: ['cog_number_real', 'cog_worked_example', 'cog_first_step'],
      evidence: 'promising',
      evidenceWords:
        'That worry about maths and weak results feed each other is well shown. Education Endowment Foundation guidance supports drawings, models and building on what students know. Few good studies look at resit classes.',
      access: 'occasion',
      how: 'Book for two people from the same department if you can. If you have a whole team, ask your lead to bring it to you.',
      contact: 'Inclusion Team Lead, post-16',
      runs: 'October and February, online at 4 pm',
      eligibility: 'Teachers and tutors in mainstream secondary schools and colleges.',
      isNot: 'Not exam technique, and not a course in the content of maths.',
      family: `“I can’t do maths.” Lots of teens say that. Worry fills the mind, and there is no room left to think. So they stop trying. Then they fall more behind.

This help is for maths teachers. They learn how to make it safe to have a go. They learn how to find the one small gap that all the rest hangs on. They use real things, like pay, trips and time.

Your teen does not have to do anything. They may see that lessons start in a more friendly way.

At home, let them see you use maths. Split a bill. Plan a trip. If they get it wrong, say, “Show me how you got there.” It is never too late to start again.`,
      alsoCalled: ['maths anxiety', 'GCSE resits', 'functional skills', 'numeracy', 'dyscalculia', 'FE'],
    },
  },
  {
    code: 'early-learning-through-play',
    owner: 'early.years',
    content: {
      title: 'Not playing like the others yet: learning in the early years',
      summary:
        'Your Early Years Area SENCo joins you on the floor for a morning and helps you plan small next steps for children who learn more slowly.',
      what: `Some children flit, some do one thing over and over, some watch. The Area SENCo spends a morning with your room, playing and watching with the key person, and writes down what the child does already: that is where the next step starts.

At nap time or lunch you plan together. One thing to repeat, one small change to offer, how adults will show and not tell, what to note. The plan fits on half a page and into ordinary play.

After four weeks there is a call of 30 minutes. If things are moving, you carry on. If not, you look together at hearing, sight, sleep and health with the family, and at who else could help. You may bring up to three children in a morning.`,
      areas: ['cognition', 'communication'],
      levels: ['universal', 'targeted'],
      phases: ['early_years'],
      strand: 'with_staff',
      deliverers: ['early_years_lead'],
      time: 'One morning and a call of 30 minutes, 4 weeks later',
      people: 'The key person, and ten minutes with the manager',
      group: 'Up to 3 children, within ordinary play',
      tryFirst: ['cog_play_change_one', 'cog_picture_steps', 'comm_follow_add'],
      evidence: 'promising',
      evidenceWords:
        'Playing with adults who follow, show and stretch is well supported in reviews of the early years. How much a visit like this adds is less studied; we look at each child’s next step after four weeks.',
      access: 'consult',
      how: 'Ring or message your Early Years Area SENCo. Say what you see and what you have tried. Tell the family first, and ask what their child loves at home.',
      contact: 'Early Years Area SENCo',
      runs: 'All year, also in school holidays for settings that stay open',
      eligibility:
        'Nurseries, pre-schools, school nurseries and childminders. Children do not need to be two years behind, or known to any service.',
      isNot: 'Not a check-up, and not an inspection of your setting.',
      family: `All children learn in their own time. Some need to do a thing many more times before it sticks. Some need it to be shown in a new way.

In this help, a kind early years teacher comes to play. They see what your child can do and likes to do. Then they plan one small next step with the nursery. After four weeks they look again.

You will be asked first. Tell us what makes your child smile. That is the best place to start.

At home, let your child play the same game again and again. Then change one thing: a new cup, a lid, a song. Wait and see. If you worry about how they hear or see, tell us or your health visitor.`,
      alsoCalled: [
        'lining up toys',
        'in their own world',
        'does not answer to his name',
        'developmental delay',
        'EYFS',
        'Portage',
        'schema play',
        'EYSENCo',
        'not meeting milestones',
      ],
    },
  },
  {
    code: 'new-to-english-or-learning-need',
    owner: 'lead.boscombe',
    content: {
      title: 'New to English, a learning need, or both? Think it through',
      summary:
        'A half-hour talk with someone who knows both, so that nobody waits for English to come, and nobody is taken for a slow learner.',
      what: `Two mistakes are common: to wait years because ‘it is only the English’, and to place a quick learner in the slow group because they cannot yet say what they know.

In half an hour we go through a short list together: how long in English, schooling before, how the child talks and reads in their first language, what the family sees, how fast new things are learnt when shown and not told, and how the child compares with others who came at the same time.

You leave with what to find out, how to ask the family with an interpreter and not through the child, and what to do in lessons meanwhile. If it looks like both, you plan for both.`,
      areas: ['cognition', 'communication'],
      levels: ['targeted'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['educational_psychology', 'speech_and_language', 'inclusion_lead'],
      time: '30 minutes by video, and 20 minutes to gather what you know',
      people: 'The SENCO or key person, and a teacher who sees the child daily',
      group: 'Up to 3 children, spoken of without names',
      tryFirst: ['comm_key_words', 'cog_picture_steps', 'cog_first_step', 'cog_teach_ahead'],
      evidence: 'practice',
      evidenceWords:
        'Research is clear that two languages do no harm and that a real language need shows in both. The questions we ask are those specialists agree on; there is no single test that settles it.',
      access: 'consult',
      how: 'Book a slot through your lead. Ask the family two things first: how does your child speak at home, and was learning easy before?',
      contact: 'Your Inclusion Lead or Early Years Area SENCo',
      runs: 'Weekly slots in term time',
      eligibility: 'Any mainstream setting, for any child or young person who learns in an additional language.',
      isNot: 'Not teaching of English, and not an interpreter service.',
      family: `Does your child speak more than one language? That is a gift. Please keep on with yours at home. It does not hold your child back. It helps.

Now and then, school staff are not sure. Is learning slow because English is new? Or would it be hard in any language? This talk helps them to think it through.

They will ask you what you see. How does your child speak with you? What did they learn before? You can ask for an interpreter. It should not be your child.

While we find out, your child still gets help in class: with pictures, with friends, with time. No one has to wait.`,
      alsoCalled: ['EAL', 'bilingual', 'multilingual', 'ESOL', 'refugee', 'asylum seeker', 'second language'],
    },
  },
];
