/** Issue 3: what may be attached, by what the file is rather than by what it is called. */
export const ATTACHMENT_TYPES = {
  'application/pdf': { label: 'PDF', extension: 'pdf' },
  'image/png': { label: 'Picture (PNG)', extension: 'png' },
  'image/jpeg': { label: 'Picture (JPEG)', extension: 'jpg' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { label: 'Word', extension: 'docx' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { label: 'Excel', extension: 'xlsx' },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    label: 'PowerPoint',
    extension: 'pptx',
  },
  'text/plain': { label: 'Text', extension: 'txt' },
  'text/csv': { label: 'CSV', extension: 'csv' },
} as const;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

/** In bytes. */
export const LARGEST_ATTACHMENT = 5_000_000;
// In characters of up to four bytes: a file system takes names of 255 bytes, ending and all.
const LONGEST_NAME = 60;
// Windows: names of devices, whatever their ending.
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i;

/**
 * A name that is safe to keep, show and save under: no folders, no control, direction or invisible characters, nothing
 * a system gives a meaning to, and the ending of what the file really is.
 */
export function safeName(name: string, type: AttachmentType): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]*$/, '')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N} _()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    // A dash in front is an option to a command, a mark in front sits on nothing.
    .replace(/^[-\s\p{M}]+/u, '');
  const kept = [...stem].slice(0, LONGEST_NAME).join('').trim();
  const usable = kept !== '' && !DEVICE.test(kept);
  return `${usable ? kept : 'attachment'}.${ATTACHMENT_TYPES[type].extension}`;
}

/** Whether text is what people write, and not a page or a program for a browser. `undefined` when it is not text. */
export function textType(content: Uint8Array, name: string): AttachmentType | undefined {
  const text = decoded(content);
  if (text === undefined || CONTROL.test(text) || MARKUP.test(text)) return undefined;
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: files with such characters are what this keeps out
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
const MARKUP = /^\s*(<|#!|%!)|<(script|svg|html|iframe|object|embed|!doctype|\?xml)\b/i;

function decoded(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
