import type { Area } from '../vocabulary.ts';

/** A paragraph a lead can start from and change. `first_step` when little is in place yet, `next_step` when much is. */
export type AdviceStarter = { code: string; step: 'first_step' | 'next_step'; text: string };

/** Starters by area of need. Source: the BCP model's menu of support, section 4, in our own words. */
export const ADVICE_STARTERS: Readonly<Record<Area, readonly AdviceStarter[]>> = {
  communication: [
    {
      code: 'communication_first',
      step: 'first_step',
      text: 'Thank you for telling us about this. From tomorrow, try saying the child’s name first, giving one short instruction at a time, and waiting ten seconds before you say it again. A now-and-next board on the table helps many children follow what is happening.',
    },
    {
      code: 'communication_next',
      step: 'next_step',
      text: 'You already have good foundations in place. As a next step, choose five words for this topic, teach them before the lesson with a picture or an action, and use them together through the week. Note which ones the children start to use themselves.',
    },
  ],
  cognition: [
    {
      code: 'cognition_first',
      step: 'first_step',
      text: 'Thank you for such a clear picture. A good place to start is one worked example kept in view, the task in three short steps, and a minute to say the plan aloud before starting. Keep what helps and tell us what changes.',
    },
    {
      code: 'cognition_next',
      step: 'next_step',
      text: 'What you have in place is the right base. As a next step, choose one skill, practise it for five minutes every day for four weeks, and keep a simple count. Little and often usually moves more than one long session a week.',
    },
  ],
  semh: [
    {
      code: 'semh_first',
      step: 'first_step',
      text: 'Thank you for asking early. To begin with, choose one adult who greets the child each morning and checks in again after lunch, two minutes each time. Agree one calm place to go to and one signal for asking to go there.',
    },
    {
      code: 'semh_next',
      step: 'next_step',
      text: 'It is plain how much care has gone into this. As a next step, note for one week what comes just before the hard moments, and look at it together. Often one change to a time, a place or a group makes more difference than a new plan.',
    },
  ],
  sensory: [
    {
      code: 'sensory_first',
      step: 'first_step',
      text: 'Thank you for noticing this. Walk through the room at the child’s height and look for glare, noise and crowded places. Offer a seat away from the door, and two movement breaks at fixed times before they are needed.',
    },
    {
      code: 'sensory_next',
      step: 'next_step',
      text: 'Your adaptations are a strong start. As a next step, plan movement breaks around the hardest part of the day, keep them the same for two weeks, and note how long the child can take part afterwards.',
    },
  ],
  families: [
    {
      code: 'families_first',
      step: 'first_step',
      text: 'Thank you for bringing the family in early. Start with a short, unhurried talk about what goes well at home and what they would most like to change. Agree one thing that home and setting will both do, and a day to compare notes.',
    },
    {
      code: 'families_next',
      step: 'next_step',
      text: 'You have built a good basis with the family. As a next step, write one page together that says what helps, what makes things harder and who does what, in the child’s own words where you can, and share it with everyone who teaches them.',
    },
  ],
};
