import { loadSession, type SessionFile } from '#src/casework/delivery/load-session.ts';
import { sendBack, signSession } from '#src/features/sessions/sign.ts';
import type { Scene } from '../act-as.ts';
import { putRight } from './amend.ts';
import type { Telling } from './telling.ts';
import { SENT_BACK } from './words/session-notes.ts';

type Whose = { personId: number; supervisorId: number };

/** What assistants and trainees write waits for their supervisor, who signs within days or asks for a change first. */
export class Signing {
  private readonly telling: Telling;
  private waitsForVisitor = false;

  constructor(telling: Telling) {
    this.telling = telling;
  }

  wait(sessionId: number, whose: Whose, at: Date): void {
    const { chance } = this.telling;
    // Whoever visits as the assistant finds one record with a question; as the supervisor, the newer ones to sign.
    const busy = this.telling.isLately(at, 8) && whose.supervisorId === this.telling.person('expert.ep');
    if (busy && !this.waitsForVisitor) {
      this.waitsForVisitor = true;
      this.telling.later(at, 1, (then) => this.sendBack(sessionId, whose, then, chance.whole(8, 9)));
      return;
    }
    const back = chance.happens(0.05);
    const unread = this.telling.isLately(at, 5) && whose.supervisorId === this.telling.person('expert.ep');
    this.telling.later(at, unread ? chance.whole(5, 6) : chance.whole(1, 5), (then) =>
      back && !unread ? this.sendBack(sessionId, whose, then, chance.whole(1, 3)) : this.sign(sessionId, whose, then),
    );
  }

  private sign(sessionId: number, { supervisorId }: Whose, at: Date): Promise<void> {
    return this.with(sessionId, supervisorId, at, (scene, file) => signSession(scene, file, file.session.version));
  }

  private async sendBack(sessionId: number, whose: Whose, at: Date, mendedAfter: number): Promise<void> {
    const { chance } = this.telling;
    const reason = chance.pick(SENT_BACK);
    await this.with(sessionId, whose.supervisorId, at, (scene, file) =>
      sendBack(scene, file, { seen: file.session.version, reason }),
    );
    this.telling.later(at, mendedAfter, async (then) => {
      await this.with(sessionId, whose.personId, then, (scene, file) =>
        putRight(scene, file, 'Numbers put right, as asked'),
      );
      this.telling.later(then, chance.whole(1, 3), (day) => this.sign(sessionId, whose, day));
    });
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
