import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SocketBrowser } from './socket-browser.ts';

/** What the program said it has kept: each is added only when its answer has arrived in full. */
export type Acknowledged = {
  started: string[];
  /** The words last saved in each draft. */
  saved: Map<string, string>;
  /** The reference that each sent draft was given. */
  sent: Map<string, string>;
  acts: number;
};

export type Person = { name: string; settingId: number };

type Press = { path: string; fields: Record<string, string>; acknowledge(location: string): void };

/**
 * Asks for help again and again as fast as the program answers. What is not acknowledged is pressed again, as a
 * person would after a fault, so that every act is tried until it is known to be kept.
 */
export class AskingClient {
  readonly acknowledged: Acknowledged = { started: [], saved: new Map(), sent: new Map(), acts: 0 };
  /** Answers that are neither an acknowledgement nor a clean "not now". */
  readonly surprises: string[] = [];
  readonly browser: SocketBrowser;
  private readonly person: Person;
  private waiting: Press[] = [];

  constructor(address: string, person: Person) {
    this.browser = new SocketBrowser(address);
    this.person = person;
  }

  /** Goes on until the program no longer answers or the signal says stop. */
  async askUntil(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (this.waiting.length === 0) this.waiting = this.oneRequest();
      if (!(await this.pressNext())) return;
    }
  }

  /** Presses what was left unacknowledged, until nothing is. */
  async finish(): Promise<void> {
    while (this.waiting.length > 0 && (await this.pressNext())) await pause(0);
    if (this.waiting.length > 0) this.surprises.push(`${this.waiting[0]?.path} was never answered`);
  }

  private async pressNext(): Promise<boolean> {
    const [next] = this.waiting;
    if (!next) return true;
    const reply = await this.browser.post(next.path, next.fields).catch(() => undefined);
    // A fault of the program while its database is gone is no acknowledgement, and no surprise.
    if (!reply || reply.status >= 500) return false;
    if (reply.status !== 200 && reply.status !== 303) {
      this.surprises.push(`${next.path} was answered with ${reply.status}`);
      return false;
    }
    next.acknowledge(String(reply.headers.location ?? ''));
    this.acknowledged.acts += 1;
    this.waiting.shift();
    return true;
  }

  private oneRequest(): Press[] {
    const id = randomUUID();
    const noticed = `Noticed in ${id}`;
    const { started, saved, sent } = this.acknowledged;
    const save = (step: string, fields: Record<string, string>, acknowledge = () => {}): Press => ({
      path: `/drafts/${id}/${step}/autosave`,
      fields: { page: id, ...fields },
      acknowledge,
    });
    return [
      {
        path: '/drafts',
        fields: { id, setting: String(this.person.settingId) },
        acknowledge: () => void started.push(id),
      },
      save('about', { subject: 'setting' }),
      save('areas', { areas: 'semh' }),
      save('words', { noticed }, () => void saved.set(id, noticed)),
      save('help', { helpWanted: 'advice', urgency: 'this_term' }),
      {
        path: `/drafts/${id}/sending`,
        fields: {},
        acknowledge: (location) => void sent.set(id, location.split('/')[2] ?? ''),
      },
    ];
  }
}
