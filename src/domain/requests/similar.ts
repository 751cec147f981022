import type { Answers } from './answers.ts';
import { mainAreaOf } from './main-area.ts';
import { yearsOf } from './phases.ts';

/**
 * Why two requests of one setting look alike, in words for the person about to send; undefined when they do not.
 * Alike: the same child reference, ignoring capitals, spaces and punctuation; or the same kind of subject
 * and main area of need with year groups in common. Two children with different references are two children.
 * Both ways round give the same answer.
 */
export function similarity(a: Answers, b: Answers): string | undefined {
  const referenceA = plainReference(a);
  const referenceB = plainReference(b);
  if (referenceA && referenceB) {
    return referenceA === referenceB ? 'It is about a child with the same reference' : undefined;
  }
  const mainArea = mainAreaOf(a);
  if (!a.subject || a.subject !== b.subject || !mainArea || mainArea !== mainAreaOf(b) || !shareYears(a, b)) {
    return undefined;
  }
  return SAME_NEED[a.subject];
}

function plainReference(answers: Answers): string {
  if (answers.subject !== 'child') {
    return '';
  }
  return (answers.childReference ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function shareYears(a: Answers, b: Answers): boolean {
  const yearsA = yearsOf(a);
  const yearsB = yearsOf(b);
  // A team, the setting or the cluster that names no years means all of them; a group or child names its own.
  const coversAll = a.subject !== 'child' && a.subject !== 'group';
  if (coversAll && (yearsA.length === 0 || yearsB.length === 0)) {
    return true;
  }
  return yearsA.some((year) => yearsB.includes(year));
}

const SAME_NEED = {
  setting: 'It is also about the whole setting, with the same main area of need',
  team: 'It is also about a staff team, with the same main area of need',
  group: 'It is also about a group, with the same main area of need and a year group in common',
  child: 'It is also about one child, with the same main area of need and the same year group',
  cluster: 'It is also an idea for the cluster, with the same main area of need',
} as const;
