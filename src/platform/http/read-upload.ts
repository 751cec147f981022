import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { type Form, formOf, type UploadedFile } from './form.ts';

/** Reads a form with files; each goes straight to disk, up to `largest` bytes, and is removed after the answer. */
export async function readUpload(request: FastifyRequest, largest: number): Promise<Form> {
  const fields: Record<string, unknown> = {};
  const files = new Map<string, UploadedFile>();
  const form = () => formOf(fields, files);
  try {
    for await (const part of request.parts({ limits: { fileSize: largest } })) {
      if (part.type === 'field') fields[part.fieldname] = part.value;
      else {
        const file = await keep(part.filename ?? '', part.file);
        // A browser sends an empty part for a field in which no file was chosen.
        if (file.name === '' && file.bytes === 0) await file.remove();
        else await putIn(files, part.fieldname, file);
      }
    }
  } catch (error) {
    await form().removeFiles();
    throw brokenOff(error);
  }
  return form();
}

/** Of two files in a field of this name, the last one counts. */
async function putIn(files: Map<string, UploadedFile>, name: string, file: UploadedFile): Promise<void> {
  await files.get(name)?.remove();
  files.set(name, file);
}

// What our own disk refuses is a fault of ours and names a system call; everything else came broken.
function brokenOff(error: unknown): unknown {
  const known = error instanceof Error && ('statusCode' in error || 'syscall' in error);
  return known || !(error instanceof Error) ? error : Object.assign(error, { statusCode: 400 });
}

async function keep(
  name: string,
  content: NodeJS.ReadableStream & { truncated: boolean; bytesRead: number },
): Promise<UploadedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-upload-'));
  const path = join(folder, 'upload');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(content, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await remove();
    throw error;
  }
  return { name: name.slice(-100), path, bytes: content.bytesRead, cutShort: content.truncated, remove };
}
