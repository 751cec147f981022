import { FROM_SCHOOL_AGE, OLDER } from '#src/domain/requests/phases.ts';
import type { SeededEntry } from './seeded-entry.ts';

/** Social, emotional and mental health: friends, rows, and a young person whose mood worries you. */
export const RELATIONSHIP_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'restorative-conversations',
    owner: 'lead.poole',
    content: {
      title: 'Putting things right: training in restorative conversations',
      summary:
        'Staff learn to lead a ten-minute talk after a row that leaves both sides heard, and a longer meeting when harm was greater.',
      what: `The first half day is practice more than theory. In threes, staff lead the same short talk until it feels natural: what happened, what were you thinking, who has been affected, what is needed now? We look at when not to use it: never in anger, never by force, never where one person has power over the other and it could do more harm.

A second half day, for six to ten staff who will lead bigger meetings, covers preparing each person alone, bringing families in, and writing down what was agreed.

After a half term we meet online for an hour. Leaders get a page on making room for this in the day, because without cover it dies.`,
      areas: ['semh'],
      levels: ['universal', 'targeted'],
      phases: FROM_SCHOOL_AGE,
      strand: 'with_staff',
      deliverers: ['outreach', 'educational_psychology'],
      time: 'One or two half days, and an hour online after a half term',
      people: 'At least one leader must come with the others',
      group: 'Up to 24 staff; 10 for the second half day',
      tryFirst: ['semh_way_back', 'semh_calm_plan'],
      evidence: 'promising',
      evidenceWords:
        'One large trial in English secondary schools, in which restorative work was part of a wider programme, found less bullying and better wellbeing. Elsewhere results are mixed, and depend on how well it is carried through.',
      access: 'occasion',
      how: 'Book a group from one setting. Bring one situation that went badly, with the names taken out.',
      contact: 'Outreach co-ordinator',
      runs: 'October, February and May',
      eligibility: 'Mainstream schools and colleges; for primary schools we use a shorter form with pictures.',
      isNot:
        'Not a replacement for your duties after bullying or harm, and never to be used between a child and someone who may have abused them.',
      family: `After a fight, saying sorry because you have to does not help much. This is a way to put things right that does.

An adult sits down with each side. They ask: What went on? How did you feel? Who was hurt? What do you need now? Then, if both want to, they meet. They agree what each will do.

No one is made to take part. If it would not be safe, it will not be done. There can still be a punishment.

Our training shows staff how to do this well. You can ask the school if it works this way. You can try the four questions at home, with a brother and a sister. Wait until all are calm.`,
      alsoCalled: ['restorative justice', 'RJ', 'mediation', 'conflict resolution', 'peer mediation', 'detention'],
    },
  },
  {
    code: 'friendship-and-belonging-group',
    owner: 'expert.assistant',
    content: {
      title: 'Nobody to sit with: a group for friendship and belonging',
      summary:
        'Six meetings around one shared project, planned so that a lonely child is needed by others, and break times get better for everyone.',
      what: `Lessons in how to be a friend seldom help. Doing something together often does. An assistant psychologist and one of your staff form a mixed group: one or two pupils who are left out, and others who are kind and liked. They make something that needs all of them: a film, a game for the playground, a stall.

In each meeting there is a little talk about what makes someone feel part of things. Between the meetings your staff look at break and lunch: what is there to do, where are the quiet games, who watches and who joins in?

We ask everyone, not only the lonely ones, how much they feel they belong, before and after.`,
      areas: ['semh', 'communication'],
      levels: ['targeted'],
      phases: ['primary', 'secondary'],
      strand: 'with_children',
      deliverers: ['educational_psychology', 'own_staff'],
      time: '4 sessions of half a day; 6 meetings of 45 minutes',
      people: 'One member of staff throughout, and one from the lunch team',
      group: '6 to 8 pupils, most of them not lonely',
      tryFirst: ['semh_greeting', 'comm_play_bridge', 'comm_talk_frame', 'semh_two_minutes'],
      evidence: 'promising',
      evidenceWords:
        'Teaching social and emotional skills to all has good support. Groups around one lonely child show hopeful results in small studies: others grow kinder faster than friendships form.',
      access: 'request',
      how: 'Send a Request for Help for a group. Ask the pupil and the family first how they would like it to be: some would rather begin with one friend.',
      contact: 'Educational psychology team',
      runs: 'Half-termly',
      eligibility: 'Pupils from Year 2 to Year 9 in mainstream schools.',
      isNot:
        'Not a group to make autistic pupils act as if they were not, and not a response to bullying, which needs to be stopped first.',
      family: `“I have no one to play with.” It hurts to hear that. We can’t make a child be a friend. But we can make it more likely.

In this group, six to eight children make something, such as a film or a game. Each of them is needed. They meet six times. On the way they talk about how it feels to be left out and to be let in.

No one is told, “You are here since you have no friends.” The group is a mix.

At home, ask one child round for a short time, with a plan: make pizza, then go home. If your child likes to be alone at times, that is fine. If there is bullying, tell the school at once.`,
      alsoCalled: [
        'social skills group',
        'circle of friends',
        'Lego therapy',
        'loneliness',
        'isolated',
        'making friends',
        'buddy',
      ],
    },
  },
  {
    code: 'young-people-low-mood-staff-drop-in',
    owner: 'expert.ep',
    content: {
      title: 'Worried about a young person’s mood? A drop-in for staff',
      summary:
        'Twenty minutes with a mental health practitioner and a psychologist: say what you see, without names, and leave knowing what to do and say.',
      what: `You have a student who has gone quiet, sleeps in lessons, writes dark things or wears long sleeves in June. You are not sure if it is serious and you are afraid of saying the wrong thing.

In 20 minutes we ask what has changed, since when, and what the student has around them. We help you to find the words for a first talk: ‘I have noticed … how are things?’ Asking about self-harm or thoughts of dying does not put them into someone’s head. You leave with who to tell, what to watch and which door to knock at.

Your safeguarding lead needs to know what you know. If someone may be in danger now, do not wait for a drop-in.`,
      areas: ['semh'],
      levels: ['targeted', 'specialist'],
      phases: OLDER,
      strand: 'with_staff',
      deliverers: ['mental_health', 'educational_psychology', 'health'],
      time: '20 minutes by video',
      people: 'The adult who is worried; the safeguarding lead is welcome',
      group: 'One situation at a time, without names',
      tryFirst: ['semh_two_minutes', 'semh_pathway'],
      evidence: 'practice',
      evidenceWords:
        'That asking calmly about suicide does not raise the risk is well supported. Drop-ins for staff have hardly been studied; those who come tell us they act sooner and worry less alone.',
      access: 'consult',
      how: 'Book a slot online. Do not write what it is about. If all are taken, ring the school nursing duty line or your link practitioner.',
      contact: 'Mental health support team, duty practitioner',
      runs: 'Weekly in term time, 3.30 to 5 pm',
      eligibility: 'Anyone who works in a mainstream secondary school, sixth form or college.',
      isNot: 'Not for emergencies: ring 999, or NHS 111 and choose mental health. Not a meeting with the student.',
      family: `Is your teen low, cross or quiet all the time? Have they lost joy in what they used to love? It is hard to know what is just growing up.

School and college staff can talk to a mental health worker for 20 minutes. They do not use names. They find out how to talk to your teen and where to turn for help.

You can start as well. Pick a calm time, such as in the car. Say, “I see that you are sad. I am here.” Then listen. You can ask if they think of hurting themselves. To ask does not make it worse.

If you fear they are not safe, stay with them. Ring 999, or ring 111 and press 2.`,
      alsoCalled: ['depression', 'depressed', 'suicidal', 'CAMHS', 'MHST', 'eating disorder', 'cutting', 'wellbeing'],
    },
  },
];
