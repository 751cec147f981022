import type { Discipline, Grade } from '../experts/expert.ts';
import type { Area, Phase } from '../vocabulary.ts';

/** What is asked for, and where. */
export type HelpNeeded = { settingId: number; clusterId: number | null; phase: Phase; mainArea: Area; areas: Area[] };

/** The discipline that answers an area of need first: what a request is likely to take up, before the panel decides. */
export function disciplineFor(area: Area): Discipline {
  return ANSWERS[area][0];
}

export type Candidate = {
  id: number;
  name: string;
  discipline: Discipline;
  grade: Grade;
  /** Who signs what an assistant or trainee records. */
  supervisorName: string | null;
  clusterIds: number[];
  phases: Phase[];
  strengths: Area[];
  /** The school that released a secondee. */
  homeSettingId: number | null;
  /** How often this expert was named for this setting before. */
  timesHere: number;
  /** Half-day sessions free in the eight weeks in term from the start. */
  free: number;
};

export type Suggestion = {
  expertId: number;
  points: number;
  /** Why, each a plain sentence without its full stop. */
  because: string[];
  /** What speaks against, or has to be arranged. */
  but: string[];
  /** Good enough to be offered first. */
  suggested: boolean;
};

/**
 * Whose help answers which area of need, the first before the second. Brief: psychologists, therapists and specialist
 * teachers; BCP model, section 4. Our working table, to be reviewed with the experts.
 */
const ANSWERS: Record<Area, readonly [Discipline, ...Discipline[]]> = {
  communication: ['speech_and_language', 'specialist_teaching', 'educational_psychology'],
  cognition: ['educational_psychology', 'specialist_teaching', 'school_leadership'],
  semh: ['educational_psychology', 'school_leadership', 'specialist_teaching'],
  sensory: ['occupational_therapy', 'specialist_teaching'],
  families: ['educational_psychology', 'school_leadership', 'speech_and_language'],
};

/** Short, because a panel reads four of these lines at a glance. */
const SHORT: Record<Area, string> = {
  communication: 'communication',
  cognition: 'learning',
  semh: 'SEMH',
  sensory: 'sensory and physical needs',
  families: 'working with families',
};

const POINTS = {
  first: 40,
  second: 25,
  other: 15,
  strength: 15,
  otherStrength: 5,
  cluster: 15,
  phase: 10,
  known: 20,
  free: 10,
};

/**
 * Experts for a request, the best first, each with the reasons. A secondee is left out at the school that released them.
 * Suggested is who has the discipline, works in the cluster and phase, and has at least `sessions` free; an assistant or
 * trainee is never suggested alone. `cluster` is the area's own word. The order is deterministic: points, then free sessions, then name and number.
 */
export function suggestExperts(
  need: HelpNeeded,
  candidates: readonly Candidate[],
  sessions: number,
  cluster = 'cluster',
): Suggestion[] {
  return candidates
    .filter((candidate) => candidate.homeSettingId === null || candidate.homeSettingId !== need.settingId)
    .map((candidate) => ({ candidate, suggestion: suggestionOf(need, candidate, { sessions, cluster }) }))
    .sort((a, b) => {
      const suggested = Number(b.suggestion.suggested) - Number(a.suggestion.suggested);
      const points = b.suggestion.points - a.suggestion.points;
      const free = b.candidate.free - a.candidate.free;
      const name = a.candidate.name < b.candidate.name ? -1 : a.candidate.name > b.candidate.name ? 1 : 0;
      return suggested || points || free || name || a.candidate.id - b.candidate.id;
    })
    .map(({ suggestion }) => suggestion);
}

function suggestionOf(
  need: HelpNeeded,
  candidate: Candidate,
  { sessions, cluster }: { sessions: number; cluster: string },
): Suggestion {
  const reasons = [
    skill(need, candidate),
    strength(need, candidate),
    place(need, candidate, cluster),
    phase(need, candidate),
  ];
  const found = [...reasons, continuity(candidate), time(candidate, sessions), supervision(candidate)];
  const has = (reason: Reason) => reason.points > 0;
  const enough = candidate.free >= sessions && candidate.grade === 'qualified';
  return {
    expertId: candidate.id,
    points: found.reduce((sum, reason) => sum + reason.points, 0),
    because: found.flatMap((reason) => (has(reason) ? reason.words : [])),
    but: found.flatMap((reason) => (has(reason) ? [] : reason.words)),
    suggested: enough && [skill(need, candidate), place(need, candidate, cluster), phase(need, candidate)].every(has),
  };
}

/** Points with what speaks for it; without points, the words say what speaks against. */
type Reason = { points: number; words: string[] };

function skill({ mainArea, areas }: HelpNeeded, { discipline }: Candidate): Reason {
  const rank = ANSWERS[mainArea].indexOf(discipline);
  if (rank === 0) return { points: POINTS.first, words: [`Best match for ${SHORT[mainArea]}`] };
  if (rank > 0) return { points: POINTS.second, words: [`Good match for ${SHORT[mainArea]}`] };
  const other = areas.find((each) => each !== mainArea && ANSWERS[each].includes(discipline));
  if (other) return { points: POINTS.other, words: [`Matches ${SHORT[other]}, asked for as well`] };
  return { points: 0, words: ['Not what is asked for most'] };
}

function strength({ mainArea, areas }: HelpNeeded, { strengths }: Candidate): Reason {
  if (strengths.includes(mainArea)) return { points: POINTS.strength, words: [`Strong in ${SHORT[mainArea]}`] };
  const other = areas.find((area) => strengths.includes(area));
  return other ? { points: POINTS.otherStrength, words: [`Strong in ${SHORT[other]}`] } : { points: 0, words: [] };
}

function place({ clusterId }: HelpNeeded, { clusterIds }: Candidate, cluster: string): Reason {
  // Settings outside every cluster are served by whoever can.
  if (clusterId === null) return { points: POINTS.cluster, words: [] };
  return clusterIds.includes(clusterId)
    ? { points: POINTS.cluster, words: [`In this ${cluster}`] }
    : { points: 0, words: [`Not in this ${cluster}`] };
}

function phase(need: HelpNeeded, { phases }: Candidate): Reason {
  const known = need.phase === 'all_through' ? ['all_through', 'primary', 'secondary'] : [need.phase];
  if (phases.length === 0) return { points: POINTS.phase, words: [] };
  return phases.some((each) => known.includes(each))
    ? { points: POINTS.phase, words: ['In this phase'] }
    : { points: 0, words: ['Not in this phase'] };
}

function continuity({ timesHere }: Candidate): Reason {
  return timesHere > 0 ? { points: POINTS.known, words: ['Knows this setting'] } : { points: 0, words: [] };
}

function time({ free }: Candidate, sessions: number): Reason {
  if (free === 0) return { points: 0, words: ['No sessions free'] };
  const words = free === 1 ? '1 session free' : `${free} sessions free`;
  if (free < sessions) return { points: 0, words: [`Only ${words}`] };
  return { points: POINTS.free, words: [words] };
}

function supervision({ grade, supervisorName }: Candidate): Reason {
  if (grade === 'qualified') return { points: 0, words: [] };
  const who = supervisorName ? `, supervised by ${supervisorName}` : '';
  return { points: 0, words: [`${grade === 'trainee' ? 'Trainee' : 'Assistant'}${who}: needs a qualified lead`] };
}
