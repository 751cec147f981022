import type { Area, Level } from '../../vocabulary.ts';
import type { Context } from '../answers.ts';
import type { ContentPhase } from '../phases.ts';

/** Something a setting can try by itself. `version` rises whenever the words of this strategy change. */
export type Strategy = {
  code: string;
  version: number;
  area: Area;
  level: Level;
  phases: readonly ContentPhase[];
  title: string;
  /** What it is and why it helps, in one or two sentences. */
  what: string;
  /** Three to five things to do, each usable tomorrow morning. */
  steps: readonly string[];
  /** How you know it is helping, and by when. */
  watchFor: string;
  /** Codes of the concerns it answers. */
  concerns: readonly string[];
  /** Situations in which it matters most. */
  contexts?: readonly Context[];
};
