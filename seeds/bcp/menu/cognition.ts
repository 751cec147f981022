import { EVERY_PHASE, FROM_SCHOOL_AGE, OLDER } from '#src/domain/requests/phases.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Cognition and learning: teaching that more learners can follow. */
export const COGNITION_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'adaptive-teaching-coaching',
    owner: 'expert.secondee',
    content: {
      title: 'Coaching in teaching that more learners can follow',
      summary:
        'A school leader on loan works beside two or three of your teachers, in their own lessons, until scaffolding becomes habit.',
      what: `A seconded school leader joins lessons that teachers choose, never to judge them. Together they pick one habit, such as a worked example that stays in sight, instructions in parts, or a check before independent work starts.

The usual round takes six weeks: a first talk and a look at one lesson, three short visits with ten minutes of feedback the same day, and a last look at what has changed. Between visits the teacher practises the one habit with one class. After that, your own lead teacher takes over the coaching, using the same sheet.

You need cover for a 20-minute talk after each visit. You do not need a list of pupils: the aim is a lesson that fewer people fall out of.`,
      areas: ['cognition'],
      levels: ['universal'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['school_leadership', 'inclusion_lead'],
      time: '4 sessions of half a day over 6 weeks',
      people: '2 or 3 teachers, and one of your leaders who will carry it on',
      group: 'Whole classes; no list of pupils is needed',
      tryFirst: ['cog_worked_example', 'cog_first_step', 'cog_come_back'],
      evidence: 'strong',
      evidenceWords:
        'Education Endowment Foundation guidance on special educational needs in mainstream schools puts good teaching with scaffolding first. Its guidance on professional development supports practice with feedback over one-off talks.',
      access: 'request',
      how: 'Choose the teachers with them, not for them. Send a Request for Help for a staff team and tick coaching. Your Inclusion Lead rings to agree the one habit and the first date.',
      contact: 'Your Inclusion Lead',
      runs: 'Starts in the second week of each half term',
      eligibility:
        'Mainstream schools and colleges. Teachers take part because they want to, and one leader can give an hour a week.',
      isNot:
        'Not lesson grading, capability or appraisal. Nothing seen is passed on to anyone without the teacher’s agreement.',
      family: `This help is for teachers. It makes lessons more clear for all.

A skilled teacher from one more school comes to visit. They sit in on some lessons. Then they talk with your child’s teacher about what could help. It may be a good example on the board. It may be one step at a time, or more time to think.

Your child will not be tested. No one will be picked out. They may just find that it is less hard to get started.

You can help too. Ask your child, “What helped you to learn today?” Then tell their teacher. What children say is a great help to us.`,
      alsoCalled: [
        'quality first teaching',
        'QFT',
        'differentiation',
        'high quality teaching',
        'HQT',
        'instructional coaching',
      ],
    },
  },
  {
    code: 'teaching-assistants-stepping-back',
    owner: 'lead.kinson',
    content: {
      title: 'Support that helps, then steps back: for teaching assistants',
      summary:
        'Two short workshops and a plan for how assistants work with teachers, so that pupils lean on them less and think for themselves more.',
      what: `In the first workshop, assistants and their teachers look at short scenes: who is thinking, the adult or the pupil? They learn a ladder of help that begins with waiting and ends with doing it for someone, and practise moving down it.

Each pair tries the ladder with one group for four weeks. In the second workshop they bring what happened, and agree what to keep: who prepares the assistant before the lesson, where the assistant stands, when the teacher works with the pupils who struggle most.

Leaders get a one-page check on timetables, because no ladder helps an assistant who learns the topic when the class does.`,
      areas: ['cognition'],
      levels: ['universal', 'targeted'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['inclusion_lead', 'school_leadership', 'specialist_teaching'],
      time: 'Two workshops of 90 minutes, 4 to 5 weeks apart',
      people: 'Assistants with at least one teacher each, and a leader for the last half hour',
      group: 'Up to 24 staff from neighbouring settings',
      tryFirst: ['cog_step_back', 'cog_first_step'],
      evidence: 'strong',
      evidenceWords:
        'Education Endowment Foundation guidance on teaching assistants draws on large English studies: help that adds to the teacher’s works; help that replaces the teacher does not. Short, structured group work led by trained assistants has good results.',
      access: 'occasion',
      how: 'Book places for a teacher and an assistant together. Bring one lesson plan from the week. Ask your Inclusion Lead if you would like it in your own building on a training day.',
      contact: 'Cluster co-ordinator, for places',
      runs: 'Autumn and spring term in every cluster, after school; once a year online',
      eligibility:
        'Any mainstream school or college. Assistants should be paid for the time: we ask that when you book.',
      isNot:
        'Not about cutting hours of support. It changes nothing that an education, health and care plan sets out for a child.',
      family: `This is training for the adults who help in class.

A good helper does not do the work for a child. They give just the right hint, then wait. That way a child can say, “I did it!” Our training shows how to do that well.

You may see that the helper now sits a bit more to the side. This does not mean less care. It means your child gets the chance to think and to try.

If your child has a plan that says they get an adult’s help, that stays the same.

At home you can do it too. Count to ten in your head before you help. You can always ask the class teacher how it is going.`,
      alsoCalled: ['TA training', 'LSA', 'learning support assistant', 'MITA', 'one to one support', 'independence'],
    },
  },
  {
    code: 'working-memory-pack',
    owner: 'expert.assistant',
    content: {
      title: 'When they forget what you just said: a pack on working memory',
      summary:
        'A ready pack for a staff meeting: what to look out for, ten changes that lighten the load in lessons, and a way to see if they help.',
      what: `Some learners lose the second half of an instruction, stop mid-sentence or copy one letter at a time. Often they are trying hard with too much to hold at once.

The pack has a 25-minute film with places to pause, a one-page sheet of ten changes, and a simple count to do before and after. The changes are small: say less at once, leave the steps in sight, number lines and word mats on the desk, notes that are printed and not copied, time to repeat the instruction back.

Pick two changes for a year team and use them for three weeks. Do not buy brain training: people get better at the games, and rarely at anything else.`,
      areas: ['cognition'],
      levels: ['universal'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['own_staff', 'educational_psychology'],
      time: 'One staff meeting of 45 minutes, then 3 weeks of trying',
      people: 'Someone to lead the meeting; no preparation beyond the film',
      group: 'A year team, a department or everyone',
      tryFirst: ['cog_first_step', 'cog_worked_example', 'cog_come_back'],
      evidence: 'promising',
      evidenceWords:
        'That working memory limits learning is well established. Reviews agree that training it with games seldom carries over to school work. Lightening the load in lessons is sound and widely advised, though studied less.',
      access: 'use',
      how: 'Begin with the steps under ‘Try this first’. Ask your lead for the pack: the film and the sheets come by e-mail, and no form is needed. If it raises questions, bring them to your lead’s drop-in.',
      contact: 'Educational psychology team',
      runs: 'Always there',
      eligibility: 'Anyone in a mainstream setting.',
      isNot: 'Not a test of anyone’s memory, and not a programme of exercises.',
      family: `Do you say “shoes, bag, coat”, and only the shoes come back? Some children can hold just one or two things in mind. It is like a small tray: too much, and things slip off.

They are not lazy. They are not being rude.

We have a pack that helps schools to make the load less. The teacher says less in one go. The steps stay up on the wall. There is less to copy down.

You can try it at home. Give one job, then the next. Draw the steps. Let your child say it back to you.

No test is needed. Ask the teacher, “What do you do in class, so that we can do the same?”`,
      alsoCalled: ['short-term memory', 'forgetful', 'poor memory', 'cognitive load'],
    },
  },
  {
    code: 'planning-and-organising-group',
    owner: 'expert.assistant',
    content: {
      title: 'Getting organised: a group for planning, starting and finishing',
      summary:
        'Six weekly meetings in which young people learn to plan a week, start on their own and know what to do when stuck. Your staff learn to lead it.',
      what: `For students who are capable and constantly behind: lost kit, last-minute coursework, bags full of old paper. Telling them to be organised has not worked, because nobody has shown them how.

An assistant psychologist plans the group with one of your staff and leads the first two meetings, then hands over. Each meeting is 40 minutes: look at the week, choose one thing that matters, break it down, guess how long it takes, find out. Every student ends with two tools of their own, on paper or phone, and one adult who asks about them on Mondays.

Teachers of the group get one page: what the student is using, and the sentence to say instead of ‘where is it?’`,
      areas: ['cognition'],
      levels: ['targeted'],
      phases: OLDER,
      strand: 'with_children',
      deliverers: ['educational_psychology', 'own_staff'],
      time: '4 sessions of half a day from us; 6 meetings of 40 minutes',
      people: 'One member of staff who stays with the group and can run it again',
      group: '4 to 8 students who choose to come',
      tryFirst: ['cog_plan_week', 'cog_first_step', 'cog_one_target'],
      evidence: 'promising',
      evidenceWords:
        'Teaching students to plan, check and adjust is among the best supported approaches in Education Endowment Foundation reviews. Studies of small groups like this one are fewer, so we measure each student’s own goal.',
      access: 'request',
      how: 'Ask the students first. Send a Request for Help for a group: what they miss most, and who would lead with us. Parents agree before it starts; we need no names.',
      contact: 'Educational psychology team',
      runs: 'Half-termly, except the summer exam weeks for Years 11 and 13',
      eligibility:
        'Students from Year 7 to college whose learning is held back by planning. No diagnosis is needed, and a student waiting for an assessment is as welcome as any.',
      isNot: 'Not homework club, detention or an assessment of attention.',
      family: `Does your teen lose kit, start late and work all night at the end? Being organised is a skill. It can be learnt, like how to swim.

In this group they meet six times with a few others. They learn to plan a week and to break a big job into small bits. They find out how long things take. They pick two tools that suit them.

They choose if they want to come. They do not need a label or a letter from a doctor.

At home, try not to nag. Ask once, “What is your plan?” Then let them show you. Put bags and keys in one place by the door. Ask the school if a group is on its way.`,
      alsoCalled: [
        'executive function',
        'executive functioning',
        'ADHD',
        'study skills',
        'time management',
        'metacognition',
      ],
    },
  },
  {
    code: 'learning-puzzle-consultation',
    owner: 'expert.ep',
    content: {
      title: 'A puzzle in learning: thinking it through with a psychologist',
      summary:
        'For when good teaching and several rounds of help have not moved things on. Two meetings, a look in class, and a plan all can follow.',
      what: `Before we meet, you put what you know on one page: what you have tried, for how long, what changed. The psychologist spends half a day with you: a look at ordinary lessons or play, and an hour round the table with those who teach the child, a parent or carer and, where they wish, the young person.

The hour looks for what fits all the facts: when does learning go well, what stands in the way, what has not been tried properly? You leave with two or three things to do and a way to see change. Sometimes the psychologist works with the child for half an hour to see how they learn with help, if the family agrees.

Six weeks later we meet again for 45 minutes, keep what worked and decide together what comes next.`,
      areas: ['cognition'],
      levels: ['specialist'],
      phases: EVERY_PHASE,
      strand: 'with_children',
      deliverers: ['educational_psychology'],
      time: '2 sessions of half a day, 6 weeks apart',
      people: 'Class teacher or key person, SENCO, and a parent or carer',
      group: 'One child or young person, by agreement and with a reason',
      tryFirst: ['cog_one_target', 'cog_pathway'],
      evidence: 'practice',
      evidenceWords:
        'Joint problem-solving is how educational psychologists across the country agree to work. Studies report that staff value it and act on it; few compare it fairly with anything else. We score each goal before and after.',
      access: 'request',
      how: 'Talk to your lead first: often a shorter way helps sooner. Then send a Request for Help for one child, with the parent’s agreement and your one page. The weekly panel decides and tells you the date.',
      contact: 'Your Inclusion Lead or Early Years Area SENCo',
      runs: 'All year; the panel meets weekly in term time',
      eligibility:
        'Children and young people of any age whose learning is a puzzle after at least two rounds of well-planned help. A diagnosis is not needed.',
      isNot:
        'Not an IQ test, not a diagnosis, and not the advice for an education, health and care needs assessment, which follows its own route.',
      family: `Some children work hard and still get stuck. No one is quite sure why. This helps all of us to think it through.

A psychologist visits the school or nursery. This is a person who knows a lot about how children learn. They see your child in class. Then they sit down with the teacher and you. You know your child best, so what you say counts.

You all make a short plan. Six weeks on, you meet again to see what has changed.

We only start if you say yes. Your child can have a say as well. They do not need a label first. Your child is not in trouble, and this is not a test to pass.`,
      alsoCalled: [
        'not making progress',
        'falling behind',
        'slow progress',
        'FASD',
        'EP assessment',
        'ed psych',
        'cognitive assessment',
        'dynamic assessment',
        'global delay',
        'MLD',
        'moderate learning difficulties',
      ],
    },
  },
];
