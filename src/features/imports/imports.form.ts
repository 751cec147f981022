import type { Errors } from '#src/govuk/fields.tsx';
import type { Form, UploadedFile } from '#src/platform/http/form.ts';
import { IMPORT_KINDS } from './import-kinds.ts';
import type { ImportKind } from './state.ts';

export type ImportForm = {
  kind: ImportKind | undefined;
  file: UploadedFile | undefined;
  linksFile: UploadedFile | undefined;
};

const TOO_LARGE =
  'The file is larger than 200 MB, which is more than a file of this kind holds. Check that it is the right one. Nothing was changed.';

/** What was chosen, and what to put right before the file is even opened. */
export function readImportForm(form: Form): { typed: ImportForm; errors: Errors } {
  const kind = IMPORT_KINDS.find((each) => each === form.text('kind'));
  const file = form.file('file');
  const linksFile = kind === 'settings' ? form.file('links') : undefined;
  const errors: Errors = {};
  if (!kind) errors.kind = 'Choose what the file brings.';
  if (!file) errors.file = 'Choose the file.';
  if (file?.cutShort) errors.file = TOO_LARGE;
  if (linksFile?.cutShort) errors.links = TOO_LARGE;
  return { typed: { kind, file, linksFile }, errors };
}
