import type { SeededEntry } from './seeded-entry.ts';

// Rooms, senses, movement, hearing and seeing.
export const SENSORY_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'sensory-walk-of-your-setting',
    owner: 'lead.christchurch',
    content: {
      title: 'A sensory walk: what your building is like to be in',
      summary:
        'An occupational therapist and two of your pupils walk the day with you and sort what they find into today, this term and one day.',
      what: 'We walk at the busy times, not at ten past ten: arrival, a change of lesson, the lunch queue, PE changing, going home. The occupational therapist notes noise, light, smell, crowding, clutter, temperature and where a person could be quiet. Two or three children or young people come along and tell us what we miss. They always find something.\n\nYou get a short list in three columns. Today: a blind, a door closer, felt under chairs, no music in the hall. This term: another queue, a quiet table, a clear wall by the board. One day: acoustic panels, paint, lighting, for when money is there anyway.\n\nAfter six weeks we ring. If you can show us a count from before and after, such as pupils leaving a lesson or late after lunch, other settings will want to know.',
      areas: ['sensory', 'communication', 'semh'],
      levels: ['universal'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['occupational_therapy', 'outreach'],
      time: 'One half-day visit, 30 minutes to choose, a call after six weeks',
      people: 'Someone who can say yes to small works; the site manager is the most useful guest',
      group: 'The whole setting, or the part that troubles you',
      tryFirst: ['sens_walk_room', 'sens_busy_times'],
      evidence: 'promising',
      evidenceWords:
        'Studies show that noise and echo harm listening and learning, most of all for young children and those with hearing loss. Whole-building sensory walks are newer; schools in national projects report calmer pupils.',
      access: 'request',
      how: 'Walk one room at pupils’ height yourself first: half of what we would say, you will see. Then send a Request for Help about the whole setting and name the worst place and time.\n\nYour lead fits visits together so that neighbours are seen in the same week.',
      contact: 'The Inclusion Lead for your cluster, or your Early Years Area SENCo',
      runs: 'All year, except the first week of each term, when no day is ordinary',
      eligibility:
        'Every mainstream setting, including childminders at home and colleges outside the area. New buildings too.',
      isNot: 'It is not a health and safety or fire check, and it brings no money for building work.',
      family:
        'Some places are hard to be in. A bell hurts your ears. The lights buzz. The lunch line is a crush. It is not easy to learn when you feel like that.\n\nAn expert comes to look round. They come at the noisy times. Children show them the bits they like and the bits they hate. Then the staff make a list. Some things can change today, like shutting a door. Some take more time.\n\nThis helps all the children there. Your child does not need to be tested. Ask your child, “Which place do you like least? When is it too much?” Then tell the staff what they said.',
      alsoCalled: ['sensory audit', 'environmental audit', 'low arousal', 'acoustics', 'autism friendly', 'OT'],
    },
  },
  {
    code: 'understanding-sensory-differences',
    owner: 'lead.poole',
    content: {
      title: 'Why does he do that? A staff workshop on sensory differences',
      summary:
        'Seventy-five minutes on how people take in sound, touch, movement and hunger differently, and what to do in an ordinary room.',
      what: 'You feel it before you hear about it: a scratchy label, a task in bad light with three people talking, sitting on your hands for five minutes. Then the occupational therapist explains in plain words why some people seek movement, some flinch at touch, and some do not notice that they are hungry, cold or about to burst.\n\nThe longest part is about your own rooms. In small groups you take a child or young person you know, without a name, and answer four questions. What do they seek? What do they avoid? When are they at ease? What is one thing we can change? You go home with a one-page plan and a list of things that cost nothing.\n\nWe also say what does not help: taking movement away as a punishment, buying a room full of lights, or giving everyone a fidget toy and hoping.',
      areas: ['sensory'],
      levels: ['universal'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['occupational_therapy'],
      time: '75 minutes, and one page to try for four weeks',
      people: 'All who work with children, lunchtime staff and cover included',
      group: '8 to 40 adults',
      tryFirst: ['sens_movement_breaks', 'sens_quiet_exit', 'sens_walk_room'],
      evidence: 'practice',
      evidenceWords:
        'Therapists agree that understanding and changing the surroundings is the place to begin. Staff report more confidence afterwards. Studies of effects on pupils are few.',
      access: 'occasion',
      how: 'Book places on the events page. For a whole staff, ask your lead for a training day or a twilight, at least six weeks ahead.',
      contact: 'The occupational therapy team',
      runs: 'Twice each half term, by turns in a hall and by video',
      eligibility: 'Anyone on the staff of a mainstream setting. Childminders: the evening dates are meant for you.',
      isNot: 'It does not teach sensory integration therapy, and it does not tell you whether a child has a condition.',
      family:
        'We do not all feel things in the same way. A soft hum may be loud to your child. A sock seam may feel like a stone. Some children need to move a lot to feel right. Some do not feel that they are cold or need the toilet.\n\nStaff can come to a class about this. They get to feel it for themselves. Then they think of one thing to change in their own room. It might be a quiet spot. It might be a job with a lot of moving in it.\n\nWhat helps your child feel calm at home? What do they run from? Tell the staff. It is a big help.',
      alsoCalled: ['SPD', 'sensory processing', 'interoception', 'OT training', 'sensory seeking', 'dysregulation'],
    },
  },
  {
    code: 'movement-circuits-that-settle',
    owner: 'lead.boscombe',
    content: {
      title: 'Movement circuits: ten minutes that help a group to settle',
      summary:
        'A short daily circuit in three parts, for six to eight children who arrive unsettled. An assistant therapist sets it up and checks that it works.',
      what: 'Wake up: bouncing, jumping, skipping. Put in order: balancing, throwing at a target, crawling through. Calm down: heavy, slow work such as wall presses, carrying books, lying still on a mat. Each part takes about three minutes, always in that order, with few words.\n\nThe therapy assistant comes three times. On the first visit we look at space, safety and equipment, which is nearly all in the PE cupboard. On the second, we run it together and you learn to see who needs more waking and who needs more calming. On the third, three weeks later, we look at your counts and change what is not helping.\n\nChoose children by what you see in the first lesson. If it helps eight of thirty, consider doing a gentler version with all of them.',
      areas: ['sensory', 'semh'],
      levels: ['targeted'],
      phases: ['early_years', 'primary', 'secondary'],
      strand: 'with_children',
      deliverers: ['occupational_therapy', 'own_staff'],
      time: 'Ten minutes a day for six weeks; three half-day visits from us',
      people: 'Two adults to start, one when it runs; a hall, corridor or corner outside',
      group: 'Six to eight children',
      tryFirst: ['sens_movement_breaks', 'sens_big_movements'],
      evidence: 'practice',
      evidenceWords:
        'Reviews find that active breaks help attention in class a little. For the three-part circuit itself there is much experience and little research, so count before and after and stop if nothing changes.',
      access: 'request',
      how: 'Put movement in the timetable for everybody for two weeks. Then send a Request for Help about a group and tell us how long it takes them to settle now.\n\nTell families what it is, and ask about asthma, joints and hearts before anyone jumps.',
      contact: 'The Inclusion Lead for your cluster',
      runs: 'Any half term, with a review within eight weeks',
      eligibility: 'Mainstream nurseries, primary schools and the lower years of secondary schools.',
      isNot: 'It is not a punishment, a reward or extra PE, and nobody has to do a part that they dislike.',
      family:
        'Some children come in fizzing. Some come in half asleep. This is a short set of moves to help them feel just right. It takes ten minutes each day.\n\nFirst, they wake up their bodies with a jump or a hop. Next, they do a thing that takes care, like a beam. Last, they do slow, strong moves, like a push on the wall. Then it is time to learn.\n\nStaff will ask you first. Tell them if your child has asthma or sore joints.\n\nYou can do it at home. Try ten jumps, a walk on a line and a big, slow squeeze of a cushion.',
      alsoCalled: ['sensory circuits', 'brain breaks', 'sensory diet', 'alert organise calm', 'fidgety', 'ADHD', 'OT'],
    },
  },
  {
    code: 'ask-an-occupational-therapist',
    owner: 'lead.christchurch',
    content: {
      title: 'Ask an occupational therapist: a short call about daily doing',
      summary:
        'Writing, sitting, dressing, eating, moving about, coping with noise. Describe it without a name and leave with two things to try.',
      what: 'Occupational therapists help people to do what fills their day. In twenty-five minutes you describe one thing a child or young person finds hard, and what you have noticed: when it is easier, what tires them, what they would love to do.\n\nThe therapist asks what they can already do, because the next step starts there. You agree two changes, one to the task and one to the place or tool, and when to look again. You get it in writing the same day.\n\nSend a photo or a few seconds of film of the task if the family agrees and no face is in it: a hand with a pencil, a chair, a tray of food. It often answers the question at once.',
      areas: ['sensory'],
      levels: ['universal', 'targeted'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['occupational_therapy'],
      time: '25 minutes; a second call of ten minutes four weeks later if you want it',
      people: 'The adult who is there when it happens',
      group: 'You, a colleague and the therapist',
      tryFirst: ['sens_feet_flat', 'sens_walk_room', 'sens_movement_breaks'],
      evidence: 'practice',
      evidenceWords:
        'Working through the adults, on tasks that matter in a real day, is recommended practice for occupational therapists in schools. There is some support in studies with children who move clumsily.',
      access: 'consult',
      how: 'Choose a slot on the drop-in page, say in one line what is hard, and we ring you. Colleges and childminders can ask for an evening slot.',
      contact: 'The occupational therapist for your cluster',
      runs: 'Weekly in term time, including one slot after school',
      eligibility:
        'Staff of any mainstream setting. You do not need to know what the cause is, and no diagnosis is asked for.',
      isNot: 'It is not an NHS assessment and it cannot prescribe equipment or splints.',
      family:
        'Is it hard for your child to do up buttons? To sit still? To write, use a fork or cope with noise? Staff can call an expert in these day-to-day things. The call takes less than half an hour. They do not say your child’s name.\n\nThey talk about what your child can do now and what they want to do next. They leave with two small things to try.\n\nWhat does your child do at home with no help? What takes you both a long time? Tell the staff. You could each try the same small step. If you still feel worried, ask if more help would be good.',
      alsoCalled: ['OT', 'OT advice', 'dyspraxia', 'DCD', 'hypermobility', 'hotline', 'clumsy', 'life skills'],
    },
  },
  {
    code: 'hands-ready-for-writing',
    owner: 'expert.assistant',
    content: {
      title: 'Hands ready, then writing: a group for those who find it hard to write',
      summary:
        'Eight weeks in which children warm up, choose a tool and then really practise letters, little and often. Your staff run it with our plan.',
      what: 'Warm-ups are fun, and they are not enough. Children get better at writing by writing: short, well-taught practice of a few letters or words, with an adult who watches how each letter is formed and gives one kind correction.\n\nEach meeting has three parts: three minutes of pushing, squeezing and big arm circles; ten minutes of taught letters or words, grouped by how they start; five minutes of using them for something real, such as a label, a card or a joke. Everyone tries different pencils, grips, slopes and papers in week one and chooses.\n\nWe train two of your staff, lend the tool box, come in weeks two and five, and look at writing from before and after with you. If little has changed, we talk about typing or dictation in good time.',
      areas: ['sensory', 'cognition'],
      levels: ['targeted'],
      phases: ['primary'],
      strand: 'with_children',
      deliverers: ['occupational_therapy', 'own_staff'],
      time: '20 minutes, three times a week for eight weeks; three half-days from us',
      people: 'Two trained adults who share it',
      group: 'Four to six children',
      tryFirst: ['sens_ready_hands', 'sens_feet_flat'],
      evidence: 'promising',
      evidenceWords:
        'Reviews of help with handwriting agree: what makes the difference is practising handwriting itself, and often enough. Exercises for fingers or senses alone do not carry over.',
      access: 'request',
      how: 'Send a Request for Help about a group, with what you have tried for seating and tools. Keep one piece of ordinary writing from each child, with the name cut off, to compare.',
      contact: 'The Inclusion Lead for your cluster',
      runs: 'Autumn and spring terms',
      eligibility:
        'Mainstream primary schools, Year 1 to Year 6. Younger children need big movement, play and drawing instead: ask at the drop-in.',
      isNot:
        'It is not about neat writing for its own sake, and not for a child whose hand hurts: ask a therapist first.',
      family:
        'Writing is hard work for some hands. This group helps. Four to six children meet three times a week for eight weeks. They warm up their arms and hands. They learn a few letters well. Then they use them to make a card, a sign or a joke.\n\nEach child gets to try fun pens and grips. They pick the one that feels best.\n\nAt home, keep it short. Five good minutes beats half an hour of tears. Let them write a list for the shop. Draw, cut, dig and knead dough too.\n\nDoes your child’s hand hurt when they write? Tell the school so that they can check.',
      alsoCalled: ['fine motor', 'pencil grip', 'dysgraphia', 'DCD', 'dyspraxia', 'OT', 'Write from the Start'],
    },
  },
  {
    code: 'listening-rooms-for-deaf-pupils',
    owner: 'lead.westbourne',
    content: {
      title: 'Rooms that are fit to listen in: hearing loss in an ordinary class',
      summary:
        'A teacher of the deaf measures the noise in your rooms, shows staff five habits, and checks that microphones and captions are really used.',
      what: 'Many children hear less for part of each year because of colds and glue ear, and some have a lasting loss. They work far harder than others to follow, and look tired or inattentive by two o’clock.\n\nA teacher of the deaf visits one to three rooms with a sound meter and a simple listening test. You see in figures what a fan, a corridor and a hard floor do. Then staff practise five habits: face the class, repeat what others say, name the speaker, caption everything, and check equipment at the start of the day.\n\nIf someone uses hearing aids, implants or a radio microphone, we practise with the equipment on the table until two members of staff can solve the usual faults. Deaf pupils say who should know what, and how they want to be asked.',
      areas: ['sensory', 'communication'],
      levels: ['universal', 'targeted'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['specialist_teaching'],
      time: 'One half-day visit and a 45-minute staff meeting; a check after six weeks',
      people: 'Everyone who teaches in those rooms; two who look after equipment',
      group: 'One to three rooms',
      tryFirst: ['sens_face_repeat'],
      evidence: 'promising',
      evidenceWords:
        'That noise and echo make speech harder to follow for children is well established, and microphones help deaf pupils to hear the teacher. How much staff training alone changes lessons is less studied.',
      access: 'request',
      how: 'Begin with ‘Face them, repeat it, caption it’. Send a Request for Help about the setting, a class or, with the family’s agreement, one child.\n\nIf a child’s hearing has changed suddenly, the family should see a GP straight away.',
      contact: 'The sensory support team, through your lead',
      runs: 'All year; equipment checks in September and January',
      eligibility: 'All mainstream settings. Nobody needs a hearing test result for a room to be made better.',
      isNot:
        'It is not a hearing test, and it does not replace the visits that a deaf child has from their own teacher of the deaf.',
      family:
        'Lots of children cannot hear well at times. It may be a cold. It may be glue ear. Some are deaf all the time. A loud room makes it much worse.\n\nAn expert teacher comes to check the noise in the room. They show staff how to help. Face the child. Say again what others say. Put words on the screen. Make sure that hearing aids work at the start of the day.\n\nDo you think your child is missing things? Do they turn the sound up, or say “what?” a lot? Ask your GP or health visitor for a hearing check. Tell the staff as well. They can help right now.',
      alsoCalled: ['HI', 'hearing impairment', 'ToD', 'QToD', 'grommets', 'FM system', 'BSL', 'acoustics'],
    },
  },
  {
    code: 'teacher-for-vision-impairment',
    owner: 'lead.westbourne',
    content: {
      title: 'A specialist teacher for children who see little or nothing',
      summary:
        'The sensory support service works with blind and partially sighted children from birth, at home and in settings. How to ask, and what to do today.',
      what: 'A qualified teacher of children with vision impairment looks at how a child uses the sight they have: what size, what contrast, what distance, how long before the eyes tire. They do this in your rooms and not in a clinic.\n\nThen they work with staff: how to prepare materials in good time, how to describe, where to stand, when to leave a child to manage. They teach skills that sighted children pick up by watching, such as touch typing, braille, using a magnifier or a screen reader, and, with a habilitation specialist, moving about safely and independently.\n\nThe service also helps with changes: a new school, exams, work placements. It stays with a child for as long as they need it, which is why it is a service of its own and not a six-week offer.',
      areas: ['sensory'],
      levels: ['specialist'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_children',
      deliverers: ['specialist_teaching'],
      time: 'A first visit of about half a day; after that as agreed with you and the family',
      people: 'A named adult who prepares materials, and time for all staff to learn',
      group: 'One child or young person, with everyone who teaches them',
      tryFirst: ['sens_clear_to_see', 'sens_pathway'],
      evidence: 'practice',
      evidenceWords:
        'There are too few blind children for large studies. Specialists and families here and abroad agree on what should be taught, and a national framework written with them describes it.',
      access: 'elsewhere',
      how: 'Parents can ring the service themselves. Settings ask with the parents’ agreement, by phone or on the service’s web page. Bring the latest letter from the eye clinic if there is one; do not wait for it.\n\nFor everyday seeing, glasses and glare, start with the strategy below.',
      contact: 'The sensory support service',
      runs: 'All year, school holidays included for babies and toddlers',
      eligibility:
        'Any child or young person whose sight, with glasses on, still makes learning or getting about hard. Registration as blind is not needed.',
      isNot: 'It is not an eye test: any optician can do that, free of charge for children.',
      family:
        'Does your child find it hard to see, even with glasses on? There is a special teacher who can help. They can start when your child is a baby. They come to your home, nursery, school or college.\n\nThey find out what your child can see and what helps. It might be big print, bright colours or a good light. Some children learn to read with touch. Some learn to use a cane. The teacher shows the staff too.\n\nYou can call them yourself. You do not have to wait for anyone to ask for you.\n\nNot sure if your child sees well? Go to an optician. Eye tests are free for children.',
      alsoCalled: ['VI', 'QTVI', 'visual impairment', 'braille teacher', 'mobility training', 'CVI', 'low vision'],
    },
  },
];
