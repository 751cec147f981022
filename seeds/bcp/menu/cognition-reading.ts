import { FROM_SCHOOL_AGE, OLDER } from '#src/domain/requests/phases.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Cognition and learning: reading, spelling and writing. */
export const READING_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'reading-catch-up-choose-and-start',
    owner: 'team.manager',
    content: {
      title: 'Reading that has stalled: choose the right group and start it',
      summary:
        'Find out in an hour whether it is sounds, fluency or understanding that holds readers back, then set up one well-run group for it.',
      what: `Readers stall for different reasons, and a phonics group does nothing for someone who decodes well and understands little. A specialist teacher shows your staff three quick checks, listens to a few pupils with them, and sorts the group.

For sounds: a daily phonics catch-up that matches the scheme you already teach. For fluency: reading the same short text aloud three or four times with a partner. For understanding: talking a text through in fixed roles, such as asking, predicting and summing up.

The teacher helps you plan the first fortnight, watches two meetings of the group and looks at the results with you after six weeks. You need 20 to 30 minutes, three to five times a week, protected on the timetable. Without that, we would rather help you find the time first.`,
      areas: ['cognition'],
      levels: ['targeted'],
      phases: ['primary', 'secondary'],
      strand: 'with_children',
      deliverers: ['specialist_teaching', 'own_staff'],
      time: '4 sessions of half a day over 8 weeks; 20 to 30 minutes most days from you',
      people: 'One or two trained staff who run every meeting of the group',
      group: '3 to 6 readers with the same need',
      tryFirst: ['cog_readable_page', 'cog_teach_ahead', 'cog_come_back'],
      evidence: 'strong',
      evidenceWords:
        'Phonics for early decoding and the teaching of comprehension strategies both have strong records in Education Endowment Foundation reviews. Repeated reading has good support, mostly from abroad. Choosing by need matters more than the product.',
      access: 'request',
      how: 'Send a Request for Help for a group: year, how many, what you run now and when. No names. Your lead rings within a few days; the panel allocates a specialist teacher.',
      contact: 'Specialist teaching team',
      runs: 'Starts up to three weeks into each term',
      eligibility:
        'Pupils from Year 2 to Year 9 reading well below what their class needs. They need not have, or wait for, a diagnosis.',
      isNot: 'Not a scheme to buy, and not one-to-one tuition by our staff.',
      family: `Learning to read is hard work. Some children get stuck on the way. They may not hear the sounds. They may read each word so slowly that the story gets lost. Or they may read well out loud, but not know what it means.

This help finds out which it is. Then your child joins a small group at school that works on just that. It is short, and it is on most days.

At home, keep it warm. Read to your child, even when they are big. Take turns, a page each. If they are stuck, tell them the word and go on.

You can ask, “Which part of reading is hard for my child?” The school will know.`,
      alsoCalled: [
        'guided reading',
        'reciprocal reading',
        'Read Write Inc',
        'RWI',
        'Toe by Toe',
        'reluctant reader',
        'literacy intervention',
        'decode',
      ],
    },
  },
  {
    code: 'reading-spelling-specialist-look',
    owner: 'team.manager',
    content: {
      title: 'When reading and spelling stay hard: a specialist look',
      summary:
        'A specialist teacher works out what makes reading and spelling so hard for one pupil, and leaves a plan that every teacher can use.',
      what: `For a pupil who has had a good group, run well, for at least a term and has hardly moved. The specialist teacher reads what you have, then spends about 90 minutes with the pupil: sounds, speed of naming, spelling, reading a real page, and what the pupil says about it.

The same day there is half an hour with the SENCO and a teacher: what this pupil finds easy, what is in the way, what to teach next and in what order. You get two pages, one for lessons and one for the short daily teaching that your own staff give.

We come back after eight weeks to check the plan is alive and to change it if it is not helping. If the family wonders about dyslexia, we talk about it openly: the help is the same with or without the word.`,
      areas: ['cognition'],
      levels: ['specialist'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_children',
      deliverers: ['specialist_teaching'],
      time: '2 sessions of half a day, 8 weeks apart',
      people: 'The SENCO, one teacher, and whoever gives 10 minutes of teaching a day',
      group: 'One pupil or student, by agreement and with a reason',
      tryFirst: ['cog_readable_page', 'cog_say_then_write', 'cog_one_target', 'cog_pathway'],
      evidence: 'practice',
      evidenceWords:
        'Structured, cumulative teaching of sounds and spelling is well supported for those who struggle most. That a specialist’s look makes it work better is what specialists agree on; it is little studied.',
      access: 'request',
      how: 'Gather reading results from the last two terms and a page of free writing. With the parent’s agreement, send a Request for Help for one child.',
      contact: 'Specialist teaching team',
      runs: 'All year; fewer places in the summer term',
      eligibility: 'From Year 3 to age 25 in a mainstream setting, after a term of well-run help in a group.',
      isNot: 'Not a certificate, not a diagnostic report for university, and not weekly lessons from us.',
      family: `Your child tries hard. They have had help. But to read and to spell is still so hard.

Now a teacher with special skill spends a morning with them. They look at sounds, words and a real page. They ask your child what helps. It is kind and calm, and there is no mark at the end.

Then the school gets a plan. It says what to teach next, ten minutes a day. It says what each teacher can do, so that your child can show what they know.

We need your yes first. Your child can get this help with or without a name for it. Tell us what you see at home. It helps us to get it right.`,
      alsoCalled: [
        'dyslexic',
        'SpLD',
        'specific learning difficulty',
        'dyslexia test',
        'dyslexia assessment',
        'phonological awareness',
      ],
    },
  },
  {
    code: 'precision-teaching-training',
    owner: 'expert.assistant',
    content: {
      title: 'Five minutes a day: training in precision teaching',
      summary:
        'Assistants learn to teach a few words or number facts a day until they stick, with a one-minute check and a chart the pupil keeps.',
      what: `Precision teaching is for the handful of things a pupil keeps losing: common words, spellings, number bonds, letter sounds. Five minutes of practice, one minute of checking, a dot on a chart. The pupil sees the line climb, and the chart tells you within a fortnight if you should change something.

The training is 90 minutes online: how to choose the items, make the sheet, run the minute kindly and read the chart. Everyone leaves with a sheet ready for a real pupil. Four weeks later there is a 45-minute follow-up where you bring charts and we solve problems together.

It costs nothing but time. It works when the same adult does it at the same time at least four days a week, and fades when it is fitted in somehow.`,
      areas: ['cognition'],
      levels: ['targeted'],
      phases: ['primary', 'secondary'],
      strand: 'with_staff',
      deliverers: ['educational_psychology', 'specialist_teaching'],
      time: '90 minutes, a follow-up of 45 minutes, then 5 to 10 minutes a day',
      people: 'One adult who will do it daily, and someone to cover when they are away',
      group: 'One pupil at a time; up to 30 staff in the training',
      tryFirst: ['cog_come_back', 'cog_one_target'],
      evidence: 'promising',
      evidenceWords:
        'Many small studies, some in English schools, show quick gains in fluency with what is practised. Whether the gains last and spread to other reading is less sure, so keep using the words in real books.',
      access: 'occasion',
      how: 'Book a place for the adult who will run it. Think of one pupil beforehand and bring six items they nearly know.',
      contact: 'Educational psychology team',
      runs: 'Every half term, online, twice: once at lunch time and once after school',
      eligibility: 'Staff of mainstream schools, most often assistants. SENCOs are welcome too.',
      isNot: 'Not a full reading or maths programme. It belongs beside good teaching.',
      family: `Some things just will not stick. A word is known on Monday and gone by Friday.

In this help, your child works with the same adult each day for five to ten minutes. They go over just a few words or sums. Then there is a one-minute race, just with themselves. They put a dot on a chart. Day by day the line goes up. Children love to see that.

You may like to play with the same words at home. Hide them round the room. Spot them in a book. Stop while it is still fun.

Ask the school, “Which words are we on now?” If the line does not go up, the adults change the plan. It is not your child’s fault.`,
      alsoCalled: [
        'overlearning',
        'high frequency words',
        'sight words',
        'fluency chart',
        'times tables',
        'tricky words',
      ],
    },
  },
  {
    code: 'reading-writing-technology',
    owner: 'expert.secondee',
    content: {
      title: 'Reading and writing with technology you already have',
      summary:
        'A 40-minute call with a specialist teacher to set up reading aloud, dictation and prediction on your own devices, and to make them usual.',
      what: `Most devices can already read a page aloud, take dictation, predict words and turn a photo of a worksheet into text. What is missing is usually a quiet place to learn, agreement on when it may be used, and staff who know the buttons.

In the call, the specialist teacher asks what you have, shows the two or three functions that fit, and gives you a plan for six weeks: one learner or a small group practises twice a week with easy work before using it where it counts.

You get a card for teachers and a page on using it in tests, since a way of working has to be normal before it can be allowed in an exam.`,
      areas: ['cognition'],
      levels: ['universal', 'targeted'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['specialist_teaching', 'own_staff'],
      time: 'A call of 40 minutes, then 20 minutes twice a week for 6 weeks',
      people: 'One person who likes to try things, and someone who can change settings on devices',
      group: '1 to 6 learners to begin with',
      tryFirst: ['cog_say_then_write', 'cog_readable_page'],
      evidence: 'promising',
      evidenceWords:
        'Studies of reading aloud by computer find a modest help to understanding for those who struggle to decode; dictation helps many to write more. What decides is practice and being allowed to use it.',
      access: 'consult',
      how: 'Ask for a call back and say ‘technology’. Have one of the learners’ devices in front of you, with someone who may change its settings.',
      contact: 'Specialist teaching team',
      runs: 'Calls on two afternoons a week in term time',
      eligibility: 'Any mainstream school or college. Nobody has to prove a need before they may use what is built in.',
      isNot: 'Not a way to be given a laptop, and not advice on equipment named in a child’s plan.',
      family: `A phone or a tablet can read a page out loud. It can write down what your child says. For some children that is like glasses: the ideas were there all the time.

We help the school to set it up. Your child tries it out in a quiet place first. Then they use it in class. Teachers learn how it works, so no one says, “That is cheating.” It is not!

You can try it at home today. Look in the phone for “read aloud”. Let your child talk a story into it. Laugh at its mistakes.

Tell the school what works well at home. You do not need a letter from a doctor. Just ask.`,
      alsoCalled: [
        'assistive technology',
        'text to speech',
        'speech to text',
        'immersive reader',
        'reader pen',
        'Chromebook',
      ],
    },
  },
  {
    code: 'exam-arrangements-clinic',
    owner: 'team.lead',
    content: {
      title: 'Exam arrangements clinic: usual ways of working, in good time',
      summary:
        'An hour online each half term for those who arrange extra time, readers and rest breaks: what to gather, when to start, what to do when unsure.',
      what: `The hour has three parts: what is due before the next deadline; how to build a picture of a student’s usual way of working from Year 9 onwards; and your questions, without names.

We bring one-page examples: a note from a teacher that says enough, a plan for trying rest breaks before extra time, a way to record what was used in mock exams. Colleges share what they wish schools had passed on, since students often lose arrangements in the move.

The exam boards’ joint council makes the rules and changes them every year. We help you to read them; what counts is the current edition.`,
      areas: ['cognition'],
      levels: ['universal'],
      phases: OLDER,
      strand: 'across_system',
      deliverers: ['specialist_teaching', 'school_leadership'],
      time: '60 minutes online, once a half term',
      people: 'The SENCO or learning support manager; exams officers are welcome',
      group: 'Any number; questions in groups of about 8',
      tryFirst: ['cog_plan_week', 'cog_say_then_write', 'cog_readable_page'],
      evidence: 'practice',
      evidenceWords:
        'This is about fair practice under national rules, shared by people who do it. There is no research to speak of on clinics like this; those who come tell us what they have changed.',
      access: 'occasion',
      how: 'Book a place. Send questions beforehand if you like, without anything that points to a student.',
      contact: 'Inclusion Team Lead, post-16',
      runs: 'Half-termly, at 3.45 pm; the September one covers what is new',
      eligibility:
        'Staff of mainstream secondary schools and colleges, also those outside the area that our young people attend.',
      isNot:
        'Not the testing that an application may need: your own assessor does that. Not a ruling on any one student.',
      family: `Some students need a bit more time in a test. Some need breaks, or a quiet room, or for the words to be read out. There are rules for this.

The rule of thumb is: what you use in the test should be what you use in class. So it is best to start early, in Year 9 or 10.

In this meeting, school and college staff learn how to do that well. Families do not come, but you can help. Ask the school, “What works for my child in class? Do they have it in tests?” Ask your child, too.

If your teen moves to college, ask the school to pass it on. You do not have to pay for a test yourself.`,
      alsoCalled: ['access arrangements', 'JCQ', 'Form 8', 'scribe', '25%', 'GCSE', 'concessions', 'EAA'],
    },
  },
];
