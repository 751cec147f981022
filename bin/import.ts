/**
 * Brings a file in from the command line: `npm run import -- settings FILE --la 839 [--apply] [--json]`; see
 * docs/importing-settings.md. Shows what the file would change; with --apply it is changed, as one act of the system.
 */
import { createReadStream } from 'node:fs';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { addProblem, noProblems } from '#src/domain/settings/problems.ts';
import { applyImport } from '#src/features/imports/apply-import.ts';
import { fileDay } from '#src/features/imports/file-day.ts';
import { type FileToImport, type Prepared, prepareImport } from '#src/features/imports/prepare-import.ts';
import { machineClock } from '#src/platform/clock.ts';
import { readConfig } from '#src/platform/config.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import { clockOf } from '#src/platform/demonstration/story-clock.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { type Asked, choiceFor, choosePartnership, readArguments } from './import/arguments.ts';
import { reportAsJson, reportInWords, wentWell } from './import/report.ts';
import { withDatabase } from './import/with-database.ts';

const wantsJson = process.argv.includes('--json');
process.exitCode = await main().catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
);

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  const config = readConfig(process.env);
  const partnership = choosePartnership(asked, loadPartnerships(config.partnershipsDir));
  const prepared = await withDatabase(config, partnership, async (db, partnershipId) => {
    const at = (await clockOf(db, machineClock))();
    const today = dayOf(at);
    return await asSystem(db, partnershipId, async (tx): Promise<Prepared> => {
      const preparing = { db: tx, partnership, today, sourceOn: fileDay(asked.file, today) };
      const plan = await prepareImport(fileToImport(asked, partnership), preparing);
      const acting = { db: tx, at, httpRequest: 'command line', partnershipId, personId: null };
      if (asked.apply && !plan.plan.problems.stopped) await applyImport(acting, plan, today);
      return plan;
    });
  });
  if (wantsJson) reportAsJson(prepared);
  else reportInWords(prepared, { applied: asked.apply, file: asked.file, partnership });
  return wentWell(prepared) ? 0 : 1;
}

function fileToImport(asked: Asked, partnership: Partnership): FileToImport {
  const { kind, links } = asked;
  const source = createReadStream(asked.file);
  if (kind !== 'settings') return { kind, source };
  return { kind, source, choice: choiceFor(asked, partnership), links: links ? createReadStream(links) : undefined };
}

function refuse(message: string): number {
  if (!wantsJson) process.stderr.write(`${message}\n`);
  else {
    const problems = noProblems();
    addProblem(problems, { message, severity: 'stop' });
    const lists = {
      added: [],
      changed: [],
      closed: [],
      merged: [],
      notEligible: [],
      notOpen: 0,
      unchanged: 0,
      problems,
    };
    reportAsJson({ kind: 'settings', sourceOn: '', state: '', plan: lists });
  }
  return 1;
}
