import type { Phase } from '../vocabulary.ts';
import type { Answers } from './answers.ts';

/** Early years, school and post-16 write about different days, so each has its own examples. */
export type PhaseFamily = 'early_years' | 'school' | 'post_16';
export type TippedField = keyof Answers & ('noticed' | 'tried' | 'childView' | 'familyView' | 'urgencyReason');
export type Tip = { tip: string; example: string };

/** The tip and example of a good answer to show beside a free-text answer. */
export function tipFor(field: TippedField, phase: Phase): Tip {
  return TIPS[field][phaseFamilyOf(phase)];
}

export function phaseFamilyOf(phase: Phase): PhaseFamily {
  return phase === 'early_years' || phase === 'post_16' ? phase : 'school';
}

const NOTICED = 'What do you see, when, and how does it affect the day? Leave out names.';
const TRIED = 'What, for how long, and what happened? ‘It did not help’ is useful too.';
const URGENCY = 'What is coming up, or what would happen if nothing changed?';

export const TIPS: Record<TippedField, Record<PhaseFamily, Tip>> = {
  noticed: {
    early_years: {
      tip: NOTICED,
      example:
        'He uses about ten words and pulls us by the hand to ask. At tidy-up time, most days, he lies down and cries for around ten minutes. He loves water and songs.',
    },
    school: {
      tip: NOTICED,
      example:
        'Six pupils in our Year 4 class cannot start written work without an adult. It is worst after lunch. They talk well about the topic and enjoy practical science.',
    },
    post_16: {
      tip: NOTICED,
      example:
        'Since moving to level 2 she has missed most Monday sessions and leaves when the workshop gets noisy. She finishes everything in small tutorials and wants to work with animals.',
    },
  },
  tried: {
    early_years: {
      tip: TRIED,
      example:
        'A now-and-next board for four weeks: it helps before lunch, not at home time. We sing the same tidy-up song. The health visitor has checked his hearing.',
    },
    school: {
      tip: TRIED,
      example:
        'Task boards since September: three of the six now start alone. A spelling group twice a week for half a term made no difference we can see.',
    },
    post_16: {
      tip: TRIED,
      example:
        'A later start on Mondays for three weeks: she came to two of three. Ear defenders helped for a while. A quiet desk in the library works well.',
    },
  },
  childView: {
    early_years: {
      tip: 'What do they go to, avoid, show or tell you? Watching counts as asking.',
      example: 'He goes to the water tray first every day and brings us with him. He turns away when the room is loud.',
    },
    school: {
      tip: 'Their own words if you can. What helps, what is hard, what would they change?',
      example:
        '‘I know it in my head but then the page is empty.’ They like the task board, and want to sit near the window.',
    },
    post_16: {
      tip: 'Their own words. What do they want from this, and what would they like you to stop doing?',
      example:
        '‘I am fine when I know who will be there.’ She wants to stay on the course and does not want to be taken out in front of people.',
    },
  },
  familyView: {
    early_years: {
      tip: 'What do they see at home, what works there, and what do they hope for?',
      example:
        'Mum says he understands everything in Polish and hums when he is happy. She would like to know how to help him ask.',
    },
    school: {
      tip: 'What do they see at home, what works there, and what worries them most? For a group, what have you heard from parents?',
      example:
        'Three parents say homework ends in tears. One lets her child dictate into a phone, and says it has changed their evenings.',
    },
    post_16: {
      tip: 'With the young person’s agreement: what does the family see, and what do they hope for?',
      example:
        'She is happy for us to speak to her dad. He says Sunday nights are hard, and that a text about Monday’s plan helps.',
    },
  },
  urgencyReason: {
    early_years: {
      tip: URGENCY,
      example:
        'He starts school in September, and the first visit is in three weeks. We would like a plan to share by then.',
    },
    school: {
      tip: URGENCY,
      example:
        'One pupil has been suspended twice this half term, and staff are worn out. We meet the family on the 14th.',
    },
    post_16: {
      tip: URGENCY,
      example: 'Her work placement starts after half term. Without a plan she may leave the course.',
    },
  },
};
