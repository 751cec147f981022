import { EVERY_PHASE, FROM_SCHOOL_AGE } from '#src/domain/requests/phases.ts';
import { AREAS, codes } from '#src/domain/vocabulary.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Learning that is planned: for staff, for governors, and for those who work alone. */
export const TRAINING_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'training-plan-for-your-setting',
    owner: 'lead.kinson',
    content: {
      title: 'A training plan that fits your setting, not a list of courses',
      summary:
        'Ninety minutes with your lead to turn what you know about your pupils and staff into one year of training that people can put to use.',
      what: `Training days are dear, and most of what is heard on them is gone by the next half term. Together we look at your self-check, your support plans and what staff say they find hardest. Then we choose at most two themes for the year.

For each theme we plan a rhythm: learn it, try it with one class, talk about it after two weeks, watch each other, come back to it in spring. Your lead shows you what is free in the cluster and who can come to you, and what can wait.

New staff, lunch staff and supply staff are in the plan too. You get it on one page, with dates, and a short question to ask everyone before and after.`,
      areas: codes(AREAS),
      levels: ['universal'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['inclusion_lead', 'school_leadership'],
      time: '90 minutes, and half an hour in spring',
      people: 'The SENCO and whoever plans training',
      group: 'The whole setting, or a few settings that train together',
      tryFirst: ['cog_worked_example', 'comm_parts_check', 'semh_greeting'],
      evidence: 'strong',
      evidenceWords:
        'The Education Endowment Foundation’s review of professional development finds that it works when it builds knowledge, motivates, develops techniques and embeds them. A plan with practice and return does all four; a lone talk does not.',
      access: 'consult',
      how: 'Ask your lead for a meeting in June or July. Bring last year’s training dates.',
      contact: 'Your Inclusion Lead',
      runs: 'June to September, and by agreement',
      eligibility: 'Mainstream schools and colleges. Early years settings plan with their Area SENCo.',
      isNot: 'Not a catalogue, and not paid-for training from us.',
      family: `Teachers go on learning all their lives. But one talk on one day does not change much. It is soon gone.

So we help schools to plan the year. They pick just two things to get good at. They learn a bit, try it out in class, talk it over and try again. All staff take part, also those at lunch and in the office.

On training days your child stays at home. Now you know what they are for.

You can ask the school, “What are you learning this year to help children who find things hard?” You can tell them what you would like them to know. Some schools ask a parent to speak to the staff. Would you like to?`,
      alsoCalled: ['CPD', 'INSET', 'twilight', 'staff development', 'professional learning', 'e-learning'],
    },
  },
  {
    code: 'governors-and-trustees-evening',
    owner: 'team.manager',
    content: {
      title: 'Governors and trustees: the five questions to ask about inclusion',
      summary:
        'A lively hour online for governors, trustees and nursery committees: what you are responsible for, what good answers sound like, what to visit.',
      what: `Reports on special educational needs are often long, and it is hard to know what to make of them. This hour gives you five questions: Who is not here, and why? What do we do for everyone? How do we know that extra help works? What do families tell us? Has our SENCO the time?

For each you hear a weak answer and a strong one, read by the people who give them in real life, and talk in small groups about your own setting. You leave with a plan for one visit a term that looks at something and judges nobody.

The parent carer forum leads the part on families.`,
      areas: ['cognition', 'semh', 'families'],
      levels: ['universal'],
      phases: EVERY_PHASE,
      strand: 'across_system',
      deliverers: ['inclusion_lead', 'forum'],
      time: 'One hour online, in the evening',
      people: 'The link governor or trustee, and the chair if possible',
      group: 'Up to 40',
      tryFirst: ['cog_step_back', 'semh_three_expectations', 'fam_ask_their_way'],
      evidence: 'practice',
      evidenceWords:
        'There is no good research on what governors’ questions change. The questions come from heads, SENCOs and parents who said what they wish had been asked.',
      access: 'occasion',
      how: 'Book a place, or ask your clerk to. The recording and the five questions are sent to all who booked.',
      contact: 'Cluster co-ordinator',
      runs: 'October and March, 7 to 8 pm',
      eligibility: 'Governors, trustees, academy committees, and committees or owners of nurseries and pre-schools.',
      isNot: 'Not legal training, and not about any one child or complaint.',
      family: `Each school has a group of people who keep an eye on how it is run. They are called governors. Some of them are parents.

We give them an hour to learn what to ask. Who is not in school, and why? What do we do for all children? How do we know that extra help works? What do families say? Does the SEN lead have time to do the job?

Parents from the forum tell them what it feels like from your side.

You can ask who the governor for SEN is at your school. You could be one too! You do not have to be an expert. You need to care, and to ask good questions. The school office can tell you how.`,
      alsoCalled: ['SEND governor', 'governing body', 'MAT board', 'link trustee training', 'accountability'],
    },
  },
  {
    code: 'childminder-and-small-setting-evenings',
    owner: 'early.years',
    content: {
      title: 'Evenings for childminders and small settings',
      summary:
        'An hour online when the children have gone home: one topic you can use with a mixed-age group of three, and someone to ask.',
      what: `Most training is made for rooms with a team and a staff meeting. You may be on your own, with a baby, a toddler and two from school. These evenings are made for that.

Each has one topic: first words, big feelings, eating, changes, when to worry, how to tell a parent. A quarter of an hour of ideas, then small groups of people who work as you do, then questions. An Area SENCo and one guest are there, such as a health visitor or a therapist.

You get the ideas on one page and a certificate for your file. Cameras may stay off, and children on laps are welcome. If you miss one, you can watch the first part and ring about the rest.`,
      areas: ['communication', 'semh', 'cognition', 'sensory', 'families'],
      levels: ['universal'],
      phases: ['early_years'],
      strand: 'across_system',
      deliverers: ['early_years_lead', 'health', 'speech_and_language'],
      time: 'One hour online',
      people: 'Just you',
      group: 'Up to 30, in groups of 4 or 5',
      tryFirst: ['comm_follow_add', 'semh_goodbye', 'sens_big_movements', 'fam_same_thing'],
      evidence: 'practice',
      evidenceWords:
        'The topics rest on well-founded practice for the early years. An hour online is a start and no more; those who also ring or are visited tell us that they use it.',
      access: 'occasion',
      how: 'Book under ‘Drop-ins and training’. The link comes by e-mail on the day.',
      contact: 'Early Years Area SENCo',
      runs: 'First Tuesday of the month, 7.30 to 8.30 pm, not in August',
      eligibility:
        'Registered childminders, their assistants, and nurseries and pre-schools with fewer than about 20 children.',
      isNot: 'Not first aid or safeguarding training, which you need in any case.',
      family: `Do you use a childminder or a small nursery? The people there work hard, and mostly on their own. There is no team next door to ask.

Once a month they can learn online with us, when the children have gone home. It may be about first words, big feelings, food, or how to tell if a child needs more help. They get new ideas and meet others who do the same job. They can also ring us in the day.

It costs them nothing.

Tell your childminder about it. If you have a worry about your child, tell them that too. They can ask us what to do, with no names. It is best to ask soon. You do not have to wait until your child is two.`,
      alsoCalled: ['PVI', 'home-based childcare', 'nanny', 'pre-school training', 'webinar', 'EYFS CPD'],
    },
  },
];
