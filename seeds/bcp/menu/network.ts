import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { AREAS, codes } from '#src/domain/vocabulary.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Across the system: meeting, thinking and learning together. */
export const NETWORK_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'drop-in-with-your-lead',
    owner: 'lead.christchurch',
    content: {
      title: 'Drop-in: twenty minutes with the lead who knows your setting',
      summary:
        'Not sure what to ask for, or if to ask at all? Talk first. Many such talks end with advice and need nothing more, and that is a good result.',
      what: `You book 20 minutes, by video, on the phone or in a school near you. Your lead asks three things: what is happening, what could be done now, and what kind of help would fit? You speak without names.

You leave with one or two strategies to try and a day to talk again. If more is needed, your lead starts the Request for Help with you, and what you said is already in it. If another service is right, you hear which, and how to get there.

Either of you notes in two minutes what it was about and what was advised, so nobody has to tell it twice. There is no bad question. ‘I just want to check I am not missing something’ is among the best.`,
      areas: codes(AREAS),
      levels: ['universal', 'targeted'],
      phases: EVERY_PHASE,
      strand: 'with_staff',
      deliverers: ['inclusion_lead', 'early_years_lead'],
      time: '20 minutes',
      people: 'You; bring a colleague if it helps',
      group: 'One situation, a class or the whole setting, without names',
      tryFirst: ['cog_pathway', 'semh_five_day_pattern', 'comm_wait', 'fam_listening'],
      evidence: 'practice',
      evidenceWords:
        'Talking a worry through early is how many advisory services work, and users like it. Whether it spares later help is not proven: we count which talks were enough and which led to a request.',
      access: 'consult',
      how: 'Pick a slot under ‘Drop-ins and training’. None that fits? Ask for a call back: you get one within two working days.',
      contact: 'Your Inclusion Lead or Early Years Area SENCo',
      runs: 'Weekly in every cluster in term time, before and after school',
      eligibility:
        'Anyone who works in a mainstream setting, with their manager’s knowledge. You need not be the SENCO.',
      isNot:
        'Not a gate: you may send a request without it. Not for safeguarding worries, which go to your safeguarding lead now.',
      family: `Each school and nursery has one person in our team who knows it well. Staff can talk to that person for 20 minutes when they have a worry. They do not use names.

They ask: What is going on? What can we do right now? Do we need more help? Often a good tip is all it takes. If more is needed, they ask for it there and then.

This talk is for staff. But you can ask for it. Say to the SEN lead at school, “Could you talk to your Inclusion Lead about this?” You can also say what you would like them to ask.

You do not have to wait for a test or a label. A worry is enough to start.`,
      alsoCalled: ['who can I ring', 'surgery', 'hotline', 'consultation', 'advice line', 'link meeting', 'helpline'],
    },
  },
  {
    code: 'senco-network',
    owner: 'lead.westbourne',
    content: {
      title: 'SENCO network: one afternoon each half term, worth leaving school for',
      summary:
        'Cluster colleagues, one theme, something to take back tomorrow, and forty minutes to help each other. News comes by e-mail, not in the meeting.',
      what: `Each network has the same shape. Ten minutes to arrive, with tea. Thirty minutes on one theme that you voted for, led by an expert or by someone from the cluster who has tried it. Forty minutes in threes with a question each has brought. Ten minutes to write down what you will do, and to book what you need.

All changes in rules and forms are sent in writing beforehand, so that nobody reads slides aloud. Early years, school and college colleagues sit together twice a year; otherwise there are tables by phase.

What is asked most often is passed on to those who plan support, and you hear next time what came of it.`,
      areas: codes(AREAS),
      levels: ['universal'],
      phases: EVERY_PHASE,
      strand: 'across_system',
      deliverers: ['inclusion_lead', 'early_years_lead', 'school_leadership'],
      time: '90 minutes each half term',
      people: 'The SENCO or learning support lead; a deputy may come instead',
      group: 'All settings of the cluster; usually 12 to 25 people',
      tryFirst: ['cog_one_target', 'fam_one_person', 'semh_steady_place'],
      evidence: 'practice',
      evidenceWords:
        'Learning with peers over time fits what reviews say about good professional development. Networks as such are little studied; we ask after each meeting what was used.',
      access: 'occasion',
      how: 'Book each meeting under ‘Drop-ins and training’; a file for your calendar comes with it. Tell us if your head needs a letter about release.',
      contact: 'Cluster co-ordinator',
      runs: 'Six times a year in each cluster, at different times of day; one is online',
      eligibility:
        'SENCOs and inclusion leads of all mainstream settings in the cluster, and of colleges further away that its young people attend.',
      isNot: 'Not a briefing, and not where places or money are decided.',
      family: `The person who leads on SEN in a school can feel alone. There is just one of them.

Six times a year they all meet, from nurseries, schools and colleges near by. They learn one new thing. Then they help each other with hard questions. They do not use children’s names. They go home with one thing to do.

For you it means that a good idea from one school can soon help a child in the next.

Is there a thing you wish all schools knew? Tell your SEN lead or the parent carer forum. They can bring it to the group. You can also ask, “What did you take home from the last one?” It shows that you care.`,
      alsoCalled: ['SENDCO forum', 'SENCo cluster meeting', 'community of practice', 'briefing for SENDCOs'],
    },
  },
  {
    code: 'peer-case-discussion',
    owner: 'expert.ep',
    content: {
      title: 'Thinking together: peer discussion of one hard situation',
      summary:
        'Six to eight colleagues, one situation without names, a clear shape, forty-five minutes. The one who brings it leaves with two ideas that are theirs.',
      what: `Someone brings a situation they are stuck with. Five minutes to tell it. Ten for questions that only ask for facts. Then the person turns their chair away and listens while the others wonder aloud: what might this be like for the child, the parent, the teacher? Nobody says ‘you should’. At the end the person turns back and says which two ideas they will try.

A psychologist or lead keeps to the shape in the first three meetings; after that the group runs itself, with the cards we leave behind. Each meeting starts with what happened since.

People tell us that the listening half is worth as much as the telling, because the same situation turns up in their own setting a month later.`,
      areas: ['semh', 'cognition', 'communication', 'families'],
      levels: ['targeted'],
      phases: EVERY_PHASE,
      strand: 'across_system',
      deliverers: ['educational_psychology', 'inclusion_lead'],
      time: '60 minutes every half term; 2 situations at most',
      people: 'SENCOs, pastoral leads, key persons, tutors: a fixed group for a year',
      group: '6 to 8 from different settings',
      tryFirst: ['semh_five_day_pattern', 'cog_pathway', 'fam_listening'],
      evidence: 'practice',
      evidenceWords:
        'Structured group problem-solving among school staff has been described often and liked by those who use it. Studies of what changes for children are few and small.',
      access: 'occasion',
      how: 'Join a group in your cluster, or form one with five others and ask your lead to get you started. Take out anything that points to a child or family.',
      contact: 'Educational psychology team',
      runs: 'Half-termly; new groups begin in September and January',
      eligibility: 'Anyone in a mainstream setting who can come to at least four of six.',
      isNot: 'Not a panel: nothing is allocated. Not for situations in which a child may be at risk today.',
      family: `Two heads are good. Eight heads can be even better.

In these groups, staff from eight schools and nurseries meet. One of them tells of a hard time with a child. They leave out the name and all that could show who it is. The rest listen. Then they wonder out loud: What may it be like to be that child? What may it be like to be the mum or dad? At the end there are two new ideas to try.

It helps staff not to give up, and not to blame.

If your child’s story is told, no one will know that it is yours. You can ask the school about it. You can say no.`,
      alsoCalled: [
        'solution circle',
        'circle of adults',
        'case study',
        'action learning set',
        'team around the school',
        'group consultation',
      ],
    },
  },
  {
    code: 'see-it-in-practice-visits',
    owner: 'team.manager',
    content: {
      title: 'See it in practice: visit a special school, or a room that works',
      summary:
        'A guided morning in a special school, alternative provision or a mainstream classroom near you, with time to ask how they do it.',
      what: `You read about low-arousal rooms, total communication or calm mornings, and wonder what it looks like with thirty children and one adult. Go and see. Hosts choose one thing they do well and show it in real lessons: an hour of watching with two questions to hold in mind, then 45 minutes with the staff who do it.

Before you leave you write down one thing to try within a week, with the help of your host, who rings after three weeks to hear how it went. A return visit to your setting can be arranged.

Bring the person who will do it, not only the person who leads it. Hosts are special schools, alternative provision and mainstream settings whose audits show real strength.`,
      areas: ['communication', 'semh', 'sensory', 'cognition'],
      levels: ['universal', 'targeted'],
      phases: EVERY_PHASE,
      strand: 'across_system',
      deliverers: ['outreach', 'school_leadership'],
      time: 'One morning, and a call after 3 weeks',
      people: 'Two from a setting: one who teaches or cares, one who can make time',
      group: 'Up to 6 visitors',
      tryFirst: ['comm_now_next', 'comm_change_notice', 'sens_walk_room', 'semh_calm_plan'],
      evidence: 'practice',
      evidenceWords:
        'Seeing something done and trying it soon after is a part of professional learning that works. Visits alone change little, so the one thing and the call belong to it.',
      access: 'occasion',
      how: 'Choose from the list of open mornings and book for two. If what you want to see is not there, ask your lead: there may be someone.',
      contact: 'Outreach co-ordinator',
      runs: 'Two or three mornings a month, October to June',
      eligibility: 'Staff of mainstream settings; childminders may come with a colleague and without children.',
      isNot: 'Not a way to look at places for a child, and not a tour for families.',
      family: `It is good to read about a thing. It is better to see it.

Staff from your child’s school or nursery can spend a morning in a place that is very good at one thing. It may be a special school. It may be a class down the road. They watch. They ask, “How do you do that?” They choose one thing to try the next week. Three weeks on, they get a call: “How did it go?”

It does not mean that your child should move to that school. It is there so that your child can do well where they are.

Have you seen a place that does it well for your child, such as a club? Tell the school. That may be worth a visit, too.`,
      alsoCalled: [
        'open day',
        'work shadowing',
        'lesson study',
        'specialist provision',
        'best practice visit',
        'AP outreach',
      ],
    },
  },
  {
    code: 'cluster-themes-meeting',
    owner: 'lead.boscombe',
    content: {
      title: 'What our cluster needs: themes, numbers and choices, once a term',
      summary:
        'Leaders of a cluster look at totals together: what is asked for, who is absent or suspended, what helped. Then they choose what to do jointly.',
      what: `Your lead brings four pictures of the cluster: requests by area of need and phase, time to an answer, absence and suspension, what settings said about help they had. All are totals; small numbers are hidden, and no child appears.

The first half hour asks what surprises us and who is missing from the picture: settings that never ask are talked about as much as those that ask often. The second chooses one or two things to do together for a year, such as talk in Reception, the move to Year 7, or a shared post.

Parents from the forum take part. The choice, the reason and the measure stand on one page that everyone can read, and the next meeting opens with it.`,
      areas: codes(AREAS),
      levels: ['universal'],
      phases: EVERY_PHASE,
      strand: 'across_system',
      deliverers: ['inclusion_lead', 'forum', 'attendance'],
      time: '90 minutes, once a term',
      people: 'A head, manager or deputy who can commit the setting',
      group: 'All settings of the cluster',
      tryFirst: ['fam_ask_their_way', 'semh_greeting', 'cog_one_target'],
      evidence: 'new',
      evidenceWords:
        'We do not know of good studies of clusters planning in this way. We write down what each cluster chose and what changed, and show it, also when nothing did.',
      access: 'occasion',
      how: 'The co-ordinator invites you. Tell your lead two weeks before what you would like to see in figures.',
      contact: 'Cluster co-ordinator',
      runs: 'November, February and June',
      eligibility:
        'Leaders of every mainstream setting of the cluster, small ones most of all: you may send one person for three nurseries.',
      isNot: 'Not where money or experts for one child are decided, and not a comparison of schools.',
      family: `What do children near you need most? Is it help with talk, with worry, or with the move to big school?

Three times a year, the heads of schools and nurseries near you meet. They look at facts for all of them as a group. No child can be seen in it. They ask: Who gets help? Who is left out? What works? Then they choose one or two things to do as a team.

Parents from the parent carer forum are at the table. You can tell them what matters to you. You could even join.

What they choose is put on one page. Ask your school to show it to you. Each time they meet, they first look at what they said they would do.`,
      alsoCalled: [
        'data',
        'cluster plan',
        'dashboard',
        'trends',
        'needs analysis',
        'joint commissioning',
        'headteacher meeting',
      ],
    },
  },
];
