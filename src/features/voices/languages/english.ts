import type { Asked, Language } from './language.ts';

const OF_STAFF: Record<'needed' | 'able' | 'keep' | 'change', Asked> = {
  needed: { full: 'Was it what you needed?', easy: 'Was this the help you needed?' },
  able: { full: 'Do you feel more able to help now?', easy: 'Can you do more now?' },
  keep: { full: 'What will you keep doing?', easy: 'What will you keep doing?' },
  change: { full: 'What is one thing you would change?', easy: 'What should we change?' },
};

export const english: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  words: {
    title: {
      setting: 'How did the help go?',
      practitioner: 'How did the help go for you?',
      family: 'Tell us how it went',
      child: 'How is it for you?',
    },
    about: (setting, help) => `${setting} had help with ${help}.`,
    help: {
      communication: 'talking and listening',
      cognition: 'learning',
      semh: 'feelings and getting on with others',
      sensory: 'seeing, hearing and moving',
      families: 'working with families',
    },
    intro: {
      setting: {
        full: 'Four short questions, two minutes. Your team, your lead and those who helped can read what you say.',
        easy: 'There are four questions. Your team can read what you say.',
      },
      practitioner: {
        full: 'Four short questions, two minutes. Your team, your lead and those who helped can read what you say.',
        easy: 'There are four questions. Your team can read what you say.',
      },
      family: {
        full: 'It takes two minutes. You do not have to tell us who you are. The staff and the people who help can read what you say.',
        easy: 'There are four questions. We do not ask for your name. The staff can read what you say.',
      },
      child: {
        full: 'Pick the face that fits best. There are no wrong answers. The grown-ups who help you can read what you say.',
        easy: 'Pick a face. You can not get it wrong. The grown-ups who help you can read it.',
      },
    },
    questions: {
      setting: OF_STAFF,
      practitioner: OF_STAFF,
      family: {
        knew: { full: 'Did you know about the help?', easy: 'Did you know about the help?' },
        listened: { full: 'Did people listen to you?', easy: 'Did we listen to you?' },
        better: { full: 'Is it better for your child now?', easy: 'Are things better for your child?' },
        say: { full: 'Is there more you want to say?', easy: 'Do you want to say more?' },
      },
      child: {
        belonging: { full: 'Do you feel part of it here?', easy: 'Do you fit in here?' },
        safety: { full: 'Do you feel safe here?', easy: 'Do you feel safe?' },
        relationships: { full: 'How do you get on with people here?', easy: 'Do you get on with people?' },
        learning: { full: 'Can you join in and learn?', easy: 'Can you join in?' },
        motivation: { full: 'Do you want to come here?', easy: 'Do you like to come here?' },
        say: { full: 'Is there more you want to say?', easy: 'Do you want to say more?' },
      },
    },
    howMuch: { yes: 'Yes', partly: 'A bit', no: 'No' },
    faces: { very_good: 'Very good', good: 'Good', in_between: 'In between', not_good: 'Not good', bad: 'Bad' },
    noNames: 'Please do not write any names.',
    leaveOut: 'You can leave this out.',
    send: 'Send my answers',
    chooseOne: 'Pick one answer',
    shorten: (longest) => `Make this shorter: ${longest} letters at most`,
    checkAnswers: 'Please look at these again',
    mistake: 'Look again',
    easyOn: 'Make it easy to read',
    easyOff: 'Show the full words',
    otherLanguages: 'Other languages',
    thanks: {
      title: 'Thank you',
      text: 'We have your answers. You can close this page now. If you want to say more, talk to the people who gave you the link.',
    },
    gone: {
      title: 'This link does not work now',
      text: 'It was only for a short time. It is not your fault. Ask the people who gave it to you for a new one.',
    },
    paper: {
      title: 'Have your say',
      scan: 'Point the camera of a phone at the square, or type this into a phone or computer:',
      orWrite: 'Or fill in this sheet by hand.',
      giveBack: 'Then give it back to the person who gave it to you. Please do not write any names.',
    },
  },
};
