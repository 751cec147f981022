import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import type { Problems } from '#src/domain/settings/problems.ts';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { UploadedFile } from '#src/platform/http/form.ts';
import type { Context } from '#src/platform/http/route.ts';
import { fileDay } from './file-day.ts';
import { readImportForm } from './imports.form.ts';
import { links } from './imports.links.ts';
import { type FileToImport, type Prepared, prepareImport } from './prepare-import.ts';
import { theImportsPage } from './show-imports.ts';
import type { ImportKind } from './state.ts';

/** Keeps what a file would do, so that it can be looked at and then applied. A file that cannot be used is not kept. */
export async function previewImport(context: Context): Promise<Answer> {
  const { typed, errors } = readImportForm(context.form);
  const { kind, file, linksFile } = typed;
  if (!kind || !file || Object.keys(errors).length > 0) return pageWithErrors(await theImportsPage(context, errors));
  const { db, partnership, today } = context;
  const chosen = fileToImport({ kind, file, linksFile }, context);
  const prepared = await prepareImport(chosen, {
    ...{ db, partnership, today, personId: context.actor.id },
    sourceOn: fileDay(file.name, today),
  });
  if (prepared.plan.problems.stopped) {
    return pageWithErrors(await theImportsPage(context, { file: whyStopped(prepared.plan.problems) }));
  }
  return redirect(links.preview(await keepPreview(context, file.name, prepared)));
}

type Chosen = { kind: ImportKind; file: UploadedFile; linksFile: UploadedFile | undefined };

function fileToImport({ kind, file, linksFile }: Chosen, { partnership }: Context): FileToImport {
  const source = createReadStream(file.path);
  if (kind !== 'settings') return { kind, source };
  const choice = { laCodes: partnership.localAuthority.codes, urns: partnership.extraUrns };
  return { kind, source, links: linksFile && createReadStream(linksFile.path), choice };
}

function whyStopped({ list }: Problems): string {
  const reasons = list.filter(({ severity }) => severity === 'stop').slice(0, 3);
  const words = reasons.map(({ line, message }) => (line ? `Line ${line}: ${message}` : message));
  return `${words.join(' ')} Nothing was changed.`;
}

async function keepPreview(context: Context, fileName: string, prepared: Prepared): Promise<string> {
  const id = randomUUID();
  const acting = actingIn(context);
  await context.db
    .insertInto('imports')
    .values({
      id,
      partnership_id: acting.partnershipId,
      kind: prepared.kind,
      file_name: fileName,
      plan: JSON.stringify(prepared),
      previewed_by: acting.personId,
      previewed_at: acting.at,
    })
    .execute();
  await recordAct(acting, { name: 'preview_import', events: [{ name: 'import_previewed', data: { importId: id } }] });
  return id;
}
