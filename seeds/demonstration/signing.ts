import { loadSession, type SessionFile } from '#src/casework/delivery/load-session.ts';
import { changeRecord } from '#src/features/sessions/change-record.ts';
import { sendBack, signSession } from '#src/features/sessions/sign.ts';
import type { Scene } from '../act-as.ts';
import type { Telling } from './telling.ts';
import { SENT_BACK } from './words/session-notes.ts';

type Whose = { personId: number; supervisorId: number };

/** What assistants and trainees write waits for their supervisor, who signs within days or asks for a change first. */
export class Signing {
  private readonly telling: Telling;

  constructor(telling: Telling) {
    this.telling = telling;
  }

  wait(sessionId: number, whose: Whose, at: Date): void {
    const { chance } = this.telling;
    const back = chance.happens(0.05);
    const busy = this.telling.isLately(at, 9) && whose.supervisorId === this.telling.person('expert.ep');
    this.telling.later(at, busy ? chance.whole(4, 7) : chance.whole(1, 5), (then) =>
      back ? this.sendBack(sessionId, whose, then) : this.sign(sessionId, whose, then),
    );
  }

  private sign(sessionId: number, { supervisorId }: Whose, at: Date): Promise<void> {
    return this.with(sessionId, supervisorId, at, (scene, file) => signSession(scene, file, file.session.version));
  }

  private async sendBack(sessionId: number, whose: Whose, at: Date): Promise<void> {
    const { chance } = this.telling;
    const reason = chance.pick(SENT_BACK);
    await this.with(sessionId, whose.supervisorId, at, (scene, file) =>
      sendBack(scene, file, { seen: file.session.version, reason }),
    );
    this.telling.later(at, chance.whole(1, 3), async (then) => {
      await this.with(sessionId, whose.personId, then, (scene, file) => this.mend(scene, file));
      this.telling.later(then, chance.whole(1, 3), (day) => this.sign(sessionId, whose, day));
    });
  }

  private mend(scene: Scene, file: SessionFile) {
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
    return changeRecord(scene, file, { wanted, seen: session.version, reason: 'Numbers put right, as asked' });
  }

  private async with(
    sessionId: number,
    personId: number,
    at: Date,
    does: (scene: Scene, file: SessionFile) => Promise<{ kind: string }>,
  ): Promise<void> {
    await this.telling.act(personId, at, async (scene) => {
      const file = await loadSession(scene.acting.db, String(sessionId)).catch(() => undefined);
      if (file && !file.session.voidedAt) await does(scene, file);
    });
  }
}
