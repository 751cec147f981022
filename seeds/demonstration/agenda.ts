export type Thing = { at: Date; does(): Promise<void> };

/** What will happen, in order of time; things that happen may put more on it. Nothing after `now` happens. */
export class Agenda {
  private things: Thing[] = [];

  add(at: Date, does: () => Promise<void>): void {
    const index = this.things.findIndex((thing) => thing.at > at);
    this.things.splice(index === -1 ? this.things.length : index, 0, { at, does });
  }

  async happenUntil(now: Date): Promise<void> {
    for (;;) {
      const next = this.things.shift();
      if (!next || next.at >= now) return;
      await next.does();
    }
  }
}
