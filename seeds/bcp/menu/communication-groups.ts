import type { SeededEntry } from './seeded-entry.ts';

// Small groups for talk, words, listening and playing together.
export const COMMUNICATION_GROUP_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'who-needs-help-with-language',
    owner: 'expert.slt',
    content: {
      title: 'Who needs help with language? Checking a whole year group together',
      summary:
        'A quick, friendly language check of a class or year group, done with your staff, so that quiet children are not missed.',
      what: 'Children with weak language often look shy, dreamy or badly behaved, and many are never noticed. We help you check everybody once, at the start of Nursery, Reception or Year 7.\n\nA therapy assistant shows two of your staff how to use a short check, does the first few with them, and is on hand for the rest. It takes about ten minutes for each child and feels like a game with pictures.\n\nThe therapist then sits with you and sorts the results into three piles: fine with good everyday teaching, worth a small group, and worth a closer look. You leave with names for groups you already know how to run, and a date to check again. Children who are learning English are thought about in all their languages.',
      areas: ['communication'],
      levels: ['targeted'],
      phases: ['early_years', 'primary', 'secondary'],
      strand: 'with_children',
      deliverers: ['speech_and_language', 'own_staff'],
      time: 'Three half-day visits in three weeks, then ten minutes for each child by your own staff',
      people: 'Two members of staff who will do the checks, and someone to plan the groups',
      group: 'One class or year group',
      tryFirst: ['comm_wait', 'comm_same_words', 'comm_parts_check'],
      evidence: 'promising',
      evidenceWords:
        'Short checks find children whom adults overlook, and studies of early language groups begin with one. A check helps only if something follows it, and no check is right about every child.',
      access: 'request',
      how: 'Send a Request for Help about a class or group before the half term in which you want to begin. Families are told beforehand with a letter we give you.\n\nYour lead agrees with you what will follow, so that nobody is checked and left.',
      contact: 'The Inclusion Lead for your cluster, or your Early Years Area SENCo',
      runs: 'September to October, and again in January for those who arrived later',
      eligibility:
        'Mainstream nurseries with at least eight children of the age, and primary and secondary schools. Smaller settings: ask for the drop-in instead.',
      isNot:
        'It does not name a condition and it is not an entry test for any other service. The results belong to you and the family.',
      family:
        'Some children find words hard, but they hide it well. They copy others. They go quiet. So some schools check how all the children in a class are doing with words.\n\nIt feels like a game with pictures. It takes about ten minutes. A grown-up your child knows will do it. There is no pass or fail.\n\nThe staff will tell you what they found and what comes next. Most children are fine. Some will join a small group for a few weeks. You can say no, and you can ask to see the results. If you speak more than one language at home, tell them. That is a strength.',
      alsoCalled: ['WellComm', 'LanguageScreen', 'screening', 'baseline', 'SaLT', 'speech assessment', 'DLD', 'EAL'],
    },
  },
  {
    code: 'neli-in-reception',
    owner: 'expert.slt',
    content: {
      title: 'NELI in Reception: starting it, and keeping it going',
      summary:
        'The Nuffield Early Language Intervention is a 20-week programme your own staff give to a few Reception children. We help you fit it into a real week.',
      what: 'Your staff train online, check the class with the programme’s own app, and choose the children who need it most. For about twenty weeks a teaching assistant gives three small-group lessons of around half an hour each week and two short ones for each child alone. It teaches vocabulary, telling stories and, later, sounds in words.\n\nThe programme works. The timetable is what breaks it: cover, school plays, the assistant who is needed elsewhere. So our part is small and practical: a planning call before you begin, a practice group for the people who give it, one visit to watch and encourage, and help to decide what comes next for children who still need more.\n\nWhether training is free changes from year to year. The programme’s own site says what holds for your school.',
      areas: ['communication'],
      levels: ['targeted'],
      phases: ['early_years', 'primary'],
      strand: 'with_children',
      deliverers: ['own_staff', 'speech_and_language'],
      time: 'About 20 weeks; three small-group lessons a week and two short ones for each child',
      people: 'A trained teaching assistant, with protected time, and a teacher who stands behind it',
      group: 'Three to six children',
      tryFirst: ['comm_language_group', 'comm_same_words'],
      evidence: 'strong',
      evidenceWords:
        'Tested in several large trials in English schools, with independent reports published by the Education Endowment Foundation. Children’s spoken language improved, with lessons given by trained teaching assistants.',
      access: 'elsewhere',
      how: 'Sign up with the programme itself; your headteacher’s agreement is needed. Then tell your lead, who books your planning call and gives you the dates of the practice group.\n\nIf you cannot release someone five times a week, say so before you begin: a shorter talking group may suit you better.',
      contact: 'The programme’s own team for places; your Inclusion Lead for support',
      runs: 'Training in autumn; most schools teach it from January to July',
      eligibility: 'Schools with a Reception class. Children are chosen by what the check shows, never by a label.',
      isNot: 'It is not speech therapy, and it will not mend unclear speech sounds. It does not suit every child.',
      family:
        'NELI is a set of short lessons for some Reception children. It helps them learn new words, tell stories and join in. A grown-up in school leads it. Most weeks, your child will have three lessons in a small group. They will also have two short ones by themselves.\n\nThe school will tell you if they think it would help. Children tend to like it. There are games, pictures and a puppet. It goes on for about twenty weeks.\n\nAsk for the words of the week. Use them at home, in the bath or on the bus. Read a book with your child and let them tell you what will happen next.',
      alsoCalled: ['oral language', 'SaLT', 'speech and language intervention'],
    },
  },
  {
    code: 'first-words-group',
    owner: 'early.years',
    content: {
      title: 'First words: a six-week play group in your nursery',
      summary:
        'A therapy assistant and one of your staff run a small play group for two and three-year-olds who have few words. By week six it is yours.',
      what: 'Twice a week, for about twenty minutes, the same three or four children play with the same two adults. There is a hello song, one bag of objects, one messy or moving game, and goodbye. Ten useful words are used again and again: more, gone, open, stop, up, help and a few that families chose.\n\nIn weeks one and two the assistant leads. In three and four you lead together. In five and six you lead, and the assistant writes down what the children do. On the other days your staff use the ten words at snack, outside and at nappy time, because that is where most of the learning happens.\n\nFamilies come to the first group or the last, and get the ten words on a card. At the end we look at what each child now says, signs or shows, and agree what comes next.',
      areas: ['communication'],
      levels: ['targeted'],
      phases: ['early_years'],
      strand: 'with_children',
      deliverers: ['speech_and_language', 'early_years_lead', 'own_staff'],
      time: 'Six weeks, 20 minutes twice a week; six half-day visits in all',
      people: 'One practitioner who is there every time',
      group: 'Three or four children, one of them a good talker',
      tryFirst: ['comm_follow_add', 'comm_language_group', 'comm_now_next'],
      evidence: 'promising',
      evidenceWords:
        'Studies of young children with few words show that adults who follow, repeat and add words can help, above all when families do the same at home. Gains differ a good deal from child to child.',
      access: 'request',
      how: 'Send a Request for Help about a group. You need the agreement of the three or four families; no names are needed in the request.\n\nYour Early Years Area SENCo rings, and asks when hearing was last checked. Nothing waits for the answer.',
      contact: 'Your Early Years Area SENCo',
      runs: 'Starts in September, January and after Easter',
      eligibility:
        'Nurseries, pre-schools and school nurseries. Childminders can bring their children to a group at a Family Hub nearby.',
      isNot:
        'It is not therapy for one child. A child who is losing words they had should see a GP or health visitor now.',
      family:
        'Some children need more time to find their first words. This is a small play group to help. It runs at nursery twice a week for six weeks. Three or four children sing, play and explore with two grown-ups.\n\nThey hear the same ten words lots of times, like more, up, stop and help. You can pick some of the words. You get them on a card to use at home.\n\nYou can come and join in. Bring a brother or sister if you need to.\n\nDid your child have words and then lose them? Please call your GP or health visitor soon. It is good to have that checked.',
      alsoCalled: ['late talkers', 'SaLT', 'language delay', 'not talking', 'WellComm group', 'two-year check'],
    },
  },
  {
    code: 'attention-and-listening-group',
    owner: 'expert.secondee',
    content: {
      title: 'Look at this! A group for children who find it hard to attend together',
      summary:
        'A joyful, very visual group for young children who are busy with their own plans. Outreach staff show it, your staff take it over.',
      what: 'One adult sits before the group with a bucket or box of surprising things: something that spins, lights up or pops. The children watch. Nobody is asked to sit, answer or share; they come because it is worth coming. After a week or two there is a second part, in which an adult shows a simple activity, and later the children take a turn at it.\n\nThe outreach teacher leads for the first two weeks, sits beside you for two, and then visits once a week. You get a list of cheap things that work, and help to think about the other adults: they sit behind, point and say nothing, which is harder than it sounds.\n\nAttention is recorded by one simple count: how many children looked for how long. Most groups see it rise in a month.',
      areas: ['communication', 'sensory'],
      levels: ['targeted'],
      phases: ['early_years', 'primary'],
      strand: 'with_children',
      deliverers: ['outreach', 'specialist_teaching', 'own_staff'],
      time: 'Ten to fifteen minutes, four times a week, for at least six weeks',
      people: 'Two adults: one to lead and one to sit behind and model looking',
      group: 'Three to six children, to the age of about seven',
      tryFirst: ['comm_now_next', 'comm_play_bridge', 'sens_big_movements'],
      evidence: 'practice',
      evidenceWords:
        'Specialist teachers and therapists use this kind of group widely and see attention grow. There are few good studies of it, so we count attention before and after and look at the figures with you.',
      access: 'request',
      how: 'Send a Request for Help about a group of children. Say what already holds their attention, even if it is the washing machine.\n\nIf places are full, your lead lends you the starter film and box so that you can begin.',
      contact: 'The outreach team, through your lead',
      runs: 'Any half term; allow two weeks to gather the box and brief the adults',
      eligibility:
        'Nurseries, and Reception to Year 2, where several children find shared attention hard. No diagnosis is asked for.',
      isNot:
        'It is not a behaviour programme, and no child is made to sit. It does not replace play of their own choosing.',
      family:
        'Some children love their own games so much that it is hard to get them to look at yours. This group is made for them. A grown-up has a box of fun things. One spins. One glows. One goes pop! The children just watch and enjoy it. They do not have to sit still or talk.\n\nBit by bit, they learn to look at the same thing with others. Then they learn to take a turn. That helps with talk and play.\n\nThe group runs for ten minutes, most days, for six weeks or more. Tell the staff what your child loves most. It may go in the box.',
      alsoCalled: ['Attention Autism', 'bucket time', 'joint attention', 'carpet time', 'ASD', 'concentration'],
    },
  },
  {
    code: 'building-together-groups',
    owner: 'expert.ep',
    content: {
      title: 'Building together: brick groups for getting on with others',
      summary:
        'Three children, one set of bricks, three jobs. A structured club in which talking to each other is the only way to finish the model.',
      what: 'Each child has a job: one reads the plan and describes, one finds the bricks, one builds. They swap. Nobody can finish alone, so they ask, wait, explain and put things right. The adult steps in as little as possible, and asks the group to solve what goes wrong.\n\nWe train two adults in half a day, come to the first and third meetings, and help you choose children who will enjoy it. Mix those who find social life hard with one or two who are easy company. Later, groups plan and build their own ideas.\n\nIt is also a good place to listen: children say things over bricks that they do not say across a table. Agree one goal for each child, such as asking someone for help, and look at it after six weeks.',
      areas: ['communication', 'semh'],
      levels: ['targeted'],
      phases: ['primary', 'secondary'],
      strand: 'with_children',
      deliverers: ['educational_psychology', 'own_staff'],
      time: '45 minutes a week for at least eight weeks; half a day of training',
      people: 'Two trained adults, one of them there every week; a set of bricks you probably own',
      group: 'Three children, or two threes side by side',
      tryFirst: ['comm_talk_frame', 'comm_play_bridge'],
      evidence: 'promising',
      evidenceWords:
        'Small studies were encouraging. A large trial with autistic children in English schools found only small gains in social skills, though children and staff liked it and it cost little. Choose it for those reasons.',
      access: 'occasion',
      how: 'Book two places on the training; it runs twice a term. Bring a list of possible children as initials, for your own use. The visits to your first and third meeting are arranged on the day.',
      contact: 'The assistant psychologists of your cluster',
      runs: 'Training twice a term; groups start when you are ready',
      eligibility:
        'Primary and secondary schools. For any pupil who would like company and finds it hard work, with or without a diagnosis.',
      isNot:
        'It does not teach children to hide how they are. A child who is happier alone at break need not be mended.',
      family:
        'In this club, three children build one model with bricks. Each has a job. One tells the plan. One finds the bricks. One builds. Then they swap. To get it done, they have to talk and help each other.\n\nA grown-up is there, but they let the children work things out. It is on once a week for about eight weeks. It is meant to be fun. Your child can say no thanks.\n\nSome children find it hard to make friends or take turns. This gives them a good way to try. Ask your child which job they like best. Could you build something as a team at home?',
      alsoCalled: [
        'Lego therapy',
        'Lego-based therapy',
        'Brick by Brick',
        'social skills group',
        'autism',
        'friendship',
      ],
    },
  },
  {
    code: 'words-for-work-and-study',
    owner: 'team.lead',
    content: {
      title: 'Words for work and study: a talking group for older pupils and students',
      summary:
        'Six weeks on the talk that matters at fourteen to twenty: asking for help, explaining yourself, interviews, phone calls and small talk.',
      what: 'A group of four to eight young people chooses the situations that worry them: asking a tutor to repeat, ringing in sick, a disagreement with a friend, a job interview, chatting at the bus stop. Each week takes one. They watch it done badly, which is usually funny, agree what would help, and practise in pairs.\n\nA speech and language therapist leads with a member of your staff, who takes over with the next group. Each young person makes a one-page note, ‘how to talk with me’, and decides who sees it.\n\nBetween meetings everyone tries one real conversation. The last meeting is with a visitor, such as a local employer, who has been told to be kind and ordinary.',
      areas: ['communication', 'families'],
      levels: ['targeted'],
      phases: ['secondary', 'post_16'],
      strand: 'with_children',
      deliverers: ['speech_and_language', 'own_staff'],
      time: 'Six weekly meetings of an hour; two half-days of planning with your staff',
      people: 'One tutor or assistant who stays with the group and runs the next',
      group: 'Four to eight young people, by their own choice',
      tryFirst: ['comm_one_page', 'comm_talk_frame', 'fam_adult_life'],
      evidence: 'practice',
      evidenceWords:
        'Studies in secondary schools show that language can still improve at this age, in groups led by trained staff. Fewer look at college students. This course is built on that and on what young people ask for.',
      access: 'request',
      how: 'Send a Request for Help about a group. Say how you will ask the young people, since a group of volunteers works and a group of the sent does not.\n\nFor colleges, the Inclusion Team Lead replies and plans dates around your timetable.',
      contact: 'The Inclusion Team Lead for colleges; your Inclusion Lead for schools',
      runs: 'Autumn and spring terms',
      eligibility:
        'Pupils from Year 9 and students to 25 in mainstream schools and colleges, including colleges outside the area that local young people attend.',
      isNot:
        'It is not careers advice, and it is not about speaking in one accepted way. Accents and signing are welcome.',
      family:
        'This is a group for teens and young adults. It is about the kind of talk you need as you grow up. How do you ask for help? How do you make a phone call? What do you say at a job interview?\n\nThe group picks what to work on. They try it out in pairs and have a laugh. It is on once a week for six weeks. No one has to join.\n\nEach person makes a page that says what helps when people talk with them. They choose who gets to see it.\n\nAt home, let your young person make the call or order the food. Stay near. Let them do the talking.',
      alsoCalled: ['SaLT', 'DLD', 'SLCN', 'employability', 'oracy', 'social communication', 'NEET'],
    },
  },
];
