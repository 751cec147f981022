import type { FastifyInstance } from 'fastify';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Clock } from '#src/platform/clock.ts';
import type { Database } from '#src/platform/db/open-database.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Page } from './answers.ts';
import type { AnyRoute } from './route.ts';

/** What surrounds every page; `actor` and `partnership` are absent on pages without an account. */
export type FrameInput = {
  page: Page;
  actor?: Actor;
  partnership?: Partnership;
  notice?: string;
  nonce: string;
  csrf: string;
  path: string;
  demonstration: boolean;
  today: CalendarDay;
  /** A page that is the same for everyone, and shows nobody. */
  shared?: boolean;
};

/** Everything the web program is made of; `src/app.ts` puts it together. */
export type Site = {
  database: Database;
  clock: Clock;
  /** By database id. */
  partnerships: Map<number, Partnership>;
  routes: AnyRoute[];
  frame(input: FrameInput): string;
  stopPage(status: number, httpRequest: string): Page;
  signInAgainPage(sent: { action: string; fields: [string, string][]; csrf: string }): Page;
  /** The script that every page holds in itself. */
  ownScript: string;
  demonstration: boolean;
  /** Where people reach this service; unknown while it runs on somebody's own machine. */
  publicUrl?: string | undefined;
  /** Served over https: cookies carry the __Host- prefix. */
  secure: boolean;
  /** Behind a proxy that says who asks (X-Forwarded-For); otherwise everyone behind it would share one limit. */
  trustProxy: boolean;
  requestsPerMinute: number;
  /** Who asks while everything waits longer than this is told to come again; 0 never tells so. */
  mostDelayMilliseconds: number;
  /** How long an answer that is the same for everyone is kept in memory; 0 makes each anew. */
  sharedSeconds: number;
  logLevel: string;
  /** Adds what is not a page: health, static files. */
  extend(app: FastifyInstance): void;
};
