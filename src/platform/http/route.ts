import type { Kysely } from 'kysely';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Policy } from '#src/domain/people/policy.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Answer } from './answers.ts';
import type { Form } from './form.ts';
import type { SharedAnswers } from './shared-answers.ts';

/** The names of a path's parts: `/requests/:reference` has `reference`. */
type Parts<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parts<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Asked<Path extends string> = {
  params: Record<Parts<Path>, string>;
  query: URLSearchParams;
  at: Date;
  today: CalendarDay;
  /** Where this service is reached, `https://alongside.example`: for links that leave it on paper or by e-mail. */
  origin: string;
  demonstration: boolean;
};
type Common<Path extends string> = Asked<Path> & { form: Form; csrf: string; nonce: string; httpRequest: string };

/** What a signed-in person's handler is given. `db` is the transaction, already bound to the actor's scope. */
export type Context<Path extends string = string> = Common<Path> & {
  actor: Actor;
  partnership: Partnership;
  db: Tx;
  /** Totals only: the reporter's own transaction, bound to the actor's partnership. */
  report<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
};

type Anyone<Path extends string> = Asked<Path> & {
  database: Kysely<Tables>;
  /** By database id. */
  partnerships: Map<number, Partnership>;
};

/** What the handler of a shared page is given: nothing of the person who asks. */
export type SharedContext<Path extends string = string> = Anyone<Path> & Pick<SharedAnswers, 'lately'>;

/** What a page without an account is given. */
export type PublicContext<Path extends string = string> = Anyone<Path> &
  Common<Path> & {
    session: { token: string | undefined; begin(token: string): void; end(): void };
  };

export type Route = {
  method: 'GET' | 'POST';
  path: string;
  policy: Policy;
  /** Whether the form may carry files, each of at most so many bytes. */
  upload: false | { largest: number };
  run(context: Context): Promise<Answer>;
};
export type PublicRoute = {
  method: 'GET' | 'POST';
  path: string;
  policy: 'public';
  /** The address itself is the proof: no cookie is asked for, and none can be missing. */
  byLink: boolean;
  shared: false;
  run(context: PublicContext): Promise<Answer>;
};
/** The same answer for everyone: what makes it is told nothing of who asks, and it is kept (`shared-answers.ts`). */
export type SharedRoute = {
  method: 'GET';
  path: string;
  policy: 'public';
  byLink: false;
  shared: true;
  run(context: SharedContext): Promise<Answer>;
};
export type AnyRoute = Route | PublicRoute | SharedRoute;

type Run<Path extends string> = (context: Context<Path>) => Promise<Answer>;
type PublicRun<Path extends string> = (context: PublicContext<Path>) => Promise<Answer>;

export function get<Path extends string>(path: Path, policy: Policy, run: Run<Path>): Route {
  return { method: 'GET', path, policy, upload: false, run: run as Run<string> };
}

export function post<Path extends string>(path: Path, policy: Policy, run: Run<Path>): Route {
  return { method: 'POST', path, policy, upload: false, run: run as Run<string> };
}

/** A post that carries a file; of one with more than `largest` bytes only the beginning is kept. */
export function upload<Path extends string>(path: Path, policy: Policy, run: Run<Path>, largest: number): Route {
  return { method: 'POST', path, policy, upload: { largest }, run: run as Run<string> };
}

export function publicGet<Path extends string>(path: Path, run: PublicRun<Path>): PublicRoute {
  return { method: 'GET', path, policy: 'public', byLink: false, shared: false, run: run as PublicRun<string> };
}

/** A page that is the same for everyone and may be kept: it names nobody, and holds no form that needs a token. */
export function sharedGet<Path extends string>(
  path: Path,
  run: (context: SharedContext<Path>) => Promise<Answer>,
): SharedRoute {
  const asked = run as (context: SharedContext) => Promise<Answer>;
  return { method: 'GET', path, policy: 'public', byLink: false, shared: true, run: asked };
}

export function publicPost<Path extends string>(path: Path, run: PublicRun<Path>): PublicRoute {
  return { method: 'POST', path, policy: 'public', byLink: false, shared: false, run: run as PublicRun<string> };
}

/**
 * A post behind a private link. It acts for nobody who is signed in, so a form token would protect nothing; but a browser
 * that keeps no cookies, or lost them while somebody wrote, would lose what they wrote.
 */
export function linkPost<Path extends string>(path: Path, run: PublicRun<Path>): PublicRoute {
  return { method: 'POST', path, policy: 'public', byLink: true, shared: false, run: run as PublicRun<string> };
}
