import type { SeededEntry } from './seeded-entry.ts';

// Hearing children and young people, moving on, and growing up.
export const YOUNG_PEOPLE_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'hearing-what-children-think',
    owner: 'expert.assistant',
    content: {
      title: 'Hearing what children think: ways to ask, from babies to eighteen',
      summary:
        'Twelve ways to find out what a child or young person thinks, words or no words, each on one sheet and tested in settings.',
      what: 'Asking ‘what do you think of school?’ gets ‘fine’. The sheets offer other ways: following a toddler with a camera, sorting photos into like and not like, building the ideal school, walking the building and giving marks, a map of the week in colours, a scale from one to ten with ‘why not lower?’, voice notes, a letter to next year’s teacher, watching what a child with no words goes towards.\n\nEach sheet says for whom, how long, what to prepare, what not to do, and how to write it down in the child’s own words. There is a page on asking fairly: they may say no, know what will happen with it, and hear what changed.\n\nThat last part matters most. Every sheet ends with a box: one thing we will change, by when, and how we will tell them.',
      areas: ['families'],
      levels: ['universal'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_children',
      deliverers: ['own_staff', 'educational_psychology'],
      time: '15 to 30 minutes for most ways, and one change within a week',
      people: 'Someone the child is at ease with',
      group: 'One child, or a small group of friends',
      tryFirst: ['fam_ask_their_way'],
      evidence: 'practice',
      evidenceWords:
        'Listening to children and acting on it is their right, and agreed practice. Activities such as drawing the ideal school have been used and described by psychologists for years.',
      access: 'use',
      how: 'Ask your lead for the sheets: they come by e-mail. Choose one by age and by how the child likes to communicate. If you would like someone to do it with you once, say so in a drop-in.',
      contact: 'The assistant psychologists of your cluster',
      runs: 'Always there',
      eligibility: 'All settings and families, for every child and young person.',
      isNot:
        'It is not a way of finding out about harm. If a child tells you something worrying, follow your safeguarding procedure.',
      family:
        'How was school? “Fine.” Does that sound like your house? There are better ways to find out what your child thinks. We have put twelve of them on free sheets.\n\nYour child could sort photos into likes and dislikes. They could draw the best school in the world. They could walk round and give each room a mark. If your child has no words, watch what they go to and what they turn from.\n\nStaff can use the sheets, and so can you. Pick one. Listen. Do not fix it all at once. Then change one small thing and tell your child, “That was your idea.”',
      alsoCalled: [
        'pupil voice',
        'Lundy',
        'participation',
        'one-page profile',
        'student voice',
        'Mosaic approach',
        'UNCRC',
      ],
    },
  },
  {
    code: 'young-people-shape-the-offer',
    owner: 'team.manager',
    content: {
      title: 'Young inspectors: your pupils tell us what good help looks like',
      summary:
        'Six to eight pupils or students with additional needs visit, question and mark this menu and your setting, and are thanked with more than a certificate.',
      what: 'A youth worker and a psychologist’s assistant meet your group four times. First they get to know each other and decide what matters to them. Then they learn to ask good questions and to notice. In the third meeting they visit: your own corridors and canteen, or another setting, or a part of this menu such as the form or the leaflets. In the fourth they tell decision-makers what they found.\n\nWhat they say is answered in writing within a month, point by point: done, will be done by, or no and why. The answers are put on the public page.\n\nGroups often begin with little things: who opens the quiet room, what a report calls them, how long a visitor stays. Lifts, snacks, breaks and payment in vouchers are arranged.',
      areas: ['families'],
      levels: ['universal'],
      phases: ['primary', 'secondary', 'post_16'],
      strand: 'across_system',
      deliverers: ['educational_psychology', 'own_staff'],
      time: 'Four meetings of 90 minutes in a term',
      people: 'One adult the group trusts, who mostly keeps quiet',
      group: 'Six to eight from Year 5 upwards, quiet ones and loud ones',
      tryFirst: ['fam_ask_their_way'],
      evidence: 'new',
      evidenceWords:
        'Taking part in this way is good for those who do it, as small studies and they themselves say. Whether it makes services better is what we are finding out: the answers are public.',
      access: 'request',
      how: 'Send a Request for Help about a group and say ‘young inspectors’. Ask them first, and ask some who are never asked.\n\nYour lead agrees dates and the consent of families with you.',
      contact: 'The participation team, through your lead',
      runs: 'Autumn and summer terms, three groups at a time',
      eligibility:
        'Mainstream schools and colleges. Pupils on SEN support, with an EHCP, or who simply find school hard.',
      isNot: 'It is not a school council, and nobody has to talk about their own difficulties.',
      family:
        'Who should say if our help is any good? The young people who get it. So we ask them to check it.\n\nA small group meets four times. They choose what to look at. It could be the lunch hall, a form or a leaflet. They go and see. They ask questions. Then they tell the people in charge.\n\nThose people must write back in a month. They say what they will do. If the answer is no, they must say why.\n\nThere are snacks, breaks and a thank-you voucher. Your child can join if they are in Year 5 or above. They do not have to talk about their own life. Ask the school.',
      alsoCalled: [
        'youth voice',
        'co-production',
        'young advisers',
        'participation group',
        'SEND ambassadors',
        'pupil parliament',
      ],
    },
  },
  {
    code: 'moving-on-together',
    owner: 'lead.christchurch',
    content: {
      title: 'Moving on together: one afternoon for everyone who passes children on',
      summary:
        'Nurseries meet their schools, primaries their secondaries, schools their colleges, at tables in one hall, so that September has fewer surprises.',
      what: 'Each summer every cluster holds one afternoon. You get a table plan, so that you can meet all those who are sending you children or taking yours, fifteen minutes each. With families’ agreement you pass on one page for each child who needs it: what I like, what helps, what to avoid. For all others you speak about the group.\n\nLeads and therapists stand at the edge for questions. Around the hall are examples that worked here: films of the building made by pupils, a summer card from the new teacher, a quiet visit at half past four, a first week with fewer rooms.\n\nIn October a short second meeting asks how it went and what the page left out. We write the answers up for the following year.',
      areas: ['families', 'semh'],
      levels: ['universal', 'targeted'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'across_system',
      deliverers: ['inclusion_lead', 'early_years_lead', 'school_leadership'],
      time: 'Two and a half hours in June, one hour in October, 20 minutes for each page',
      people: 'The person who knows the children, and the one who will receive them',
      group: 'All settings of a cluster; neighbours welcome',
      tryFirst: ['fam_move_plan', 'fam_one_person'],
      evidence: 'practice',
      evidenceWords:
        'Research on changing schools agrees on what helps: information that is passed on and used, visits, and a familiar person. Good studies of particular programmes are few.',
      access: 'occasion',
      how: 'Book under ‘Drop-ins and training’ in May and tell us the settings you need to meet. Ask families in good time; the agreement form is one side.\n\nFor one child whose move worries you, begin in autumn and ask your lead.',
      contact: 'The cluster co-ordinator',
      runs: 'June and October every year; colleges also in March',
      eligibility:
        'Every setting in the cluster, and those outside it that take our children. Childminders: send one page if you cannot come.',
      isNot: 'It does not replace the review of an EHCP before a move, which has dates in law.',
      family:
        'A new nursery, school or college is a big step. We want the new staff to know your child before day one. So each June the old staff and new staff meet. They talk about what helps.\n\nIf you agree, they pass on one page about your child. You and your child write it with them. What do I like? What helps me? What should you not do?\n\nAsk for a quiet visit. Take photos of the door, the peg and the toilets. Look at them in the summer. Walk the way there. Talk about what will stay the same.\n\nIn week three, ask the new staff for a chat. Say how it is going.',
      alsoCalled: [
        'transition',
        'Year 6 to 7',
        'starting school',
        'school readiness',
        'induction',
        'passport',
        'handover',
      ],
    },
  },
  {
    code: 'planning-for-adult-life',
    owner: 'team.lead',
    content: {
      title: 'Planning for adult life: from Year 9 to the first job',
      summary:
        'Help for a tutor team to plan with young people for work, home, friends and health, with real practice in place of targets on paper.',
      what: 'Over a term, a psychologist or seconded college leader works with the team that looks after a group of young people. In the first meeting the young people themselves say what they want a good week at twenty-five to look like. Most want a job, a door key, somebody to laugh with and fewer appointments.\n\nEach chooses one thing to practise in real life for six weeks: a bus alone, a shift in a café, ringing the dentist, cooking for two, saying no. Staff learn to step back by planned degrees and to put up with a missed bus. Families come to an evening where other parents, a year or two ahead, tell them how they let go.\n\nWe help you build this into reviews from Year 9 on, and tell you what exists here: supported internships, travel training, the yearly health check for people with a learning disability, and whom to ask.',
      areas: ['families', 'cognition'],
      levels: ['targeted'],
      phases: ['secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['educational_psychology', 'school_leadership'],
      time: 'Four half-day sessions over a term, one evening with families',
      people: 'A tutor team of three to eight, someone from careers, and the young people',
      group: 'One tutor group or course, 6 to 20 young people',
      tryFirst: ['fam_adult_life', 'fam_who_is_told', 'fam_ask_their_way'],
      evidence: 'promising',
      evidenceWords:
        'Studies, mostly from abroad, link real work experience while still at school with paid work later. Practising in real places works better than in a classroom.',
      access: 'request',
      how: 'Send a Request for Help about a staff team or a group. Say which year or course, and one thing you already do that young people like.\n\nColleges outside the area ask for the local young people they teach.',
      contact: 'The Inclusion Team Lead for colleges; your Inclusion Lead for schools',
      runs: 'Starts in autumn or January',
      eligibility:
        'Mainstream secondary schools and colleges. For any young person who will need some help to get where they want to be.',
      isNot:
        'It does not provide a work placement or a travel trainer, and it does not replace what an EHCP says on adult life.',
      family:
        'What will life be like when your child grows up? It is good to start to think at 13 or 14. Your young person goes first. What do they want? A job? A flat? Good mates? To feel well?\n\nThen they pick one thing to try for real. It could be a bus ride. It could be a shift at a café, or a call to book the dentist. Staff help less and less as time goes on.\n\nIt can be scary for you. There is a night for families. You can meet parents who have been there.\n\nAt home, hand over one small job. Let it go wrong at times. That is how we all learnt.',
      alsoCalled: [
        'apprenticeship',
        'PfA',
        'preparing for adulthood',
        'independence',
        'NEET',
        'annual review',
        'life skills',
        'job coach',
      ],
    },
  },
  {
    code: 'whose-decision-at-sixteen',
    owner: 'team.lead',
    content: {
      title: 'Whose decision is it now? A talk about sixteen to twenty-five',
      summary:
        'A call for staff unsure what to share with parents, who signs, and how to involve a young person who finds decisions hard.',
      what: 'At the end of compulsory schooling many rights move from the parent to the young person, and at sixteen the law begins by assuming that they can decide for themselves, with help if needed. Staff and parents are often surprised on the first day of college.\n\nIn a call of half an hour we talk through what you face, without a name. Does she want her mother in the meeting? Who can agree to help from us? What do we do if he says no and we are worried? How do we explain a choice so that he can weigh it up? We suggest words to use with each of them and a simple page, ‘who is told what’.\n\nWe also point out when it is not ours to answer: serious decisions about health, money or where somebody lives need the people whose job that is.',
      areas: ['families'],
      levels: ['universal', 'targeted'],
      phases: ['secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['inclusion_lead', 'educational_psychology'],
      time: '30 minutes',
      people: 'The tutor or SENCO; for the second half the young person, if they like',
      group: 'You and one of us',
      tryFirst: ['fam_who_is_told', 'fam_ask_their_way'],
      evidence: 'practice',
      evidenceWords:
        'It rests on the law about young people’s rights and about deciding for oneself, and on what advice services say families ask most. It is guidance, not research.',
      access: 'consult',
      how: 'Ask for a call back and say ‘sixteen’. Have at hand what your own form says about sharing. For worries about safety, do not wait for us: follow your safeguarding procedure.',
      contact: 'The Inclusion Team Lead',
      runs: 'All year, with extra times in September and October',
      eligibility:
        'Mainstream secondary schools and colleges, those outside the area that teach local young people included.',
      isNot: 'It is not legal advice, and it is not an assessment of whether someone can make a decision.',
      family:
        'When your child gets to 16, things change. More and more, they get to choose. Staff will ask them first. That can feel odd for you. You may feel shut out. You are still the one who knows them best, and they still need you.\n\nStaff can call us to ask how to do this well. We help them find a fair way. Your young person says what they want to share with you. You all write it down on one page.\n\nIf someone is not safe, staff must always speak up.\n\nAt home, ask, “Would you like me to come in with you, or wait here?” Let them pick. They may choose you.',
      alsoCalled: ['MCA', 'mental capacity', 'GDPR', 'consent', 'best interests', 'turning 18', 'young adult rights'],
    },
  },
  {
    code: 'brothers-sisters-and-young-carers',
    owner: 'lead.kinson',
    content: {
      title: 'Brothers, sisters and young carers: noticing, and a place of their own',
      summary:
        'How to notice pupils who look after somebody at home, what to change in school, and a youth service that gives them time to be young.',
      what: 'Young carers rarely say so. They are late, tired, without kit or very grown up; some are excellent pupils and never ill. Brothers and sisters of disabled children may not care for anyone, and still have less sleep, less time and worries they keep to themselves.\n\nThe youth service comes to an assembly or staff meeting for half an hour, tells you what to look for, and brings young people who have been through it. It helps you put three things in place: one named adult, a phone that may be checked, and deadlines that bend when a night was bad.\n\nThen it offers them something for themselves: a weekly club, trips, somebody to talk to, and, if they wish, an assessment of what they do at home, to which young carers have a right in law. Brothers and sisters have their own group in the holidays.',
      areas: ['families', 'semh'],
      levels: ['universal', 'targeted'],
      phases: ['primary', 'secondary', 'post_16'],
      strand: 'with_children',
      deliverers: ['family_hub', 'own_staff'],
      time: '30 minutes for staff or pupils; clubs weekly for those who wish',
      people: 'One named adult in your setting',
      group: 'A whole year group to begin, then 6 to 15 in a club',
      tryFirst: ['fam_three_doors', 'fam_first_good'],
      evidence: 'practice',
      evidenceWords:
        'Surveys show that many pupils give care and that schools know of few. Young carers value clubs and a named adult highly. There is little research on what difference they make to learning.',
      access: 'elsewhere',
      how: 'Contact the young carers’ service for a visit or a club place. A young person can ask for themselves. With younger children, talk with the family first, kindly: many fear being judged.',
      contact: 'The young carers’ service',
      runs: 'Assemblies all year; clubs weekly in term time, trips in the holidays',
      eligibility:
        'Children and young people from 5 to 25 who help to look after someone, or who have a disabled brother or sister.',
      isNot:
        'It does not take over care at home. If care is too much or not safe, ask for early help or follow safeguarding.',
      family:
        'Does your child help to look after you, or a brother or sister? They may cook, lift, cheer you up or lie awake. Lots of children do. It shows love. It can be hard as well.\n\nThere is a team just for them. They have a club, trips and someone to talk to. It is a place to be a child for a while.\n\nSchool can help too. They can let your child check their phone. They can give more time for homework after a bad night.\n\nNo one wants to take your child away or blame you. You can ask for help with care at home too. Call the team, or ask the school to call with you.',
      alsoCalled: ['siblings', 'sibs', 'caring role', 'YC', 'young adult carers', 'respite', 'short breaks'],
    },
  },
];
