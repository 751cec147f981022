import type { SessionFile } from '#src/casework/delivery/load-session.ts';
import { changeRecord } from '#src/features/sessions/change-record.ts';
import type { Scene } from '../act-as.ts';

/** Whoever wrote a record puts its numbers right, with the reason; what it said before stays in the history. */
export function putRight(scene: Scene, file: SessionFile, reason: string) {
  const { session } = file;
  const wanted = {
    ...session,
    state: session.state === 'planned' ? undefined : session.state,
    onDay: scene.today < session.onDay ? scene.today : (session.onDay as typeof scene.today),
    oneToOneReason: session.oneToOneReason ?? '',
    minutes: session.minutes ?? undefined,
    staffReached: (session.staffReached ?? 0) + 1,
    childrenWithEhcp: session.childrenWithEhcp ?? undefined,
    childrenWithoutEhcp: session.childrenWithoutEhcp ?? undefined,
    whatHappened: session.whatHappened ?? '',
    nextStep: session.nextStep ?? '',
    missedBy: session.missedBy ?? undefined,
    missedReason: `${session.missedReason ?? ''} The next visit is planned.`.trim(),
    longerBecause: session.longerBecause ?? '',
  };
  return changeRecord(scene, file, { wanted, seen: session.version, reason });
}
