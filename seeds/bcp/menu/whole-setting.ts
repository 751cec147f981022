import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { AREAS, codes } from '#src/domain/vocabulary.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** For a whole setting and those who lead it. */
export const WHOLE_SETTING_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'inclusion-audit',
    owner: 'team.manager',
    content: {
      title: 'Inclusion audit: a day together, and three things to do next',
      summary:
        'Your lead walks your setting with you, listens to children, parents and staff, and agrees with you where you stand and what to do first.',
      what: `You do your own self-check first; it takes ten minutes. Your lead then comes for a day, often with a leader from another setting. Together you visit rooms and the playground, look at a few support plans, and talk with small groups of children, parents and staff. You see everything that is written.

In the last hour you agree a picture: what is strong enough to show others, what needs care, what cannot wait. It ends in three actions with names and dates, and in red, amber or green. Red brings more help sooner. Green may bring a request to help someone else.

Your lead comes back after a term. The colour is seen by those who plan support and is never published.`,
      areas: codes(AREAS),
      levels: ['universal'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['inclusion_lead', 'early_years_lead', 'school_leadership'],
      time: 'One day, and half a day a term later; 2 hours for a small nursery or childminder',
      people: 'The SENCO and a senior leader for the first and last hour',
      group: 'The whole setting',
      tryFirst: ['cog_worked_example', 'cog_step_back', 'semh_three_expectations', 'sens_walk_room'],
      evidence: 'practice',
      evidenceWords:
        'Looking at one’s own practice with a trusted outsider is widely used and little tested. We compare what was agreed with what was done a term later, and say so in our reports.',
      access: 'consult',
      how: 'Ask your lead for a date, or say yes when they offer one. Do the self-check before, and choose whether to share it.',
      contact: 'Your Inclusion Lead or Early Years Area SENCo',
      runs: 'All year; every setting at least once in three years, sooner where need is high',
      eligibility: 'Every mainstream setting, from childminders to colleges.',
      isNot: 'Not an inspection, not shared with inspectors by us, and not a league table.',
      family: `How well does a school look after each child? That is what we look at in this visit.

A person from our team comes for a day. They walk round with the staff. They sit in rooms and go out to play time. They ask children what helps them and what does not. They ask some parents too. Then they agree on three things to do next.

It is not a test that a school can fail. It is to help it get better.

You may be asked to talk to us, and we would like that. You can say just what you think. We will not say who said it. If you are not asked, you can still tell the school. Ask, “What are your three things this year?”`,
      alsoCalled: ['RAG rating', 'SEND review', 'learning walk', 'peer review', 'quality assurance', 'SEND audit'],
    },
  },
  {
    code: 'ten-minute-self-check',
    owner: 'lead.christchurch',
    content: {
      title: 'Ten-minute self-check: how is our everyday offer?',
      summary:
        'Short statements for each area of need, answered by you alone: not yet, developing, embedded. You see your picture and what would help.',
      what: `Each area of need has a handful of plain statements, such as ‘Everyone who works here knows how to give an instruction in parts.’ For each you tick not yet, developing or embedded. You can add a line of evidence or leave it.

At the end you see a picture of your setting, the strategies and events that fit the gaps, and what changed since last time. It is most useful with two or three others in the room: the best part is where you disagree.

Nobody else sees it unless you share it with your lead. When you later ask for help, you can have ‘what is in place’ filled in from it.`,
      areas: codes(AREAS),
      levels: ['universal'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['own_staff'],
      time: '10 minutes; 30 if you talk it through',
      people: 'The SENCO; better with a teacher and an assistant',
      group: 'The whole setting, a phase or a department',
      tryFirst: ['comm_parts_check', 'comm_same_words', 'cog_first_step', 'semh_greeting'],
      evidence: 'new',
      evidenceWords:
        'The statements come from what good practice guidance has in common. Whether doing the check changes anything is what we want to know, so we ask settings after two terms.',
      access: 'use',
      how: 'Open it from your home page. You can stop halfway and go on later.',
      contact: 'Your Inclusion Lead or Early Years Area SENCo',
      runs: 'Whenever you like; once a term is plenty',
      eligibility: 'Every mainstream setting with an account.',
      isNot: 'Not a judgement by us, and not needed before you ask for help.',
      family: `Schools and nurseries can check how well they help all children, each day. It takes ten minutes.

They read a short line, such as: “We give one step at a time.” Then they tick: not yet, on the way, or yes, all of us. At the end they see what is strong and what needs work. They also see ideas to try.

Only the school sees it. It can choose to show it to us.

You can read the lines too. They tell you what good help looks like for any child. You do not need a label for it. If you like, pick one line and ask your child’s teacher, “How do you do this in your class?” It is a good way to start a talk.`,
      alsoCalled: [
        'OAP',
        'ordinarily available provision',
        'GATI',
        'graduated approach',
        'RAG',
        'audit tool',
        'SEF',
        'self-evaluation',
      ],
    },
  },
  {
    code: 'inclusion-strategy-for-leaders',
    owner: 'eah.lead',
    content: {
      title: 'From goodwill to a plan: an inclusion strategy with your leaders',
      summary:
        'Three working meetings with your senior team: what you spend on support, what it does, what to stop, and a plan that survives a busy term.',
      what: `Most settings do a great deal and cannot say what helps. In the first meeting we lay it all on the table: who supports whom, when, for what, at what cost, and which pupils still do not thrive.

In the second you choose. Two or three things to do well for everyone; fewer groups, run properly; who leads, and when they have time for it. You name something to stop, because nothing new fits otherwise. In the third, six weeks later, you check whether it is happening in rooms and not only on paper.

A seconded leader stays in touch by phone for the rest of the year. You end with two pages, which also serve governors and anyone who asks how you use money meant for inclusion.`,
      areas: codes(AREAS),
      levels: ['universal'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['school_leadership', 'inclusion_lead'],
      time: '4 sessions of half a day over a term, then calls',
      people: 'Head or manager, SENCO, and whoever holds the budget',
      group: 'The senior team; or the leaders of a trust',
      tryFirst: ['cog_step_back', 'cog_one_target', 'fam_ask_their_way'],
      evidence: 'practice',
      evidenceWords:
        'Education Endowment Foundation guidance on implementation, drawn from many studies, advises doing fewer things, preparing well and stopping others. Our meetings apply it; they have not been tested themselves.',
      access: 'request',
      how: 'Send a Request for Help for the whole setting, from the head or manager. Have your list of support groups ready, however untidy.',
      contact: 'Experts at Hand Lead',
      runs: 'Best in spring, before budgets are set',
      eligibility: 'Leaders of mainstream settings and trusts. Three small settings may come together.',
      isNot:
        'Not financial advice, not help with claims for money for one child, and not a document to show and forget.',
      family: `Schools want to help each child. But time and money are short. They can do too many things, and none of them well.

This help is for the people who run the school or nursery. We sit down with them three times. What do we do now? Does it work? What should we do for all? What should we stop? They make a plan that fits on two pages.

If your child has a plan of their own with set help, that does not change.

You can ask to see what the school has planned. You can ask, “How will you know if it works?” Some schools ask parents to help make the plan. If you would like that, tell them. They may be glad.`,
      alsoCalled: [
        'inclusive mainstream fund',
        'IMF',
        'notional SEN budget',
        'provision map',
        'SLT',
        'school improvement',
        'SEND strategy',
      ],
    },
  },
  {
    code: 'first-year-as-senco',
    owner: 'expert.secondee',
    content: {
      title: 'Your first year as SENCO: someone who has done it',
      summary:
        'A seconded SENCO rings every two weeks for a year, visits twice, and helps you to find what matters among all that is urgent.',
      what: `In your first weeks you inherit a list of names, a cupboard of folders and a full inbox. A SENCO from another setting, lent to us two days a week, rings you every other week for 30 minutes. You bring what is on your desk.

They visit in your first half term to look at the year ahead: what is statutory and when, which plans are alive, who needs meeting first, how to keep two hours a week that nobody takes. A second visit in spring goes with you into lessons.

You join three others who are new, online, once a half term. What you say stays with your colleague, except where someone is at risk.`,
      areas: codes(AREAS),
      levels: ['universal'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['school_leadership', 'early_years_lead'],
      time: '30 minutes every 2 weeks; two visits; an hour online each half term',
      people: 'You; your head agrees two hours a week that are kept free',
      group: 'One new SENCO; four in the online group',
      tryFirst: ['cog_one_target', 'fam_first_good', 'comm_one_page'],
      evidence: 'practice',
      evidenceWords:
        'Coaching and mentoring for new teachers help them to stay and to teach better. For SENCOs there are few studies; those who have had it tell us that they were less alone.',
      access: 'consult',
      how: 'Ring your lead in your first week, or before you start. There is no form. You will have a name within ten working days.',
      contact: 'Your Inclusion Lead or Early Years Area SENCo',
      runs: 'From any month, for twelve months',
      eligibility:
        'New SENCOs of mainstream schools and nurseries, and new leads for inclusion or learning support in colleges; also those who come back after a break.',
      isNot: 'Not the national qualification for SENCOs, and not someone to do the job for you.',
      family: `Each school has a person in charge of help for children who find things hard. It is called the SEN lead. When that person is new, there is a lot to learn.

We give them a friend at work. It is someone who has done the job for years in some other school. They ring every two weeks. They visit. They help to see what must be done first.

What does it mean for you? A new person who knows what to do, and who does not have to guess.

If your school has a new SEN lead, say hello. Tell them one thing that helps your child and one thing you hope for. It is a good start for both of you.`,
      alsoCalled: ['SENDCO', 'NPQ', 'NASENCO', 'mentor', 'new in post', 'induction', 'mentoring scheme'],
    },
  },
];
