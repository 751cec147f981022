import type { SeededEntry } from './seeded-entry.ts';

/** Moves between settings, for those who may find them hard. */
export const MOVING_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'starting-school-with-extra-care',
    owner: 'early.years',
    content: {
      title: 'Starting school with extra care: a plan from January',
      summary:
        'For children whose start in Reception needs thought: one meeting in spring, a summer of small steps, and a second look in October.',
      what: `By January you usually know which children will need more than one visit. The Area SENCo brings together the key person, the parents and, once places are known in April, the Reception teacher. Before that you plan what any school will need to know.

The plan has one page in the child’s voice, photos for home, two or three short visits at quiet times, and a list of what must be ready on the first day: a changing table, a picture strip, an adult who has been trained. The teacher sees the child play at nursery, where they are at their best.

A full day from the start is the aim. If you begin with less, you write down when it grows. In October all meet once more for half an hour.`,
      areas: ['semh', 'communication', 'families'],
      levels: ['targeted'],
      phases: ['early_years', 'primary'],
      strand: 'with_children',
      deliverers: ['early_years_lead', 'own_staff', 'family_hub'],
      time: 'Two meetings of 45 minutes, 2 or 3 visits, and half an hour in October',
      people: 'Key person, Reception teacher and the parents',
      group: 'One child, or all who move to the same school',
      tryFirst: ['fam_move_plan', 'comm_change_notice', 'semh_goodbye'],
      evidence: 'practice',
      evidenceWords:
        'Research on starting school agrees that ties between home, nursery and school matter. Few studies compare ways of doing it for children who need more.',
      access: 'consult',
      how: 'Ring your Area SENCo in January with the family’s agreement. You do not need to know the school yet.',
      contact: 'Early Years Area SENCo',
      runs: 'January to October',
      eligibility:
        'Children who start school next September, in any mainstream early years setting or at home with a Family Hub worker.',
      isNot:
        'Not a decision on which school, and not a reason to start late. For delayed entry, ask the school admissions team.',
      family: `Big school! For some children that is a lot at once. A plan helps.

In spring you sit down with the nursery, and later with the new teacher. You say what your child loves, what is hard, and what helps. You make one page about your child. The teacher comes to see them play. Your child visits the school two or three times when it is quiet. You get photos to look at in the summer.

In October you all meet to see how it goes.

Play school at home. Walk the way there. Try on the shoes. Say “your teacher” by name. If you are sad or worried, that is fine too. Ask the nursery in January. You do not need a label for your child.`,
      alsoCalled: [
        'school readiness',
        'transition to Reception',
        'summer born',
        'EYFS to KS1',
        'settling',
        'starting YR',
      ],
    },
  },
  {
    code: 'year-six-to-seven-bridge-group',
    owner: 'expert.assistant',
    content: {
      title: 'Bridge to secondary school: a small group from June into the autumn of Year 7',
      summary:
        'Pupils from several primaries who dread the move meet four times before and twice after, in the school they are going to.',
      what: `Open evenings show the best of a school and leave anxious pupils more anxious. This group deals with what they really worry about: getting lost, being told off, older pupils, lunch, having no friend.

An assistant psychologist and the Year 7 pastoral lead meet six to ten pupils in their new school: find the toilets, use the till, read a timetable, carry a full bag up the stairs, talk with Year 7s who felt the same. Each makes a one-page profile and chooses who sees it.

Twice in autumn the group meets again, in the second and the sixth week, when the friendly welcome has worn off. Parents get a call after the first week. The school hears from the pupils what to change for the next year.`,
      areas: ['semh', 'communication'],
      levels: ['targeted'],
      phases: ['primary', 'secondary'],
      strand: 'with_children',
      deliverers: ['educational_psychology', 'own_staff', 'school_leadership'],
      time: '6 sessions of half a day between June and October',
      people: 'The Year 7 pastoral lead at every meeting; primary staff bring pupils',
      group: '6 to 10 pupils who are going to the same school',
      tryFirst: ['semh_name_feelings', 'semh_check_in_out', 'comm_one_page', 'comm_change_notice'],
      evidence: 'promising',
      evidenceWords:
        'Some English studies find that preparing anxious pupils for the move lowers worry in the first term. Longer effects are not known.',
      access: 'request',
      how: 'The secondary school sends a Request for Help for a group by the end of March; primary schools then put names forward to the school, with parents’ agreement.',
      contact: 'Your Inclusion Lead',
      runs: 'June to October, one group in each cluster and more where many children need it',
      eligibility: 'Pupils in Year 6 who are very worried or have found changes hard before. No diagnosis is needed.',
      isNot: 'Not a replacement for the induction that every school gives, and not a summer school.',
      family: `Is your child scared of big school? They may fear that they will get lost, or be on their own at lunch.

In this group, six to ten children meet in their new school in June. They find the toilets. They try the lunch till. They ask older pupils all they want to know. They make one page: what I like, what helps me. Your child decides who may read it.

In the autumn they meet twice more. By then the real life there has begun. You get a call after week one.

At home, walk the way or ride the bus. Pack the bag as a team. Do not say, “It will be great.” Say, “What will help?” Ask the school in March if there is a group.`,
      alsoCalled: [
        'secondary transfer',
        'moving up to secondary',
        'secondary transition',
        'KS2 to KS3',
        'moving up',
        'induction day',
        'Y6 Y7',
        'transfer',
      ],
    },
  },
  {
    code: 'new-here-mid-year',
    owner: 'lead.boscombe',
    content: {
      title: 'New here in the middle of the year: the first twenty days',
      summary:
        'A plan for children and young people who arrive when everyone else knows each other: after a move, a move in care, or from another country.',
      what: `Those who arrive in February often come with a thin file and a thick story. The plan covers twenty school days and takes little time.

Before day one: a call to the last setting, a walk round with the family, one adult and one friend who has volunteered. First week: watch and welcome, with no tests in the first three days; find out what they are good at and show it. Second and third week: short checks of reading, number and language, done kindly, and a look at who they sit with. Day twenty: ask the child and the family how it is, and decide together if more help is needed.

There are letters to the last setting, a map with photos to fill in, and questions in several languages.`,
      areas: ['semh', 'cognition', 'families'],
      levels: ['universal'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['own_staff', 'attendance', 'inclusion_lead'],
      time: 'About 4 hours spread over 20 days',
      people: 'One adult who stays with it, and a class or tutor group that is prepared',
      group: 'One newcomer, brothers and sisters, or several at once',
      tryFirst: ['semh_greeting', 'semh_steady_place', 'fam_plain_words', 'cog_first_step'],
      evidence: 'practice',
      evidenceWords:
        'Moving school outside the usual times goes with weaker results in national figures. What helps newcomers is known mostly from what schools and children tell, and from guidance on belonging.',
      access: 'use',
      how: 'Ask your lead for the plan when you hear of a new arrival, and start with the steps under ‘Try this first’ meanwhile. If the child is in care, ring the virtual school as well.',
      contact: 'Your Inclusion Lead',
      runs: 'Always there',
      eligibility: 'Any mainstream setting.',
      isNot: 'Not a school admission matter, and not a full assessment of learning.',
      family: `It is hard to be the new one when all the rest are friends. This plan helps in the first twenty days.

You and your child walk round first. You meet the one adult who will look out for them. A child who wants to be a friend is there on day one. There are no tests in the first three days. The teacher finds out what your child is good at. Later they check what your child can read, do and say, so that the work is right.

On day twenty they ask you both, “How is it?”

Tell them what your child left behind: a friend, a pet, a team. Ask for an interpreter if you need one. At home, do one thing that stays the same each day.`,
      alsoCalled: [
        'mid-year admission',
        'in-year transfer',
        'mobility',
        'forces family',
        'refugee',
        'Gypsy Roma Traveller',
      ],
    },
  },
  {
    code: 'safe-landing-at-college',
    owner: 'team.lead',
    content: {
      title: 'A safe landing at college: from Year 11 to the end of October',
      summary:
        'For students who may get lost between school and college: one named person on each side, three contacts over the summer, and a check in week six.',
      what: `Every June good support stops on a Friday, and every September a college starts from nothing. We join the two ends. From January, schools tell the Inclusion Team Lead, with the student’s agreement, who could slip through. Each gets one named person at college.

Over spring they visit the course when it is running, try the bus, and meet that person. Their page says how they work best, in their words, and what they used in exams. In the long summer there are three contacts: after the last exam, on results day and in the week before the start.

In week six the college asks: are you in, do you follow, do you have someone? If not, we meet within a week. It also works for colleges outside the area.`,
      areas: ['semh', 'cognition', 'families'],
      levels: ['targeted'],
      phases: ['secondary', 'post_16'],
      strand: 'with_children',
      deliverers: ['inclusion_lead', 'own_staff', 'school_leadership'],
      time: '3 sessions of half a day; three short contacts from the college over the summer',
      people: 'A named person at school until July and one at college from May',
      group: 'Up to 12 students from one school or to one college',
      tryFirst: ['fam_move_plan', 'semh_what_next', 'fam_who_is_told', 'cog_plan_week'],
      evidence: 'practice',
      evidenceWords:
        'Good careers guidance and contact before the start go with fewer young people dropping out. Studies of students with special educational needs in this move are few.',
      access: 'request',
      how: 'School or college sends a Request for Help for a group by the end of February. Students agree themselves; parents are told what the student wants them to know.',
      contact: 'Inclusion Team Lead, post-16',
      runs: 'January to October',
      eligibility:
        'Year 11 to 13 students in mainstream who get support at school and move to college, sixth form or training. For students with an EHCP it adds to the review of their plan.',
      isNot: 'Not careers advice, and not a promise of a place on a course.',
      family: `School ends in June. College starts in September. In between, help can get lost. So can your teen.

This plan joins the two ends. From spring on, your teen has one named person at the college. They go and see the course. They try the bus. They write one page on how they work best. In the summer the college gets in touch three times. One of them is on results day.

In week six the college asks, “Are you OK? Can you keep up? Do you have a friend?” If not, we act within a week.

Your teen now has more of a say in who is told what. Ask them what they want you to do. Be near, but let them lead.`,
      alsoCalled: [
        'post-16 transition',
        'FE transition',
        'NEET',
        'school leavers',
        'sixth form move',
        'PfA',
        'preparing for adulthood',
      ],
    },
  },
];
