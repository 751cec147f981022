import { EVERY_PHASE, FROM_SCHOOL_AGE } from '#src/domain/requests/phases.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Social, emotional and mental health: what staff meet in the middle of a lesson. */
export const IN_CLASS_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'running-out-and-hiding',
    owner: 'expert.ep',
    content: {
      title: 'When someone runs out, hides or climbs: a call this week',
      summary:
        'Twenty-five minutes on the phone about one pattern: what comes before, what keeps everyone safe today, and one planned way out instead.',
      what: `Leaving is nearly always a way to say “too much”, “too hard” or “come with me”. Chasing makes it faster; a locked door makes it worse. What helps is a way out that is allowed, an adult who knows where it leads, and a small change at the moment that sets it off.

On the call we go through the last three times: where, when, with whom, what had just been asked. We agree who follows and who stays, what that adult says (very little), and where the safe place is. Then one thing to change in the five minutes before.

You note for two weeks how often and how far. If the edge of the site, a road or a height is involved, we start with your safety plan and stay on the phone until there is one.`,
      areas: ['semh', 'sensory'],
      levels: ['universal', 'targeted'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['educational_psychology', 'inclusion_lead', 'early_years_lead'],
      time: 'One call of 25 minutes, and ten minutes two weeks later',
      people: 'The adult who is there most often, with the SENCO or manager',
      group: 'One pattern, without a name',
      tryFirst: ['sens_quiet_exit', 'semh_five_day_pattern', 'semh_calm_plan'],
      evidence: 'practice',
      evidenceWords:
        'Teaching an agreed way to ask for a break is supported by many small studies of single children. The phone call itself is our own way; we count how often it is enough.',
      access: 'consult',
      how: 'Ring in consulting hours, or ask for a call back and say ‘running out’. Have the last three times at hand: no name, no form.',
      contact: 'Your Inclusion Lead or Early Years Area SENCo',
      runs: 'Term time, with a call back within two working days',
      eligibility: 'Any mainstream setting, from childminders to colleges. Once is enough to ring.',
      isNot:
        'Not advice on holding or locking in, and not the emergency line: when someone is missing, follow your own procedure and call 999.',
      family: `Some children run off or hide when things get too hard. They do not do it to be bad. It is a way to say, “I need to get out.”

The school or nursery can ring us. We talk about the last three times. What came just before? Where did your child go? Then they plan a safe way out, with a card or a sign. One adult knows where your child will be.

You can help. Tell staff what you see at home just before it starts. Tell them what calms your child. You can use the same sign at home.

If your child is ever in danger, ring 999. Do not wait for a plan.`,
      alsoCalled: [
        'bolting',
        'running off',
        'leaving the classroom',
        'absconding',
        'flight risk',
        'climbing on furniture',
        'elopement',
      ],
    },
  },
  {
    code: 'when-they-will-not-start',
    owner: 'expert.secondee',
    content: {
      title: 'When the work does not get done: a page for “no”, silence and swearing',
      summary:
        'For the learner who says no, puts their head down or tears it up: find out whether it is too hard, too exposed or too much, and answer that.',
      what: `A flat no usually has one of four reasons: the task is too hard to begin, somebody might see them fail, there have been too many demands today, or it has worked before to get out of it. The same “no” needs a different answer each time.

For one week, note beside each refusal the task, the size of the first step and who was watching. Then change one thing. Too hard: make the first step so small that it takes a minute. Too exposed: let them answer on a whiteboard or to one person. Too much: offer two ways to do it and drop what does not matter today. Worked before: the task waits, calmly, and comes back smaller.

Swearing is answered later and privately. In the moment you say what happens next, once, and move away so that they can start without an audience.`,
      areas: ['semh', 'cognition'],
      levels: ['universal', 'targeted'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['own_staff', 'school_leadership'],
      time: 'Five minutes a day for a week, then one change for two weeks',
      people: 'The teacher or tutor, and one colleague to think with',
      group: 'One learner, or the two or three in every class',
      tryFirst: ['cog_first_step', 'semh_two_minutes', 'cog_worked_example'],
      evidence: 'practice',
      evidenceWords:
        'Smaller steps, choice and a private tone each have classroom studies behind them. Asking first what the “no” is for comes from work with single learners; put together like this it is practice, not a tested programme.',
      access: 'use',
      how: 'Start with the steps under ‘Try this first’: they are all you need. If nothing has moved after three weeks, bring your week’s notes to a drop-in.',
      contact: 'Your Inclusion Lead',
      runs: 'Always there',
      eligibility: 'Anyone who teaches in a mainstream school or college.',
      isNot: 'Not a way to lower what is hoped for, and not a sanction system.',
      family: `Does your child say no to work at school? Most of the time there is a cause. It may look too hard. They may fear that others will laugh. They may have had too much that day.

The school looks for the cause for one week. Then it tries one change. The first step may be made so small that it takes one minute. Your child may tell the answer to just one person. They may be asked to choose one of two ways.

You can help. Ask, “Which bit was hard to start?” and just listen. Tell the school what you hear. At home, try the small step too: “Put on one sock,” not, “Get dressed.”`,
      alsoCalled: [
        'work refusal',
        'refusing to work',
        'demand avoidance',
        'defiant',
        'task avoidance',
        'answering back',
        'PDA',
      ],
    },
  },
  {
    code: 'tics-what-helps',
    owner: 'expert.ep',
    content: {
      title: 'Tics in class: what helps, and what to leave alone',
      summary:
        'One page for all staff on sudden movements and sounds: why nobody can just stop them, what to say to the class, and when a doctor should look.',
      what: `Tics are quick movements or sounds that come by themselves: blinking, shrugging, sniffing, a word. They come and go, change shape, and grow with tiredness, worry, excitement and being watched. Someone can often hold them in for a lesson; it costs them the lesson, and they come out afterwards.

So the first rule is: take no notice. No look, no “stop that”, no clapping when there are none. Then agree with the person, alone, what they would like: a seat at the side where fewer people see, a card to go out for five minutes without asking, exams in a smaller room, and who tells the class, in which words. If they wish it, two plain sentences to the class end most of the staring.

Handwriting and reading aloud can be hard work on a day of many tics: offer a keyboard, and ask before you call on them.`,
      areas: ['semh', 'sensory'],
      levels: ['universal', 'targeted'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['own_staff', 'educational_psychology'],
      time: 'Ten minutes to read, twenty with the young person and their family',
      people: 'One adult the young person trusts, who tells the others',
      group: 'One person, and everybody who teaches them',
      tryFirst: ['sens_quiet_exit', 'semh_steady_place', 'sens_technology'],
      evidence: 'practice',
      evidenceWords:
        'That paying attention to tics makes them more frequent is well shown. Behaviour therapy for tics has good trials, and belongs to the health service. The adjustments in class are agreed practice, little studied.',
      access: 'use',
      how: 'Use this page as it is: print it for the staff room, and talk with the young person first. Questions go to any drop-in.\n\nTics that are new and strong, hurt, or stop learning: the family should see the GP.',
      contact: 'Your Inclusion Lead; for health, the GP or the school nurse',
      runs: 'Always there',
      eligibility: 'Every mainstream school and college. Nobody needs a diagnosis to be left in peace.',
      isNot: 'Not a treatment, and not a way to find out whether somebody has a condition: that is for a doctor.',
      family: `A tic is a quick move or sound that the body makes by itself. It may be a blink, a sniff or a word. Your child does not choose it. They can hold it in for a bit, but that is hard work.

The best help is to take no notice. At school, staff will not stare or say stop. Your child can pick a seat and have a card to go out for a rest. They can choose who tells the class.

Tics get worse with stress and when you are tired. They come and go. Most fade as children grow up.

See your doctor if the tics hurt, came on fast, or make your child sad.`,
      alsoCalled: ['Tourette', 'twitching', 'vocal tics', 'habit', 'jerking', 'functional tics'],
    },
  },
];
