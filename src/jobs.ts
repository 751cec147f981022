import { clockJobs } from './features/clocks/clocks.jobs.ts';
import { consultationJobs } from './features/consultations/consultations.jobs.ts';
import { deliveryJobs } from './features/delivery/delivery.jobs.ts';
import { echoJobs } from './features/echoes/echoes.jobs.ts';
import { entryJobs } from './features/entries/entries.jobs.ts';
import { figureJobs } from './features/figures/figures.jobs.ts';
import { messageJobs } from './features/messages/messages.jobs.ts';
import { occasionJobs } from './features/occasions/occasions.jobs.ts';
import { panelJobs } from './features/panel/panel.jobs.ts';
import { sessionJobs } from './features/sessions/sessions.jobs.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/db/open-database.ts';
import type { Job } from './platform/jobs/job.ts';
import { chooseAsk } from './platform/links/choose-ask.ts';
import { chooseMailer } from './platform/mail/choose-mailer.ts';
import type { Partnership } from './platform/partnerships/schema.ts';

/** The work of the product that nobody's request does; nothing else. */
export function jobs(parts: {
  config: Config;
  clock: Clock;
  database: Database;
  partnerships: Map<number, Partnership>;
}): Job[] {
  const { config, clock, partnerships } = parts;
  const common = { db: parts.database.app, clock, partnerships };
  const mail = { mailer: chooseMailer(config), from: config.mailFrom, publicUrl: config.publicUrl };
  return [
    ...messageJobs({ ...common, ...mail }),
    ...clockJobs(common),
    ...panelJobs(common),
    ...figureJobs(common),
    ...deliveryJobs(common),
    ...sessionJobs(common),
    ...echoJobs(common),
    ...occasionJobs(common),
    ...consultationJobs(common),
    ...entryJobs({ ...common, publicUrl: config.publicUrl, ask: chooseAsk(config) }),
  ];
}
