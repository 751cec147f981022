import { EVERY_PHASE, FROM_SCHOOL_AGE } from '#src/domain/requests/phases.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Social, emotional and mental health: help for a few, led or shared by your own staff. */
export const SEMH_GROUP_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'emotional-literacy-assistants',
    owner: 'expert.ep',
    content: {
      title: 'Emotional literacy assistants: training and supervision',
      summary:
        'Five training days over two terms for an assistant who will help children with feelings, loss and friendship, then supervision every half term.',
      what: `Psychologists train your assistant to plan and lead a series of meetings, usually six to ten, with one child or a few: naming feelings, self-esteem, friendship, anger, loss. Each series has one aim, agreed with the child, and an end.

Between training days the assistant starts with one child and brings questions. After the five days they join a supervision group of up to eight, two hours every half term, for as long as they do the work. Supervision is what keeps it safe, so it is part of the offer.

You agree to three things: a quiet room, half a day a week to begin with including planning, and a line manager who meets them every two weeks.`,
      areas: ['semh'],
      levels: ['targeted'],
      phases: ['primary', 'secondary'],
      strand: 'with_staff',
      deliverers: ['educational_psychology', 'own_staff'],
      time: '5 days of training over two terms, then 2 hours every half term',
      people: 'An assistant who wants to, with at least half a day a week kept free',
      group: 'One child or up to 5; 16 assistants in a training',
      tryFirst: ['semh_name_feelings', 'semh_check_in_out', 'semh_two_minutes'],
      evidence: 'promising',
      evidenceWords:
        'Many small studies, most without a fair comparison, report that children, parents and staff see change. Supervision by psychologists comes up again and again as what makes it work.',
      access: 'occasion',
      how: 'The head signs the three promises and books one place. If you already have a trained assistant without supervision, join a group at once.',
      contact: 'Educational psychology team',
      runs: 'Training begins in October and February; supervision all year',
      eligibility: 'Mainstream primary and secondary schools. Settings with no trained assistant come first.',
      isNot: 'Not counselling, not therapy, and not for a child who is at risk of harm.',
      family: `Some schools have an adult with time for feelings. They have been trained by a psychologist. They meet with your child once a week for about two months. It may be just your child, or a small group.

They talk, draw and play. It may be about feeling angry, sad or left out. It may be about how to make a friend. Your child helps to choose what to work on.

It is not for “bad” children. It is for all who could do with a hand just now.

The school will ask you first. You can ask them, “What will you work on? What can we do at home?” If your child tells you of it, just listen. You do not have to fix it.`,
      alsoCalled: ['ELSA', 'pastoral support', 'Thrive', 'mentor', 'emotional coaching', 'self esteem group'],
    },
  },
  {
    code: 'worry-group-with-mhst',
    owner: 'lead.poole',
    content: {
      title: 'Worry less, do more: a group with the mental health support team',
      summary:
        'Six to eight weekly meetings that teach children or teenagers how worry works and how to face it in small steps, with a part for parents.',
      what: `A practitioner of the mental health support team leads the group in your building, beside one of your staff. The meetings use cognitive behavioural ideas in plain words: what worry does to the body, how avoiding feeds it, how to test a worried thought, how to build a ladder of small brave steps and climb it.

Each young person works on one thing they would like to do again. Parents and carers come to two meetings, because much of the climbing happens at home; for younger children the work is mostly with parents.

Before and after, everyone fills in a short questionnaire. If it shows more than a group should carry, the team tells you and the family where to turn.`,
      areas: ['semh'],
      levels: ['targeted'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_children',
      deliverers: ['mental_health', 'own_staff'],
      time: '6 to 8 meetings of an hour; two with parents',
      people: 'A member of staff at every meeting, and a quiet room that nobody walks through',
      group: '6 to 8 of about the same age',
      tryFirst: ['semh_map_day', 'semh_name_feelings', 'semh_check_in_out', 'semh_pathway'],
      evidence: 'strong',
      evidenceWords:
        'Cognitive behavioural help for anxiety in children has strong support from many trials. Groups in schools show smaller effects than clinics, and work best when parents join in.',
      access: 'elsewhere',
      how: 'Speak with the practitioner linked to your setting, or ring the team. No link yet? Your lead finds out which service covers you.',
      contact: 'Mental health support team, your link practitioner',
      runs: 'Every term in linked settings',
      eligibility:
        'Settings that the team covers; children from about Year 4 and young people up to 18 with mild to moderate worry.',
      isNot:
        'Not for a crisis. If someone may not be safe, follow your safeguarding procedure and ring the crisis line or 999.',
      family: `We all worry. But some worry grows and grows. Your child may stop going out, stop sleeping well or not want to go in to school.

In this group, six to eight children learn how worry works. It is like an alarm that goes off when there is no fire. They make a ladder of small brave steps. Then they climb it, one step a week.

You come to two of the meetings. You learn how to help without doing it for them. That makes the group work much better.

At home, praise the try, not the win. Do not push too hard, and do not let worry make all the rules. If you are afraid your child may get hurt, get help today.`,
      alsoCalled: ['anxiety group', 'CBT', 'MHST', 'CAMHS', 'EMHP', 'anxious', 'panic', 'phobia', 'exam stress'],
    },
  },
  {
    code: 'nurture-space-set-up',
    owner: 'team.manager',
    content: {
      title: 'A nurture space: decide if you need one, then set it up well',
      summary:
        'Outreach staff help you decide whether a small, home-like group would help, plan it with you and stand beside you in the first weeks.',
      what: `A nurture group gives a few children part of each day in a small, predictable room with two warm adults, a table to eat at and a way back to class from the first day. Done well it brings children in. Done badly it becomes the place where some children live.

Outreach staff from a special school first help you look: who, how many, what is missing in class, could the class change instead? If a group is right, they help with the room, the timetable, the two adults and the plan for returning: most children for two to four terms, part of each day, with their own class for the rest.

They work beside you for the first four mornings, then come back monthly. A psychologist joins the review.`,
      areas: ['semh'],
      levels: ['targeted'],
      phases: ['early_years', 'primary', 'secondary'],
      strand: 'with_staff',
      deliverers: ['outreach', 'educational_psychology', 'own_staff'],
      time: '6 sessions of half a day over 8 weeks, then a monthly call',
      people: 'Two steady adults for at least four half days a week, and a leader',
      group: '6 to 10 children',
      tryFirst: ['semh_greeting', 'semh_name_feelings', 'semh_check_in_out', 'semh_steady_place'],
      evidence: 'promising',
      evidenceWords:
        'Several British studies with comparison groups found gains in how children feel and behave; fewer looked at learning or at the years after. Time in class and a planned return seem to matter.',
      access: 'request',
      how: 'Send a Request for Help for the whole setting or a group. Say which room and which adults you have in mind. Your lead visits before the panel meets.',
      contact: 'Outreach co-ordinator',
      runs: 'Planning in summer term; groups start in September or January',
      eligibility: 'Mainstream schools with room and staff of their own: we bring knowledge, not people to run it.',
      isNot: 'Not a place for children to be sent when they misbehave, and not a unit or a specialist placement.',
      family: `A nurture room is a small, cosy room at school. There are two kind adults and a few children. They eat toast, play, talk and learn. It helps children who find a big class too much just now.

Your child still belongs to their class. They go there for part of each day. Bit by bit they go back for more.

Your child would only join if you agree. You can visit first and sit down for some toast. Ask: How long will it last? When will my child be with their class? How will I know if it helps?

You know what makes your child feel safe. Please tell us. No label or letter from a doctor is needed.`,
      alsoCalled: ['Boxall', 'SEMH base', 'inclusion room', 'hub', 'resource base', 'internal alternative provision'],
    },
  },
  {
    code: 'check-in-check-out',
    owner: 'expert.secondee',
    content: {
      title: 'Check in, check out: five minutes with one adult, twice a day',
      summary: 'All you need to start: how to choose the adult, what to say, a card with two aims, and when to stop.',
      what: `A pupil meets the same adult for five minutes in the morning and five at the end of the day. In the morning: hello, how are you, what is your aim today, have you got what you need? Teachers mark two simple aims on a card, with a kind word. At the end, the pupil and the adult look at it and take it home or to a tutor.

It suits pupils who want adults to notice them, and who get into small trouble often. It suits badly those who find being looked at painful: for them choose two minutes of talk without a card.

The pack has cards for three ages, a script, and a one-page guide to fading it out after six to eight weeks.`,
      areas: ['semh'],
      levels: ['targeted'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_children',
      deliverers: ['own_staff'],
      time: '10 minutes a day for 6 to 8 weeks',
      people: 'One adult for up to 5 pupils, and a stand-in',
      group: 'One pupil at a time',
      tryFirst: ['semh_check_in_out', 'semh_two_minutes'],
      evidence: 'promising',
      evidenceWords:
        'A good number of studies, most of them American, find that it lessens disruption for pupils who seek attention. It does less for those who want to get away.',
      access: 'use',
      how: 'The steps are under ‘Try this first’. Ask the pupil whom they would choose, and start on a Monday. Your lead sends the sheets by e-mail if you ask.',
      contact: 'Your Inclusion Lead',
      runs: 'Always there',
      eligibility: 'Any mainstream school or college.',
      isNot: 'Not a report card, and never a punishment. If it becomes one, stop.',
      family: `Each morning your child meets the same kind adult for five minutes. “Hi! How are you? What is your aim for today?” At the end of the day they meet again. “How did it go?”

In the day, teachers mark a small card with two aims. It is there to help your child see what went well. It is not a black mark.

It goes on for six to eight weeks. Then it gets less, as your child needs it less.

If a card comes home, look for the best bit first. Ask, “How did you do that?” If the day was bad, say, “New day, new card.” If your child does not like the card, tell the school. It can be done without.`,
      alsoCalled: ['CICO', 'key adult', 'meet and greet', 'behaviour card', 'daily report', 'learning mentor'],
    },
  },
  {
    code: 'calm-plan-workshop',
    owner: 'expert.ep',
    content: {
      title: 'A calm plan everyone follows: team workshop for one child',
      summary:
        'Ninety minutes for all adults around a child who is often overwhelmed. You leave with one page, practised aloud, and a date to look again.',
      what: `Before the meeting someone watches for half a day and your staff keep a five-day note. In the workshop we put it on one big sheet: what happens before, what the child gets from it or gets away from, what has gone well and with whom.

Then the page is written in the room: what helps each day; early signs; what to say and do at each stage; what not to do; how we make up afterwards; who steps in when an adult needs to step out. You practise it aloud, twice. The child’s and the family’s words stand at the top.

We come back after four weeks. If your plan includes holding a child, we say so plainly and look at your duty to train, record and reduce it.`,
      areas: ['semh', 'sensory'],
      levels: ['targeted', 'specialist'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['educational_psychology', 'outreach', 'occupational_therapy'],
      time: '3 sessions of half a day over 5 weeks',
      people: 'Every adult who is with the child in a week, for 90 minutes together',
      group: 'The team around one child',
      tryFirst: ['semh_calm_plan', 'semh_five_day_pattern', 'sens_quiet_exit'],
      evidence: 'practice',
      evidenceWords:
        'Plans built on what comes before and after behaviour are well supported by many small studies. That teams keep to them when they wrote them together is what specialists see; it is less studied.',
      access: 'request',
      how: 'With the parent’s agreement, send a Request for Help for one child, and choose ‘this week’ if the place is at risk. Your lead rings first: some of this can start the same day.',
      contact: 'Your Inclusion Lead or Early Years Area SENCo',
      runs: 'All year',
      eligibility:
        'Any mainstream setting in which a child hurts, runs, breaks or hides often. No diagnosis is asked for, and the child may have an EHCP.',
      isNot: 'Not a risk assessment written by us, not training in physical intervention, and not extra staff.',
      family: `Some children get so upset that they hit, run or hide. It is scary for them, too. It helps when all adults act in the same calm way.

In this help, all who work with your child meet. They think: What sets it off? What are the first signs? What calms your child? They write it on one page. They even act it out, so that they know what to say.

You will be asked what works at home. Your child’s own words go at the top of the page. You get a copy.

After four weeks they look again. If it does not help, it gets changed. Ask to see the plan at any time. And please tell them about the good times, too.`,
      alsoCalled: [
        'throwing chairs',
        'aggression',
        'running off',
        'behaviour plan',
        'regulation plan',
        'IBP',
        'crisis plan',
        'restraint',
        'dysregulated',
        'meltdown',
        'ABC chart',
        'PDA',
      ],
    },
  },
];
