import { EVERY_PHASE, FROM_SCHOOL_AGE, YOUNGER } from '#src/domain/requests/phases.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Social, emotional and mental health: what everyone in a setting can do. */
export const SEMH_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'relational-behaviour-policy-review',
    owner: 'lead.christchurch',
    content: {
      title: 'A behaviour policy that builds relationships: review it together',
      summary:
        'We read your policy with staff, pupils and parents, find the three places where it hurts most, and help you to change them.',
      what: `We start with a walk through an ordinary week: how are people greeted, what happens after a row, who is sent out, how often and by whom? Then three groups of pupils, a few parents and the lunchtime team tell us how the policy feels from where they stand.

A half-day workshop with leaders puts this beside your numbers for removals, suspensions and attendance, and picks three changes. Common ones are teaching expectations like any other skill, one calm script that all adults use, and a proper way back after things go wrong.

A psychologist or an outreach teacher coaches a small team for a term. Clear limits stay: relationships are how people come to keep them, not a replacement.`,
      areas: ['semh', 'families'],
      levels: ['universal'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['inclusion_lead', 'educational_psychology', 'outreach'],
      time: '6 sessions of half a day over one term',
      people: 'A senior leader who can decide, and a team of 4 to 6 from all kinds of jobs',
      group: 'The whole setting',
      tryFirst: ['semh_greeting', 'semh_three_expectations', 'semh_way_back', 'fam_first_good'],
      evidence: 'promising',
      evidenceWords:
        'Education Endowment Foundation guidance on behaviour supports knowing pupils, teaching behaviours and consistency. Whole-school change has fewer strong studies and takes more than a year, so we look again after two terms.',
      access: 'request',
      how: 'Your head sends a Request for Help for the whole setting, with the policy attached and one sentence on what you most want to be different.',
      contact: 'Your Inclusion Lead',
      runs: 'Two or three settings a term; best begun in spring for September',
      eligibility: 'Mainstream schools and colleges whose leaders will take part themselves.',
      isNot: 'Not a new policy written for you, not an inspection, and not an end to consequences.',
      family: `How do the adults at school act when things go wrong? Each school has rules for that. This help looks at them again.

We ask pupils, parents and staff: What is fair? What makes it worse? What helps a child to put things right? Then the school picks three things to change. It may be a kind hello at the door. It may be a calm talk after a fight, so that both sides are heard.

There are still clear limits. Children need them to feel safe.

You can have your say. Ask the school if it will look at its rules this year, and if parents can join in. What your child tells you counts.`,
      alsoCalled: [
        'behaviour for learning',
        'zero tolerance',
        'relational practice',
        'trauma-informed',
        'sanctions',
        'isolation',
      ],
    },
  },
  {
    code: 'calm-starts-and-routines',
    owner: 'expert.secondee',
    content: {
      title: 'Calm starts: routines and responses in one fortnight',
      summary:
        'A ready plan for a year team or department: choose three moments of the day, agree how they go, teach them, and look at what changes.',
      what: `Most trouble starts at the same few moments: coming in, changing activity, lining up, packing away. This pack takes a team through them in four short meetings over two weeks.

First you count: where and when do things go wrong? Then you agree one way for three moments, in words and pictures that all adults use. You teach it on a Monday, practise it, and notice out loud when it works. In the second week you look at adults’ responses: what we say first, how close we stand, what we let go.

There are sheets for counting, a short film of each routine in a real room, and versions for nursery, primary and secondary.`,
      areas: ['semh'],
      levels: ['universal'],
      phases: ['early_years', 'primary', 'secondary'],
      strand: 'with_staff',
      deliverers: ['own_staff', 'school_leadership'],
      time: 'Four meetings of 20 minutes over 2 weeks',
      people: 'Everyone who teaches or looks after the same children, with lunchtime staff',
      group: 'A room, a class or a year',
      tryFirst: ['semh_greeting', 'semh_three_expectations', 'semh_five_day_pattern'],
      evidence: 'promising',
      evidenceWords:
        'Teaching routines, greeting at the door and specific praise are each supported by classroom studies, mostly short ones. Education Endowment Foundation guidance on behaviour recommends using such simple approaches every day.',
      access: 'use',
      how: 'Put four dates in the diary and begin with the steps under ‘Try this first’. Ask your lead for the pack: it comes by e-mail. If you get stuck after the first week, bring your count to a drop-in.',
      contact: 'Your Inclusion Lead or Early Years Area SENCo',
      runs: 'Always there; September and January are good times',
      eligibility: 'Anyone in a mainstream setting.',
      isNot: 'Not for one child who is in great distress: ask for help with a calm plan instead.',
      family: `Children feel safe when they know what comes next. The start of the day is often the hard part. So is the time when they stop one thing and begin the next.

This is a plan for school and nursery staff. They pick three times of day that go wrong. They agree on one way to do each of them. They teach it to the children, step by step, and say, “Well done,” when it works.

You can do the same. Pick one hard time at home, such as bed time. Draw three steps. Do them in the same way each night for two weeks.

Ask your child’s teacher what words they use. It helps when home and school say the same.`,
      alsoCalled: [
        'low-level disruption',
        'behaviour management',
        'transitions',
        'classroom management',
        'entry routine',
      ],
    },
  },
  {
    code: 'big-feelings-in-little-people',
    owner: 'early.years',
    content: {
      title: 'Big feelings in little people: biting, hitting and meltdowns',
      summary:
        'A call today or tomorrow, then a visit if needed: what to do in the moment, what to change in the room, and what to say to other parents.',
      what: `A child bites for the third time in a week, parents are upset, and your team is worn out. Ring us. In 20 minutes we go through what came just before, what the child may be telling you and who can stay close this week.

You get three things by e-mail: words for the moment, a note to keep for five days, and a paragraph you can say to other families. If five days are not enough, the Area SENCo comes for a morning, watches with you and helps to change the room: fewer waits, more duplicates of loved toys, a soft corner, one adult who knows the signs.

Young children calm with an adult before they can do it alone. That is the work, and it can be learnt.`,
      areas: ['semh', 'families'],
      levels: ['universal', 'targeted'],
      phases: ['early_years'],
      strand: 'with_staff',
      deliverers: ['early_years_lead'],
      time: 'A call of 20 minutes; a morning if needed; a second call after 3 weeks',
      people: 'The key person and whoever is in charge that day',
      group: 'One room',
      tryFirst: ['semh_name_feelings', 'semh_five_day_pattern', 'semh_calm_plan', 'fam_same_thing'],
      evidence: 'promising',
      evidenceWords:
        'Warm, steady adults who name feelings help young children to manage them; reviews of the early years agree. Advice by phone has hardly been studied. We ask each setting after three weeks.',
      access: 'consult',
      how: 'Ring in the hotline hour or book a call back. Keep a note of when, where and who was near. You need no form and no name.',
      contact: 'Early Years Area SENCo',
      runs: 'Hotline daily at nap time, 12.30 to 1.30 pm; call back within two working days',
      eligibility: 'Nurseries, pre-schools, school nurseries, Reception classes and childminders.',
      isNot:
        'Not a way to shorten a child’s hours. If hours have been cut, tell us: we will help to build them up again.',
      family: `All small children have big feelings. Some bite, hit or scream. They are not bad. They do not have the words yet, and they can’t calm down on their own.

If it goes on, the nursery can ring us. We help them to spot what sets it off. We help them to change the room and to stay close and calm. Most of the time it gets better in a few weeks.

You can help at home. Get down low. Say what you see: “You are so cross!” Hold them, if they like that. Talk later, not now.

Tell the nursery what works for you. And be kind to yourself. This is hard, and you are not the only one.`,
      alsoCalled: [
        'hurting others',
        'tantrums',
        'aggression',
        'co-regulation',
        'self-regulation',
        'challenging behaviour',
        'terrible twos',
        'throwing',
      ],
    },
  },
  {
    code: 'attachment-and-care-experience',
    owner: 'team.manager',
    content: {
      title: 'Attachment, early hurt and care: training from the virtual school',
      summary:
        'For all staff of a setting: what early loss and harm do to learning, what helps on an ordinary day, and what your designated teacher can ask for.',
      what: `The virtual school looks after the education of children who are, or have been, in care. Its training helps many others too: children who have lost someone, moved a lot or lived with fear.

The first part, 90 minutes for everyone, is about what sits behind behaviour that seems to come from nowhere, and about small safe habits: a steady adult, warnings before changes, repair after a row. The second part, an hour for leaders and the designated teacher, looks at your policy, your trips, your Mother’s Day cards, your use of sending out.

After a term a trainer comes back to a staff meeting to hear what you kept.`,
      areas: ['semh'],
      levels: ['universal', 'targeted'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['attendance', 'educational_psychology'],
      time: '90 minutes for all, an hour for leaders, half an hour a term later',
      people: 'Everyone, including office, kitchen and site staff',
      group: 'Whole staff, or several small settings together',
      tryFirst: ['semh_steady_place', 'semh_greeting', 'semh_two_minutes'],
      evidence: 'practice',
      evidenceWords:
        'That early harm affects learning is well established. Whether training whole staffs changes outcomes is not: careful reviews found hardly any good trials. Staff report more confidence, and children in care say steady adults matter most.',
      access: 'elsewhere',
      how: 'Write to the virtual school with two dates and the number of staff. If a child in care is new with you, ring: that cannot wait for training.',
      contact: 'Virtual school adviser',
      runs: 'Whole-staff dates on training days; an open evening each term for small settings',
      eligibility: 'All mainstream settings. Free for settings with a child in care or previously in care.',
      isNot: 'Not therapy, not a label for any child, and not a substitute for a personal education plan.',
      family: `Some children have been through a lot. They may have lost someone. They may have moved from home to home, or been afraid. Later, a small thing can set off a big storm.

This is training for all the adults at school. They learn why it happens. They learn what helps: one steady adult, no shocks, and a way to make up after a row.

It is good for foster carers, adopters and kin carers to know about it. You can ask the school, “Have your staff done this?” You can also ask for the name of the adult who looks out for children in care.

You do not have to tell your story to each new person. Say what you want them to know.`,
      alsoCalled: [
        'fetal alcohol',
        'looked after children',
        'LAC',
        'CLA',
        'PEP',
        'trauma',
        'ACEs',
        'adverse childhood experiences',
        'adopted',
        'fostering',
      ],
    },
  },
  {
    code: 'goodbyes-and-early-worry',
    owner: 'early.years',
    content: {
      title: 'Tears at the door: goodbyes and worry in younger children',
      summary:
        'A small pack for key persons and class teachers with a plan for four weeks, a picture strip and a page to give to the family.',
      what: `Most children who cry at the door settle within minutes. Some do not, and the morning becomes a battle that everyone dreads. The pack helps you to tell the two apart and to act early, before staying at home becomes the answer.

It has a goodbye that is the same every day, a job to arrive to, a thing from home, a way for the parent to know how it went by ten o’clock, and a ladder of small steps for a child who cannot yet stay. There is a page for talking with a parent who is worried too, without blame.

If you use it for four weeks and nothing has moved, or the child eats, sleeps or plays less, ring your lead.`,
      areas: ['semh', 'families'],
      levels: ['universal', 'targeted'],
      phases: YOUNGER,
      strand: 'with_children',
      deliverers: ['own_staff', 'early_years_lead', 'mental_health'],
      time: '10 minutes each morning for 4 weeks',
      people: 'One adult who is at the door every day, and a stand-in',
      group: 'One child or a few',
      tryFirst: ['semh_goodbye', 'semh_name_feelings', 'fam_same_thing'],
      evidence: 'practice',
      evidenceWords:
        'Facing a worry in small steps with a calm adult is what good studies of childhood anxiety support. This pack applies that idea to the door; the pack itself has not been tested.',
      access: 'use',
      how: 'Ask your lead for the pack: it comes by e-mail. Choose the adult, and go through the first page with the parent at a quiet time.',
      contact: 'Early Years Area SENCo, or the mental health support team',
      runs: 'Always there; most used in September and after holidays',
      eligibility: 'Nurseries, childminders, Reception and Key Stage 1 classes; useful for older pupils too.',
      isNot: 'Not for a child who may be unsafe at home: follow your safeguarding procedure today.',
      family: `Does your child cling to you and cry at the door? It breaks your heart. Most children feel fine a few minutes later. Some need more help.

This plan takes four weeks. You say goodbye in the same way each day: a hug, a wave, a kind word. Then you go. One adult is there each time, with a small job for your child to do. By ten o’clock you get a message on how they are.

Try not to slip out when they do not look. Try not to stay on and on. Tell them when you will be back, such as “after snack”.

If you feel worried too, say so. It is not your fault. Ask the key person for the plan.`,
      alsoCalled: ['separation anxiety', 'settling in', 'drop-off', 'clingy', 'crying'],
    },
  },
];
