import { Page } from '#tests/harness/page.ts';
import type { Visitor } from '#tests/harness/visitor.ts';

const BOUNDARY = 'a-boundary-of-the-tests';

type Upload = { kind?: string; file?: string | Buffer; links?: string | Buffer; name?: string };

/** Sends the form of the imports page as a browser would, and follows to the page that answers. */
export async function upload(visitor: Visitor, { kind = '', file, links, name = 'a-file.csv' }: Upload): Promise<Page> {
  const page = await visitor.visit('/imports');
  const token = String(page.form('Show what would change').fields._csrf);
  const body = Buffer.concat([
    field('_csrf', token),
    field('kind', kind),
    filePart('file', file === undefined ? '' : name, file ?? ''),
    filePart('links', links === undefined ? '' : 'links.csv', links ?? ''),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
  const response = await visitor.exchange('POST', '/imports', body, {
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
  });
  if (response.statusCode === 303) return visitor.visit(String(response.headers.location));
  return new Page({ status: response.statusCode, html: response.body, url: '/imports', headers: response.headers });
}

function field(name: string, value: string): Buffer {
  return Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
}

function filePart(name: string, fileName: string, content: string | Buffer): Buffer {
  const head = `Content-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: text/csv`;
  return Buffer.concat([Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
}
