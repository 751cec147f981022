import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { type Form, formOf, type UploadedFile } from './form.ts';

/** Reads a form with files; each goes straight to disk, whatever its size, and is removed after the answer. */
export async function readUpload(request: FastifyRequest): Promise<Form> {
  const fields: Record<string, unknown> = {};
  const files = new Map<string, UploadedFile>();
  const form = () => formOf(fields, files);
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = part.value;
      else {
        const file = await keep(part.filename ?? '', part.file);
        // A browser sends an empty part for a field in which no file was chosen.
        if (file.name === '' && file.bytes === 0) await file.remove();
        else files.set(part.fieldname, file);
      }
    }
  } catch (error) {
    await form().removeFiles();
    throw error;
  }
  return form();
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
