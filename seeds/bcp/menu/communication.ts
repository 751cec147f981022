import type { SeededEntry } from './seeded-entry.ts';

// Help for whole settings with talk and understanding.
export const COMMUNICATION_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'communication-friendly-rooms',
    owner: 'expert.slt',
    content: {
      title: 'Communication-friendly rooms: a walk, a plan and a second look',
      summary:
        'A speech and language therapist spends a morning in your rooms, agrees three changes with staff, and comes back to see what stuck.',
      what: 'The therapist sits in the ordinary day: arrival, carpet time or a lesson, lunch, a change of room. They look at how instructions are given, how long adults wait, what is on the walls, how noisy it is, and where talk happens or dies away.\n\nAt the end of the morning you meet for half an hour and choose three changes together. Most cost nothing: the same short phrases from everyone, a picture timetable that is really used, one wall cleared, one quiet place to talk. Staff try them for four weeks.\n\nOn the second visit the therapist looks at the same times of day, and you decide together what to keep, what to drop and who will look after it. You get one page, written for staff and not for a file.',
      areas: ['communication'],
      levels: ['universal'],
      phases: ['early_years', 'primary', 'secondary'],
      strand: 'with_staff',
      deliverers: ['speech_and_language', 'inclusion_lead'],
      time: 'Two half-day visits, four weeks apart, and half an hour with you after each',
      people: 'One person with the authority to change rooms and routines; all staff try the three changes',
      group: 'The whole setting, or one year group in a large school',
      tryFirst: ['comm_same_words', 'comm_wait', 'comm_parts_check'],
      evidence: 'promising',
      evidenceWords:
        'Guidance from the Education Endowment Foundation puts high-quality talk at the heart of early years and literacy teaching. There is less research on looking at whole rooms; therapists widely use it and find that it helps.',
      access: 'request',
      how: 'Send a Request for Help about the whole setting and tick communication and interaction. Say which rooms and which times of day trouble you most.\n\nYour lead rings to agree a date when the room will be full and ordinary. Please do not tidy up for us.',
      contact: 'The Inclusion Lead for your cluster, or your Early Years Area SENCo',
      runs: 'In term time, all year. Autumn visits give you the longest use of the changes.',
      eligibility:
        'Any mainstream nursery, childminder or school. A good choice when several children find it hard to follow what is said. No diagnosis is needed for anyone.',
      isNot: 'It is not an inspection, and nobody’s teaching is graded. It is not an assessment of one child.',
      family:
        'Some rooms make it hard to listen and talk. A helper who knows all about speech comes to your child’s nursery or school. They watch a normal day. Is it too loud? Do grown-ups talk too fast? Are there pictures that help?\n\nThen the staff pick three things to change. They might use fewer words. They might wait for longer. They might make a calm spot to chat. The helper comes back to see what works.\n\nThis helps every child in the room. Your child will not be taken out or tested. You can help too. Tell the staff what makes it easier for your child to listen at home.',
      alsoCalled: ['SaLT', 'SALT audit', 'language audit', 'speech therapy', 'total communication'],
    },
  },
  {
    code: 'visual-supports-starter',
    owner: 'early.years',
    content: {
      title: 'Picture supports: a starter kit for Monday morning',
      summary:
        'Ready-to-print timetables, now-and-next boards, choice boards and a ten-minute guide for using them with a whole room.',
      what: 'A folder you can print tonight: daily timetable cards, a now-and-next board, a choice board, first steps for washing hands and getting dressed, and a plain set for older pupils that does not look babyish. There are blank cards, because your own photos work best.\n\nThe guide is two sides long. It says where to hang things, how to point as you speak, how to take a card away when something is finished, and the three usual mistakes: too many pictures, pictures that only come out when someone is upset, and boards nobody changes after Tuesday.\n\nStart with one board in one room for two weeks. Add the next only when the first is used without thinking.',
      areas: ['communication'],
      levels: ['universal'],
      phases: ['early_years', 'primary', 'secondary'],
      strand: 'with_staff',
      deliverers: ['own_staff', 'early_years_lead'],
      time: 'One hour to print and cut, ten minutes to read, two weeks to become a habit',
      people: 'Anyone. One person keeps each board up to date',
      group: 'A whole room; useful for one child as well',
      tryFirst: ['comm_now_next', 'comm_same_words', 'comm_change_notice'],
      evidence: 'promising',
      evidenceWords:
        'Reviews of support for autistic children find that visual supports help with following routines and moving between activities. Studies are mostly small. Using them with a whole room is agreed good practice.',
      access: 'use',
      how: 'Start with the now-and-next board under ‘Try this first’: it needs paper and a pen. Ask your lead for the folder of pictures, and it comes by e-mail. If you get stuck after two weeks, bring a photo of your board to any drop-in.',
      contact: 'Your Early Years Area SENCo, or the Inclusion Lead for your cluster',
      runs: 'Always there. New cards are added each half term from what settings send us.',
      eligibility: 'Everybody: nurseries, childminders, schools, and families who want the same pictures at home.',
      isNot:
        'It is not a way of talking for a child who has few or no words. For that, look at communicating without speech.',
      family:
        'Pictures can make the day feel safe. Words fade once they are said. A picture stays. Your child can look at it again and again.\n\nNurseries and schools can print our free picture cards. You can use them too. Start with two cards at home: now and next. You could show “now bath, next story”. Point to the card as you speak. Take it down when that part is done.\n\nKeep it to just a few pictures. Use them on good days as well as hard ones. Photos of your own things are best. Ask the staff which cards they use, so that home and school match.',
      alsoCalled: ['visual timetable', 'symbols', 'Widgit', 'PECS cards', 'visual schedule'],
    },
  },
  {
    code: 'speech-language-drop-in',
    owner: 'expert.slt',
    content: {
      title: 'Ask a speech and language therapist: twenty minutes by phone or video',
      summary:
        'Bring one worry about talking, understanding, speech sounds or stammering, without a name. Leave with two things to try and what to watch for.',
      what: 'You book a slot and bring one question. It can be about a child, a group or a lesson; please do not tell us a name. The therapist asks what you see, when it is better, what languages are spoken and whether hearing has been checked.\n\nYou agree two things to try, for how long, and the sign that would tell you they are not enough. The therapist writes that down and you both get it the same day.\n\nUsual questions: Is this what we would expect at three? Half of my class cannot follow instructions, where do I begin? She has stopped talking in school. He has begun to stammer. Which of these two programmes suits our group? Often the twenty minutes is enough. If it is not, what you talked about goes straight into a request, so that you need not write it again.',
      areas: ['communication'],
      levels: ['universal', 'targeted'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['speech_and_language'],
      time: '20 minutes, and five to look at what was agreed',
      people: 'The person who knows the child or group best, not only the SENCO',
      group: 'You and the therapist; a colleague is welcome',
      tryFirst: ['comm_wait', 'comm_follow_add', 'comm_parts_check', 'comm_no_pressure'],
      evidence: 'practice',
      evidenceWords:
        'Early advice to the adults who are with a child all day is how speech and language therapists agree much help should start. We count how often the call was enough, and publish it.',
      access: 'occasion',
      how: 'Choose a slot under ‘Drop-ins and training’ and we ring you at that time. If no time suits, ask for a call back.',
      contact: 'The speech and language therapist for your cluster',
      runs: 'Every week of term, one slot before school, some at lunch and some after four o’clock',
      eligibility:
        'Staff of any mainstream setting from childminder to college. You need not have tried anything yet, and nobody needs a diagnosis.',
      isNot:
        'It is not an assessment, and the therapist will not give an opinion on a child they have not met. It does not change anyone’s place on an NHS waiting list.',
      family:
        'Staff can talk to a speech therapist by phone or on a screen. It takes twenty minutes. They ask about one thing, like how to help a child find words. They do not say your child’s name.\n\nThe therapist gives them two things to try. Both are small. They will also say what to look out for. If the first ideas do not help enough, staff can ask for more.\n\nAre you worried about how your child talks? Tell the staff what you hear at home. Tell them about all the languages you speak. Keep talking to your child in the one you know best. Your words help a lot.',
      alsoCalled: ['SaLT', 'SLT', 'speech delay', 'stutter', 'DLD', 'late talker', 'hotline'],
    },
  },
  {
    code: 'coaching-adult-child-talk',
    owner: 'expert.slt',
    content: {
      title: 'Coaching with video: how adults and small children talk together',
      summary:
        'Each practitioner is filmed playing for five minutes, picks out what they do well, and chooses one thing to do more of. Four rounds, in five to six weeks.',
      what: 'A small team learns together. Each person is filmed for five minutes while playing with one child or two. Nobody else sees the film unless they want them to.\n\nIn a short meeting the therapist shows you the best thirty seconds: the moment you waited, followed, or added a word. You choose one thing to do more of and practise it for a week. Then you are filmed again. After four rounds you teach the habit to someone new, with the therapist beside you.\n\nStaff are often nervous the first time and ask for more by the third. The films are deleted when the coaching ends. Families are told, and asked, before anyone films a child.',
      areas: ['communication'],
      levels: ['universal', 'targeted'],
      phases: ['early_years'],
      strand: 'with_staff',
      deliverers: ['speech_and_language', 'early_years_lead'],
      time: 'Four half-days over five to six weeks; 30 minutes a week for each practitioner',
      people: 'Two to four practitioners and a leader who frees them for their half hour',
      group: 'Two to four adults; each with one or two children in play',
      tryFirst: ['comm_follow_add', 'comm_wait', 'comm_play_bridge'],
      evidence: 'promising',
      evidenceWords:
        'Several studies show that coaching adults with video changes how they respond, and children’s language with it, most clearly with parents. Work with nursery staff is newer and points the same way.',
      access: 'request',
      how: 'Send a Request for Help about a staff team. Tell us who would like to take part; it works only with people who choose it.\n\nYour Early Years Area SENCo visits first, explains the films and the consent form to the team, and agrees dates.',
      contact: 'Your Early Years Area SENCo',
      runs: 'Starts at the beginning of each half term',
      eligibility:
        'Nurseries, pre-schools, school nurseries, Reception classes and childminders. Childminders can join up with two others nearby.',
      isNot:
        'It is not an observation of performance, and managers do not see the films. It does not assess any child.',
      family:
        'The staff at nursery want to get even better at chatting with small children. A speech therapist helps them. A grown-up is filmed for five minutes as they play. Then they watch it back. They look for the good bits: the times they got down low, waited, and said a bit more.\n\nThey will ask you first. If you say no, your child will not be filmed. That is fine. The films are wiped at the end.\n\nYou can try it as well. Watch what your child looks at. Say a few words about it. Wait. Let them have a turn. That is how talk grows.',
      alsoCalled: ['VIG', 'video interaction guidance', 'Hanen', 'VERVE', 'PCI', 'serve and return', 'SaLT'],
    },
  },
  {
    code: 'talk-in-every-lesson',
    owner: 'expert.secondee',
    content: {
      title: 'Talk in every lesson: three short workshops for teachers and tutors',
      summary:
        'Vocabulary, explaining and group talk, shown by practising teachers, with something to try between each. For pupils who know more than they can say.',
      what: 'Three workshops of an hour, two to three weeks apart, led by a seconded school leader with a speech and language therapist. The first is about words: choosing the few that matter, teaching them well and meeting them again. The second is about explaining: shorter instructions, pictures, worked talk, checking the first step. The third is about discussion: roles, sentence starters, thinking time, and what to do about silence.\n\nBetween them, each teacher tries one thing with one class and brings back what happened. No folders, no homework beyond that.\n\nDepartments that come in pairs keep it going longest. We can run the series in your hall for your own staff when at least twelve take part.',
      areas: ['communication', 'cognition'],
      levels: ['universal'],
      phases: ['primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['school_leadership', 'speech_and_language'],
      time: 'Three workshops of one hour over six to eight weeks',
      people: 'Teachers, tutors and teaching assistants, best in pairs from one department or year',
      group: '12 to 30 adults',
      tryFirst: ['comm_key_words', 'comm_talk_frame', 'comm_parts_check'],
      evidence: 'promising',
      evidenceWords:
        'The Education Endowment Foundation’s guidance on literacy recommends teaching vocabulary in every subject and structured talk. Its summary on spoken language is encouraging; much depends on how well it is done.',
      access: 'occasion',
      how: 'Book two or more places on the next series under ‘Drop-ins and training’. To have it in your own school or college, ask your lead for dates a term ahead.',
      contact: 'The seconded school leaders of your cluster',
      runs: 'One series each term, at four o’clock, in a different cluster each time',
      eligibility: 'Staff of mainstream primary and secondary schools and colleges who teach any subject.',
      isNot: 'It is not training in one programme, and it does not replace small-group help for those who need more.',
      family:
        'Your child’s teachers can learn new ways to help with talk. They meet three times after school. They learn how to teach hard words well. They learn how to explain things in short, clear steps. And they learn how to help shy or quiet children join in.\n\nEach time, they go back and try one thing with a class. Then they tell the others how it went.\n\nYou can help at home. Ask your child for one new word each week. Ask what it means and where they heard it. Have a chat about it at tea time. There is no right answer. The talk is what counts.',
      alsoCalled: ['oracy', 'Word Aware', 'tier 2 words', 'dialogic teaching', 'CPD', 'INSET'],
    },
  },
  {
    code: 'communication-champions',
    owner: 'expert.slt',
    content: {
      title: 'Communication champions: a network for the person everyone asks',
      summary:
        'One person from each setting meets others every half term, brings a real puzzle, and goes home with something that worked next door.',
      what: 'In most settings there is one person whom others ask about talk and language. This network is for them. Every half term you meet for ninety minutes: half an hour of something new from a therapist, half an hour on two real puzzles brought by members (no names), and half an hour to plan one thing for your own setting.\n\nBetween meetings there is a shared shelf of materials that members have made and tested. Once a year you visit one another.\n\nNurseries, schools and colleges meet together on purpose: the children are the same ones, a few years later.',
      areas: ['communication'],
      levels: ['universal'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'across_system',
      deliverers: ['speech_and_language', 'school_leadership', 'early_years_lead'],
      time: '90 minutes each half term, and an hour in between',
      people: 'One champion from each setting, with a leader’s blessing',
      group: '10 to 20 champions of a cluster',
      tryFirst: ['comm_wait', 'comm_same_words', 'comm_talk_frame'],
      evidence: 'practice',
      evidenceWords:
        'Networks with regular case discussion are widely used to keep training alive. Research on their effect for children is thin, so we ask members each year what changed in their setting.',
      access: 'occasion',
      how: 'Book the next meeting under ‘Drop-ins and training’. Come once before you decide. If you cannot leave the building, join by video.',
      contact: 'The speech and language therapist for your cluster',
      runs: 'Every half term, alternating between a morning and half past three',
      eligibility:
        'Any member of staff in a mainstream setting, of any job title. Teaching assistants are very welcome.',
      isNot: 'It is not a qualification, and a champion is not expected to do a therapist’s work.',
      family:
        'In each nursery, school or college, one person can be the talk champion. They care a lot about how children speak and listen. They meet champions from other places near you. They share ideas that work.\n\nOne may say, “This game helped our quiet ones.” Then all the others can try it too. A speech therapist comes to each meet-up and brings a new idea.\n\nAsk the staff who the talk champion is where your child goes. Tell them what your child likes to chat about. Tell them what is hard. They would love to know, and they may have a game or a tip for you.',
      alsoCalled: ['SaLT network', 'ELKLAN', 'link practitioner', 'ICAN', 'community of practice'],
    },
  },
];
