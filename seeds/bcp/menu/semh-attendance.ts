import { FROM_SCHOOL_AGE } from '#src/domain/requests/phases.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Social, emotional and mental health: when coming in has become too hard. */
export const ATTENDANCE_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'finding-it-hard-to-come-in-first-steps',
    owner: 'expert.ep',
    content: {
      title: 'Finding it hard to come in: the first ten days',
      summary:
        'A pack for the first signs of emotionally based school non-attendance: what to ask, what to change tomorrow, and what not to wait for.',
      what: `Early signs are small: late on Mondays, stomach aches that fade by noon, many visits to the office, no more trips. Acting in the first ten days is far easier than after ten weeks.

The pack gives you a plan for the fortnight. Day one: a warm call, no blame. Then a talk with the child using picture cards: which parts of the day are fine, which are hard? With the parent you fill one page: what pushes away from the place, what pulls towards home, what still pulls towards coming in. You change two things at once, such as the entrance, the first lesson or the seat at lunch, and one adult meets the child each day.

Record reasons honestly. Proof from a doctor is not needed before you help.`,
      areas: ['semh', 'families'],
      levels: ['universal', 'targeted'],
      phases: ['primary', 'secondary'],
      strand: 'with_children',
      deliverers: ['own_staff', 'educational_psychology', 'attendance'],
      time: 'About 3 hours of one adult over 10 days',
      people: 'A trusted adult, and someone who can change the timetable',
      group: 'One child and their family',
      tryFirst: ['semh_map_day', 'semh_greeting', 'fam_listening'],
      evidence: 'practice',
      evidenceWords:
        'Good trials are few. Reviews and national guidance agree on acting early, listening to child and family, changing the setting as well as the child, and small steps. Facing worry in steps is well supported.',
      access: 'use',
      how: 'Ring the family today, and use the steps under ‘Try this first’. Ask your lead for the pack: it comes by e-mail. If nothing has moved after ten days of absence, ask for a way-back plan: you will have half of it written already.',
      contact: 'Your Inclusion Lead',
      runs: 'Always there',
      eligibility: 'Any mainstream school. Start before attendance falls below 90 per cent.',
      isNot:
        'Not an attendance warning and not a reason to send work home and wait. If you think a child is unsafe, follow your safeguarding procedure.',
      family: `Is it a fight to get in to school? Does your child feel sick on Sunday night? They are not being lazy. It may just feel too big. And it is not your fault.

Tell the school soon. You do not need a note from a doctor. The school has a plan for the first ten days. They will ask what is hard: the bell, the bus, a lesson, a friend? Then they will change two things right away. One kind adult will meet your child each day.

Try to keep mornings calm and the same. If they can’t do a whole day, ask which part they could do. Praise each small step. Stay in touch, even on bad days. You do this side by side with the school.`,
      alsoCalled: [
        'EBSA',
        'EBSNA',
        'school refusal',
        'school refuser',
        'school phobia',
        'truancy',
        "can't go to school",
        'EBA',
      ],
    },
  },
  {
    code: 'way-back-plan-non-attendance',
    owner: 'expert.ep',
    content: {
      title: 'A way back: planning together when someone has stopped coming',
      summary:
        'Two meetings with family, school and a psychologist to understand why, agree small steps back, and keep going when a step goes wrong.',
      what: `For a child or young person who has missed weeks, or comes in for an hour. Before we meet, the psychologist talks with the young person where they feel safe, by video or message if need be, and with the parent on the phone.

The first meeting, 90 minutes, puts together what keeps it going: fear of something real, a day that is too loud, lessons missed, worry about someone at home. You agree what the setting will change first, then four to six steps, each small enough to be likely, with someone named for each and a plan for the bad morning.

After three weeks we meet again. Steps go up, stay or come down: a step back is information. An attendance officer joins, so that help and formal letters do not pull in opposite directions.`,
      areas: ['semh', 'families'],
      levels: ['targeted'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_children',
      deliverers: ['educational_psychology', 'attendance', 'inclusion_lead'],
      time: '3 sessions of half a day over 6 weeks',
      people: 'A trusted adult with 20 minutes a day, and a leader who can change things',
      group: 'One child or young person and their family, by agreement',
      tryFirst: ['semh_map_day', 'semh_way_back', 'fam_listening', 'fam_one_person'],
      evidence: 'practice',
      evidenceWords:
        'Facing what is feared in small steps, with parents and school working as one, has the best support; most studies come from clinics. We score each goal, and look again after six weeks.',
      access: 'request',
      how: 'Use the pack for the first ten days, then send a Request for Help for one child and tick non-attendance. Your lead rings the same week.',
      contact: 'Your Inclusion Lead',
      runs: 'All year; also planned in July for a start in September',
      eligibility:
        'Pupils and students on the roll of a mainstream setting. No diagnosis, and no waiting list for one, needs to be shown.',
      isNot: 'Not home tuition, not a part-time timetable without an end, and not a step towards a fine.',
      family: `Your child has not been in for some time. You have tried all you can. Now a small team will plan the way back with you.

First, a psychologist talks with your child, in a place that feels safe. It can be by phone or by text. Then you all meet. What makes it too hard? What must the school change first? You agree on some small steps. The first may be to wave at the gate. Each step has a name next to it, so you know who will help.

Some days it will go wrong. That is part of it. You then try a step that is less big.

You choose with us. Your child’s no is heard. Ask the school, and it will ask us.`,
      alsoCalled: [
        'EBSNA',
        'EBSA',
        'school refusal',
        'persistent absence',
        'severe absence',
        'reintegration timetable',
        'burnout',
        'ladder',
      ],
    },
  },
  {
    code: 'long-absence-team-around',
    owner: 'team.manager',
    content: {
      title: 'Out for a term or more: a small team around one young person',
      summary:
        'For the few who have been away so long that one service is not enough: one named person, one plan, and learning that starts where they are.',
      what: `By now there are often several services, each with its own meeting, and a family that has told the story many times. The panel names one person who holds it all, usually the psychologist or the lead, and the others speak through them.

In the first fortnight that person listens, reads and rings. Then there is one meeting of those who can actually do something: school, attendance, health or mental health, family support, outreach. You leave with one page: what must be safe first, how learning and friends come back at all, who visits, what happens with exams.

The steps are slower than anyone likes. We meet every three weeks, no longer than 45 minutes, for a term. Outreach staff may begin at home or in a neutral place and move to the school with the young person.`,
      areas: ['semh', 'families'],
      levels: ['specialist'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_children',
      deliverers: ['educational_psychology', 'outreach', 'mental_health', 'family_hub', 'attendance'],
      time: 'Up to 6 sessions of half a day over a term, reviewed after 8 weeks',
      people: 'A leader who can agree an unusual timetable, and one adult who keeps in touch weekly',
      group: 'One young person and family, by agreement of the panel',
      tryFirst: ['semh_map_day', 'semh_pathway', 'fam_one_person', 'fam_pathway'],
      evidence: 'new',
      evidenceWords:
        'Very little is known about what helps after a long absence. We began this with few families, ask each of them and their school how it went, and will publish what we learn.',
      access: 'request',
      how: 'Your lead brings it to the panel with you. Send a Request for Help for one child, with the way-back plan you have tried and what the young person says.',
      contact: 'Your Inclusion Lead',
      runs: 'A few at a time in each cluster',
      eligibility:
        'On the roll of a mainstream setting, away for most of a term, with a way-back plan tried. Where an EHCP sets out provision, that remains the council’s duty; this is added to it.',
      isNot:
        'Not a medical service, not education otherwise than at school, and not a substitute for urgent help when life is at risk.',
      family: `When a child has been out for a long time, so many people ring. You tell it all again and again. This is here to stop that.

You get one named person. They listen first. They talk with all the others for you. Then there is one short meeting and one plan, on one page. What must feel safe first? How can your child see a friend? What would they like to learn?

It may start at home or in a park. It goes at a slow pace. The team meets each three weeks to see how it goes.

You did not fail, and your child did not fail. If you fear for your child’s life, do not wait: ring 999 or go to A and E.`,
      alsoCalled: [
        'EBSNA',
        'EBSA',
        'EOTAS',
        'section 19',
        'school refusal',
        'missing education',
        'CME',
        'autistic burnout',
      ],
    },
  },
  {
    code: 'who-is-missing-review',
    owner: 'lead.westbourne',
    content: {
      title: 'Who is missing, and why: a review of attendance and belonging',
      summary:
        'We look with you behind the attendance figure: which groups, days and lessons, what pupils say, and three changes for the next term.',
      what: `You bring a download of attendance for the year so far. In an hour we look at it sideways: by weekday, lesson, year, SEN support, free school meals, distance from home, the week after a holiday. There is always something nobody had seen.

Your staff then ask 20 pupils, including some who come every day, four questions about belonging: do I feel safe, does someone know me, can I do the work, would I be missed? We give you the questions and a way to ask those who are not in.

A second hour puts both together and picks three changes, usually to mornings, lunch or the way adults greet someone who is back. A third, at the end of term, sees what moved.`,
      areas: ['semh'],
      levels: ['universal'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['attendance', 'inclusion_lead'],
      time: 'Three meetings of an hour across a term',
      people: 'The attendance lead, SENCO and one senior leader, together',
      group: 'The whole setting',
      tryFirst: ['semh_greeting', 'semh_two_minutes', 'semh_way_back'],
      evidence: 'promising',
      evidenceWords:
        'Feeling that one belongs goes with better attendance in many studies; what causes what is less clear. Education Endowment Foundation work on attendance finds few approaches that are well tested.',
      access: 'consult',
      how: 'Ask your lead for a date and send nothing beforehand that shows a pupil’s name. We look at your own screen.',
      contact: 'Attendance and inclusion adviser',
      runs: 'From the sixth week of autumn term until Easter',
      eligibility: 'Mainstream schools and colleges, whatever their figures.',
      isNot: 'Not the council’s targeting support meeting on attendance, though it may prepare you for it.',
      family: `When many children miss school, it makes sense to ask why. Is it a day of the week? Is it lunch time? Do they feel that no one would miss them?

In this review, the school looks at the facts. Then it asks pupils: Do you feel safe here? Does an adult know you? Can you do the work? The school picks three things to change. At the end of term it looks again.

Your child may be asked what they think. They can say no to that.

You can help. Ask your child, “Which is the best part of your week? Which bit would you skip?” Tell the school what you hear. It may be a small thing that is easy to put right.`,
      alsoCalled: ['absence', 'pupil voice', 'punctuality', 'FSM', 'PA', 'engagement framework', 'lost learning'],
    },
  },
  {
    code: 'college-low-attendance-keeping-in-touch',
    owner: 'team.lead',
    content: {
      title: 'Slipping away from college: keep in touch and bring them back',
      summary:
        'A workshop and a toolkit for tutors: spot the quiet drift in the first six weeks, make contact that gets answered, and plan a gentle return.',
      what: `At 16 to 19 people rarely refuse; they fade. They miss a Thursday, then the work, then feel too far behind. The workshop, two hours with tutors and learning support, maps how it goes in your own courses and when a short, friendly contact would have changed it.

You leave with message templates that young people have rewritten for us, a 15-minute talk for the first return, a way to shrink the missed work to what matters, and an agreement on who rings when.

We also look at the reasons that hide behind drifting: money, caring at home, anxiety, buses, the wrong course. For each there is a person to turn to in your college or nearby, and a switch of course may be a good ending.`,
      areas: ['semh', 'families'],
      levels: ['universal', 'targeted'],
      phases: ['post_16'],
      strand: 'with_staff',
      deliverers: ['inclusion_lead', 'educational_psychology', 'own_staff'],
      time: 'A workshop of 2 hours, and an hour after six weeks',
      people: 'Tutors, learning support and the person who watches attendance',
      group: 'Up to 25 staff',
      tryFirst: ['semh_what_next', 'semh_way_back', 'fam_who_is_told'],
      evidence: 'promising',
      evidenceWords:
        'Trials with text messages to students have mixed results, some with small gains for little money. Why students drift away is better known than what brings them back; most of this is from practice.',
      access: 'request',
      how: 'Send a Request for Help for a staff team. Say which courses lose most students before half term.',
      contact: 'Inclusion Team Lead, post-16',
      runs: 'June for September; again in October',
      eligibility:
        'Colleges, sixth forms and training providers, also those outside the area that our young people attend.',
      isNot: 'Not a disciplinary process, and not the tracking of those not in education, employment or training.',
      family: `At college, no one rings you each time your teen is not in. They may miss one day, then two. Then they feel so far behind that they do not dare go back.

We help tutors to see this early and to get in touch in a kind way: “We miss you. Can we talk for five minutes?” They then cut the missed work down to what counts.

Your teen can decide who is told what. They are nearly an adult.

At home, ask what gets in the way. Is it money, the bus, the work, or how they feel? Tell them that one bad month is not the end. The college can help. If it is the wrong course, a change is fine.`,
      alsoCalled: ['NEET', 'drop out', 'non-attendance', 'EBSNA', 'retention', 'sixth former', 'disengaged', 'RONI'],
    },
  },
];
