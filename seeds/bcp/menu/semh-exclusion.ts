import { EVERY_PHASE, FROM_SCHOOL_AGE } from '#src/domain/requests/phases.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Social, emotional and mental health: when a place is at risk, and when something terrible has happened. */
export const EXCLUSION_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'before-a-permanent-exclusion',
    owner: 'team.manager',
    content: {
      title: 'Before a permanent exclusion: talk within two days',
      summary:
        'A call within two working days with a senior colleague who knows all the doors: what has not been tried, who can come, what can be agreed.',
      what: `You are near the end with a pupil, and staff or other pupils have been hurt. Ring before you decide. A senior colleague listens, asks what has been tried and what the pupil and family say, and looks at the gaps: an unmet need in language or learning, a change at home, a lesson that always goes wrong, a friend.

Within a week, if you wish, three or four people sit down with you: outreach from alternative provision, a psychologist, the attendance and inclusion team, the virtual school or social worker where there is one. Together you look for a plan for six weeks that is fair to everyone in the building.

The head’s decision remains the head’s. Whatever you decide, the family gets a named person and a next date.`,
      areas: ['semh', 'families'],
      levels: ['specialist'],
      phases: ['primary', 'secondary'],
      strand: 'with_staff',
      deliverers: ['inclusion_lead', 'outreach', 'educational_psychology', 'attendance'],
      time: 'A call of 30 minutes, then a meeting of an hour within a week',
      people: 'The head or someone who can decide, and whoever knows the pupil best',
      group: 'One pupil, with the family’s knowledge',
      tryFirst: ['semh_five_day_pattern', 'semh_calm_plan', 'semh_way_back', 'fam_change_meeting'],
      evidence: 'practice',
      evidenceWords:
        'Pupils with special educational needs are far more likely than others to be excluded, and some needs are found late. That early, joint planning prevents exclusion is what areas with low numbers report; no one has tested it fairly.',
      access: 'consult',
      how: 'Ring your Inclusion Lead and say ‘place at risk’. No form. If they are away, their cover rings back.',
      contact: 'Your Inclusion Lead, or their cover',
      runs: 'Every working day in term time',
      eligibility:
        'Mainstream schools, for any pupil at risk of losing their place. A child with an EHCP also needs an early review, which the statutory team arranges.',
      isNot: 'Not legal advice, not an appeal, and not a way to move a pupil on without anyone noticing.',
      family: `Has the school said your child may lose their place? That is a big shock. Please do not feel that you are alone.

The school can ring us. We talk to them within two days. We ask: What has been tried? What is hard for your child? Who else can help? Then we may meet and make a plan for six weeks.

You should be told, and you should be asked. Say what your child needs, and what goes well at home.

If your child is sent home, ask for a letter that says why and for how long. You can get free help from the local advice service for parents, SENDIASS. Your child has a right to learn in the meantime.`,
      alsoCalled: ['PEX', 'expulsion', 'managed move', 'off-site direction', 'AP', 'PRU', 'fixed term'],
    },
  },
  {
    code: 'back-after-a-suspension',
    owner: 'expert.secondee',
    content: {
      title: 'Back after a suspension: make the first day count',
      summary:
        'Outreach staff help you to prepare the first day back, sit in on the meeting, and look in twice in the two weeks after.',
      what: `A second suspension often follows the first within weeks, because nothing was different on the day of return. This help makes something different.

An outreach teacher rings you before the return, talks with the pupil and parent, and helps you plan a meeting of 30 minutes: what happened from each side, what must be put right, one thing the setting changes, one thing the pupil tries, who the safe adult is. It ends with something to look forward to.

The teacher is there for the meeting or the first morning, and comes twice in the next two weeks to watch the time of day that goes wrong. Your staff keep a short note, and you decide together what stays.`,
      areas: ['semh', 'families'],
      levels: ['targeted'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_children',
      deliverers: ['outreach', 'own_staff'],
      time: '3 sessions of half a day over 3 weeks',
      people: 'The safe adult, and a leader for the meeting',
      group: 'One pupil or student; or a workshop for pastoral staff',
      tryFirst: ['semh_way_back', 'semh_check_in_out', 'fam_change_meeting'],
      evidence: 'practice',
      evidenceWords:
        'There is little research on return meetings. What pupils say is consistent: they want to be heard, to start clean, and to see that adults change something too.',
      access: 'request',
      how: 'Send a Request for Help on the day of the suspension and tick it. Your lead answers quickly: what can start at once is agreed by phone.',
      contact: 'Outreach co-ordinator',
      runs: 'All year; aims at a first contact before the pupil is back',
      eligibility:
        'Mainstream settings, for a pupil suspended for the second time in a year or for the first time at primary age.',
      isNot: 'Not an alternative place for the days at home, and not an opinion on whether the suspension was right.',
      family: `Your child was sent home, and soon they go back. That first day is a hard one. It can also be a new start.

A teacher from outside the school helps. They talk with your child and with you. They help plan a short meeting. Each side says what went on. The school says what it will change. Your child says what they will try. There is one safe adult to go to.

The teacher looks in twice in the next two weeks.

Before the day, ask your child, “What would help you most?” Tell the school. On the day, be kind: a good meal, a calm start. If no meeting has been set up, you can ask for one.`,
      alsoCalled: [
        'reintegration meeting',
        'fixed term exclusion',
        'FTE',
        'excluded',
        'return to school',
        'behaviour contract',
      ],
    },
  },
  {
    code: 'after-a-death-or-shock',
    owner: 'expert.ep',
    content: {
      title: 'After a death or a shock: a psychologist on the phone today',
      summary:
        'When a pupil, parent or member of staff dies, or something terrible happens, ring. We help you with the first hours, days and weeks.',
      what: `You ring, and a senior psychologist rings back the same working day, usually within two hours. They help with what cannot wait: what is known, who tells whom, in which words, what you write to parents, what staff need before they face their classes.

If you wish, one or two psychologists come on the next day to be with leaders and staff. They rarely speak with children themselves: children do best with adults they know, who have been told what to say. We send words for different ages, also for suicide, where the words matter a great deal.

We ring again after a week, a month and before the first anniversary. Routine, kindness and facts are the best medicine; most people do not need counselling, and we help you notice those who do.`,
      areas: ['semh'],
      levels: ['specialist'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['educational_psychology', 'mental_health'],
      time: 'The same day; up to 3 half days in the first weeks',
      people: 'The head or manager, or whoever stands in',
      group: 'The whole setting',
      tryFirst: ['semh_steady_place'],
      evidence: 'practice',
      evidenceWords:
        'Guidance for such times agrees on safety, calm, facts, and support from familiar people. One-off debriefings of everyone who was there are not recommended: reviews found no benefit and possible harm.',
      access: 'elsewhere',
      how: 'Ring the educational psychology team and say it is a critical incident. Out of hours, ring the council’s emergency line. No form, ever.',
      contact: 'Senior educational psychologist on duty',
      runs: 'Every working day, also in school holidays',
      eligibility: 'Every mainstream setting, including childminders and colleges.',
      isNot: 'Not an emergency service: if people are in danger, ring 999. Not a counselling service.',
      family: `Some news is so sad that a whole school is in shock. Someone has died, or been badly hurt. On such a day, the school can ring us. We help the staff to find the right words, and to be calm and kind.

Your child will hear from an adult they know. You will get a letter with the facts and with tips.

At home, use plain words, such as “died”. Do not say “gone to sleep”. Let them ask, and ask again. It is fine to cry, and it is fine to play. Keep meals and bed time as they are.

If after a few weeks your child still does not sleep, eat or play, talk to the school or your doctor.`,
      alsoCalled: ['bereavement', 'grief', 'traumatic event', 'CISM', 'postvention', 'loss', 'funeral'],
    },
  },
  {
    code: 'supervision-for-those-who-carry-it',
    owner: 'expert.ep',
    content: {
      title: 'Supervision for those who carry it: heads, SENCOs, pastoral staff',
      summary:
        'A small, steady group led by a psychologist, six times a year, to think about hard work with feelings, and to leave it at the door.',
      what: `People who hold others’ distress all day need somewhere to put it. In nursing and social work supervision is normal; in schools it is rare.

A group of five or six meets six times in a year for 90 minutes, always the same people, from different settings. Each time, one or two bring something that stays with them. The group listens, wonders and helps them to see it anew, without rushing to advice. The psychologist keeps time and safety. What is said stays there, except where someone is at risk.

In the first meeting you agree how it works. After the third you say whether it helps. Your manager agrees the time, and hears nothing of what is said.`,
      areas: ['semh'],
      levels: ['universal'],
      phases: EVERY_PHASE,
      strand: 'across_system',
      deliverers: ['educational_psychology'],
      time: '90 minutes, 6 times a year',
      people: 'You, with time your manager has agreed',
      group: '5 or 6 people from different settings',
      tryFirst: ['semh_steady_place', 'semh_greeting'],
      evidence: 'practice',
      evidenceWords:
        'Studies in schools are small and rely on what people say about it: less alone, clearer, more likely to stay. Health and social work have used it for decades.',
      access: 'occasion',
      how: 'Put your name down for the next round with the times you can make. Groups are put together so that no one sits beside their own manager.',
      contact: 'Educational psychology team',
      runs: 'New groups in October; the waiting list is open all year',
      eligibility: 'SENCOs, heads, nursery managers, safeguarding leads and pastoral staff of mainstream settings.',
      isNot: 'Not therapy, not line management, and not a place where cases are allocated.',
      family: `People who help children in hard times need help too. They hear sad things. They go home tired. If no one looks after them, they leave, and your child has to get to know a new face.

In this group, five or six of them from different schools meet with a psychologist six times a year. They talk about what weighs on them. They find new ways to see it. Names of children are not used.

What is in it for you? Adults who are calm and who stay.

You can help as well. Say thank you when something went well. A short, kind note can carry someone a long way. It costs you nothing, and they will keep it in a drawer.`,
      alsoCalled: [
        'reflective practice',
        'clinical supervision',
        'burn-out',
        'staff wellbeing',
        'compassion fatigue',
        'DSL',
      ],
    },
  },
];
