import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { type Form, formOf, type UploadedFile } from './form.ts';

/** Reads a form with a file; the file goes straight to disk, whatever its size, and is removed after the answer. */
export async function readUpload(request: FastifyRequest): Promise<Form> {
  const fields: Record<string, unknown> = {};
  let file: UploadedFile | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = part.value;
    else file = await keep(part.filename ?? 'file', part.file);
  }
  return formOf(fields, file);
}

async function keep(
  name: string,
  content: NodeJS.ReadableStream & { truncated: boolean; bytesRead: number },
): Promise<UploadedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-upload-'));
  const path = join(folder, 'upload');
  await pipeline(content, createWriteStream(path, { mode: 0o600 }));
  return {
    name: name.slice(-100),
    path,
    bytes: content.bytesRead,
    cutShort: content.truncated,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
