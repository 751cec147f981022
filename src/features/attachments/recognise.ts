import { fileTypeFromBuffer } from 'file-type';
import { ATTACHMENT_TYPES, type AttachmentType, textType } from '#src/domain/delivery/attachments.ts';

/** What a file really is, whatever it is called; undefined when it is nothing that may be attached. */
export async function recognise(content: Buffer, name: string): Promise<AttachmentType | undefined> {
  const found = await fileTypeFromBuffer(content);
  if (found && Object.hasOwn(ATTACHMENT_TYPES, found.mime)) return found.mime as AttachmentType;
  // A note that begins with “BM” looks like a bitmap to who reads two bytes of it; a bitmap is never all text.
  return textType(content, name);
}
