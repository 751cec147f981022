import type { SeededEntry } from './seeded-entry.ts';

// Help for children and young people whose communication needs more than good everyday practice.
export const COMMUNICATION_SPECIALIST_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'when-a-child-does-not-speak-here',
    owner: 'expert.ep',
    content: {
      title: 'When a child speaks at home but not with you',
      summary:
        'A planning meeting about a child or young person who is silent in some places, and a ladder of very small steps that your own staff take.',
      what: 'A psychologist and a speech and language therapist meet you and the family, by video if that is easier. They ask where and with whom the child speaks freely, and where the words stop. Often the most useful hour is spent undoing what everyone tried with good intentions: prizes, coaxing, waiting in front of the class.\n\nTogether you draw a ladder. At the bottom is something the child can do now, such as playing with a parent in an empty classroom. Each rung changes one thing: who is there, where, or how loud. One member of staff, the key person, takes ten minutes three times a week. We ring every fortnight and meet again after eight weeks.\n\nProgress is slow and then sudden. Starting early matters, so please do not wait for the child to grow out of it.',
      areas: ['communication', 'semh'],
      levels: ['targeted', 'specialist'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['educational_psychology', 'speech_and_language', 'own_staff'],
      time: 'One meeting of 75 minutes, fortnightly calls, review after eight weeks; 10 minutes three times a week',
      people: 'One key person whom the child is easy with, and a stand-in',
      group: 'One child with one adult, then one or two friends',
      tryFirst: ['comm_no_pressure', 'comm_wait'],
      evidence: 'promising',
      evidenceWords:
        'Small trials and long clinical experience support moving in gradual steps, with the fear kept low. Specialists agree that pressure to speak makes it worse.',
      access: 'consult',
      how: 'Book a call back and say that it is about a child who is not speaking; we keep places for this. Begin ‘Take the pressure off speaking’ today. If a plan is needed, we make the request from the call with you.',
      contact: 'The educational psychologist for your cluster',
      runs: 'All year, with a call back during term time',
      eligibility:
        'Any mainstream setting where a child or young person has hardly spoken for a month or more, not counting their first month with you.',
      isNot:
        'It is not for children who are quiet by nature or still learning English, unless they are silent in every language.',
      family:
        'Some children chat at home, but at nursery or school the words will not come out. They are not being rude. They feel frozen. It can get better.\n\nWe meet you and the staff. You tell us where your child talks with ease. Then we plan small steps. First, you might play with your child in an empty room at school. Then one kind grown-up joins in. Each step is tiny. No one makes your child speak.\n\nPlease do not bribe or beg your child to talk. Say, “You can talk when you are ready.” Let them nod or point. Tell the family and friends to do the same.',
      alsoCalled: ['selective mutism', 'SM', 'mute', 'sliding in', 'reluctant talker', 'anxiety', 'SaLT'],
    },
  },
  {
    code: 'communicating-without-speech',
    owner: 'expert.slt',
    content: {
      title: 'Communicating with few or no spoken words: getting everyone started',
      summary:
        'Signs, symbol boards, devices: a therapist helps the whole room to use the child’s way of communicating, and the adults to use it first.',
      what: 'A child who cannot rely on speech needs people around who use the same signs, symbols or device that they do. We do not bring a box and leave. We work with the room.\n\nThe therapist watches how the child gets a message across now: a look, a pull of the sleeve, a shout. Together with the family and any NHS therapist you choose one or two ways to build on. All adults learn twenty signs or one symbol board, and use it themselves for two weeks, without asking the child for anything. Then we add reasons to communicate: choosing, refusing, teasing, telling news.\n\nUsing signs or symbols does not stop speech from coming. Children who may need a powered device are pointed to the regional NHS service, and we help you in the meantime.',
      areas: ['communication'],
      levels: ['specialist'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['speech_and_language', 'outreach'],
      time: 'Up to six half-day sessions over eight weeks; five minutes of practice a day for staff',
      people: 'Every adult in the room, and one who keeps the boards and batteries in order',
      group: 'The adults of one room, and the child with friends',
      tryFirst: ['comm_wait', 'comm_no_pressure', 'comm_pathway'],
      evidence: 'promising',
      evidenceWords:
        'Reviews find that adults who use the system themselves help children to use it, and that it does not hold back speech. Most studies are small because each child is different.',
      access: 'request',
      how: 'Send a Request for Help, about the child with the family’s agreement, or about the room without a name. Tell us about any therapist who already knows the child, so that we join what they do.\n\nA child with an EHCP is welcome: this teaches the adults and adds to the plan.',
      contact: 'The Inclusion Lead for your cluster, or your Early Years Area SENCo',
      runs: 'All year; signing evenings for staff and families twice a term',
      eligibility:
        'Mainstream settings with a child or young person who has few spoken words, or who can be understood only by those who know them well.',
      isNot: 'It does not provide devices, and it does not replace therapy or equipment written into an EHCP.',
      family:
        'Some children have few words, or none yet. They still have a lot to say! They can use signs, pictures or a screen that speaks. This helps them choose, ask, say no and share a joke.\n\nA speech therapist comes to nursery, school or college. They show all the grown-ups how to use your child’s way. The grown-ups go first, so that your child can see how it works.\n\nWill signs or pictures stop my child from talking? No. They often help words to come.\n\nYou can come to a free signing night. Tell the staff how your child tells you things at home. You know best.',
      alsoCalled: [
        'AAC',
        'Makaton',
        'PECS',
        'non-verbal',
        'nonverbal',
        'pre-verbal',
        'eye gaze',
        'communication aid',
        'SaLT',
      ],
    },
  },
  {
    code: 'autistic-ways-of-communicating',
    owner: 'lead.westbourne',
    content: {
      title: 'Autistic ways of communicating: a workshop led with autistic people',
      summary:
        'What silence, bluntness, repeating and looking away can mean, from people who know, and seven changes that make your room easier.',
      what: 'Ninety minutes led by an autistic adult and an outreach teacher. It begins with misunderstanding as something that happens between two people: autistic and non-autistic people each find the other hard to read. The adult in the room can go first in bridging the gap.\n\nYou then look at five real moments, agreed with the people who lived them: a question that got no answer, a joke that went wrong, a meltdown after a kind surprise, a perfect day followed by tears at home, and a passion that nobody wanted to hear about. For each you work out what helped.\n\nEveryone leaves with seven changes for their room and picks one. Four weeks later, you get a short message asking how it went.',
      areas: ['communication', 'families'],
      levels: ['universal'],
      phases: ['primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['outreach', 'forum'],
      time: '90 minutes, and one small change over four weeks',
      people: 'Anyone who meets pupils: teachers, office, lunchtime, transport',
      group: '10 to 40 adults',
      tryFirst: ['comm_change_notice', 'comm_one_page', 'comm_parts_check'],
      evidence: 'practice',
      evidenceWords:
        'Research in which autistic people take part finds misunderstanding on both sides. Training led by people with experience is well rated; its effect on pupils is less studied. We ask pupils in settings that take part.',
      access: 'occasion',
      how: 'Book places under ‘Drop-ins and training’. To have it for your whole staff, ask your lead: we need a hall, forty chairs and lights that can be turned down.',
      contact: 'The outreach team, or the parent carer forum',
      runs: 'Monthly in term time, once after school and once in the evening by video',
      eligibility:
        'Staff of mainstream schools and colleges. What you learn helps many pupils, whether or not anyone has used the word autism.',
      isNot: 'It does not teach anyone to spot or name autism, and nobody is asked to tell their own story.',
      family:
        'This is a class for staff. An autistic grown-up helps to teach it. They talk about what school was like for them. They say what helped and what did not.\n\nStaff learn that we can all get each other wrong. If a child looks away, they may still be listening. If a child is quiet, they may need more time. If a child has a bad time at home after school, the day may have been too much.\n\nThen each one picks a thing to change. You can tell the staff what your child’s signs mean. Write down three things that help. Ask the school if they have been to this class.',
      alsoCalled: ['ASD', 'ASC', 'neurodivergent', 'double empathy', 'masking', 'autism training', 'AET', 'echolalia'],
    },
  },
  {
    code: 'nhs-speech-and-language-therapy',
    owner: 'expert.slt',
    content: {
      title: 'The NHS speech and language therapy service: when and how to ask',
      summary:
        'For children whose speech, understanding, stammer, voice or swallowing needs therapy of their own. What the service wants to know and what to do meanwhile.',
      what: 'The community NHS service assesses and treats individual children. It is separate from this menu and has its own waiting time, which it publishes. Families can ask for it themselves in most places; settings help by adding what they see.\n\nGood information saves weeks: a few real examples of what the child said and what you think was meant, what the child understands, all languages spoken, when hearing was checked, what you have tried and for how long. Say clearly if the child is losing words, if speech became unclear suddenly, or if they cough or choke when they eat or drink. Those are looked at sooner; for choking, the family should ring the GP today.\n\nWaiting is not doing nothing. Our drop-in and group work are open to the same child throughout, and our therapists share with the NHS team, with the family’s agreement, so that nobody tells the story twice.',
      areas: ['communication'],
      levels: ['specialist'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_children',
      deliverers: ['speech_and_language'],
      time: 'Half an hour to gather examples over a week; the service tells you its own waiting time',
      people: 'The person who knows the child best, and the family',
      group: 'One child',
      tryFirst: ['comm_pathway', 'comm_wait'],
      evidence: 'promising',
      evidenceWords:
        'Reviews show that therapy helps many children, most clearly with speech sounds and vocabulary. For difficulties of understanding the findings are more mixed.',
      access: 'elsewhere',
      how: 'Talk with the family first. Ask the children’s community speech and language therapy service through its own web page or phone line; the form for families is the shortest. Your lead can help you word it.\n\nNot sure whether it is needed? Book the drop-in first.',
      contact: 'The children’s community speech and language therapy service',
      runs: 'All year, in clinics, settings and by video',
      eligibility:
        'Children and young people registered with a local GP. The service decides what it can offer from need. No diagnosis is needed to ask.',
      isNot:
        'It is not part of Experts at Hand: we cannot make its wait shorter, and asking us does not lose anyone’s place.',
      family:
        'Some children need a speech therapist of their own. Their words may be hard to make out. They may get stuck on words. They may not grasp what is said to them. The NHS has a team for this.\n\nYou can ask for their help. Nursery or school can too, if you agree. Write down some things your child says. Tell them about every language you speak. Ask if your child’s ears have been checked.\n\nYou may have to wait. Help at nursery or school goes on in that time.\n\nDoes your child choke or cough a lot when they eat? Have they lost words? Call your GP now.',
      alsoCalled: [
        'SaLT',
        'SALT waiting list',
        'SLT',
        'articulation',
        'phonology',
        'stutter',
        'dysphagia',
        'lisp',
        'DLD',
        'verbal dyspraxia',
      ],
    },
  },
];
