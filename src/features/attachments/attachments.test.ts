import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { aRequest } from '#tests/harness/builders.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const { reference } = await aRequest(world);
await plantAllocation(world, reference, { experts: ['expert.ep'] });
const address = `/requests/${reference}/attachments`;

// A place of its own for what is being uploaded, so that this file sees what its own uploads leave behind.
process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'uploads-of-a-test-'));
const uploads = tmpdir();
after(() => rm(uploads, { recursive: true, force: true }));

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Files go once an answer has been sent, so a moment later. */
async function allRemoved(): Promise<void> {
  for (let tries = 0; tries < 100 && (await readdir(uploads)).length > 0; tries += 1) await wait(20);
  assert.deepEqual(await readdir(uploads), []);
}

const LINE = '----alongside';
const END = Buffer.from(`--${LINE}--\r\n`);

function part(head: string, content: Buffer): Buffer {
  const start = `--${LINE}\r\ncontent-disposition: form-data; ${head}\r\ncontent-type: application/pdf\r\n\r\n`;
  return Buffer.concat([Buffer.from(start), content, Buffer.from('\r\n')]);
}

async function bring(visitor: Visitor, name: string, content: Buffer) {
  const page = await visitor.visit(address);
  const token = String(page.$('input[name=_csrf]').first().attr('value'));
  const file = part(`name="file"; filename="${name}"`, content);
  return sendParts(visitor, Buffer.concat([part('name="_csrf"', Buffer.from(token)), file, END]));
}

async function sendParts(visitor: Visitor, payload: Buffer, type = `multipart/form-data; boundary=${LINE}`) {
  const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
  return world.site.inject({ method: 'POST', url: address, headers: { cookie, 'content-type': type }, payload });
}

/** A PDF of so many bytes. */
const padded = (bytes: number) => Buffer.concat([PDF, Buffer.alloc(bytes - PDF.length, ' ')]);

const kept = () =>
  world.peek((tx) => tx.selectFrom('attachments').select(['id', 'name', 'media_type']).orderBy('id').execute());
const downloads = async () =>
  (await world.peek((tx) => tx.selectFrom('looks').select('id').where('page', '=', 'attachment').execute())).length;
const latest = async () => (await kept()).at(-1);

test('a file is kept under a safe name and its true type, and comes back only as a download', async () => {
  const expert = await world.as('expert.ep');
  assert.equal((await bring(expert, 'The plan, agreed.pdf', PDF)).statusCode, 303);
  const file = await latest();
  assert.deepEqual([file?.name, file?.media_type], ['The plan agreed.pdf', 'application/pdf']);
  const senco = await world.as('primary.senco');
  assert.ok((await senco.visit(address)).says('The plan agreed.pdf'));
  const answer = await senco.exchange('GET', `/attachments/${file?.id}`);
  assert.equal(answer.headers['content-type'], 'application/pdf');
  assert.equal(
    answer.headers['content-disposition'],
    `attachment; filename="The-plan-agreed.pdf"; filename*=UTF-8''The%20plan%20agreed.pdf`,
  );
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  assert.equal(answer.headers['cache-control'], 'no-store');
  assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin');
  assert.match(String(answer.headers['content-security-policy']), /default-src 'none'; sandbox/);
  assert.deepEqual(answer.rawPayload, PDF);
});

test('the same file sent twice is one', async () => {
  const expert = await world.as('expert.ep');
  const before = (await kept()).length;
  await bring(expert, 'picture.png', PNG);
  await bring(expert, 'picture.png', PNG);
  assert.equal((await kept()).length, before + 1);
});

test('what a file is decides, not what it is called', async () => {
  const expert = await world.as('expert.ep');
  const before = (await kept()).length;
  const refused: [name: string, content: Buffer][] = [
    ['holiday.pdf', Buffer.from('4d5a90000300000004000000ffff0000b8000000000000004000000000000000', 'hex')],
    ['page.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['page.txt', Buffer.from('Hello <script>alert(1)</script>')],
    ['drawing.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['drawing.txt', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['run.txt', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['bytes.csv', Buffer.from([0, 1, 2, 3, 255, 254])],
    ['empty.txt', Buffer.alloc(0)],
    ['large.pdf', padded(5_000_001)],
    ['archive.docx', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
    ['page.pdf', Buffer.concat([Buffer.from('GIF89a/*<script>*/=1;'), PDF])],
    ['marked.txt', Buffer.from('\ufeff<html>')],
  ];
  for (const [name, content] of refused) assert.equal((await bring(expert, name, content)).statusCode, 422, name);
  assert.equal((await kept()).length, before);
});

test('a file that is two things at once is the one whose beginning it has, and is only ever downloaded as that', async () => {
  const expert = await world.as('expert.ep');
  const script = Buffer.from('<script>alert(document.domain)</script>');
  const cases: [name: string, content: Buffer, type: string, ending: string][] = [
    ['page.html', Buffer.concat([PNG, script]), 'image/png', 'png'],
    ['page.svg', Buffer.concat([PDF, script]), 'application/pdf', 'pdf'],
    ['run.exe', Buffer.from('BMX club, Mondays at the gate.\n'), 'text/plain; charset=utf-8', 'txt'],
  ];
  for (const [name, content, type, ending] of cases) {
    assert.equal((await bring(expert, name, content)).statusCode, 303, name);
    const file = await latest();
    assert.ok(file?.name.endsWith(`.${ending}`), file?.name);
    const { headers, rawPayload } = await expert.exchange('GET', `/attachments/${file?.id}`);
    assert.equal(headers['content-type'], type);
    assert.match(String(headers['content-disposition']), /^attachment;/);
    assert.match(String(headers['content-security-policy']), /default-src 'none'; sandbox/);
    assert.deepEqual(rawPayload, content);
  }
});

test('five million bytes are taken, and one more is not', async () => {
  const expert = await world.as('expert.ep');
  assert.equal((await bring(expert, 'just.pdf', padded(5_000_000))).statusCode, 303);
  const refused = await bring(expert, 'over.pdf', padded(5_000_001));
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /larger than 5 MB/);
});

test('an upload that breaks off, is sent twice over or is no form is refused and leaves nothing on the disk', async () => {
  const expert = await world.as('expert.ep');
  const before = (await kept()).length;
  const token = String((await expert.visit(address)).$('input[name=_csrf]').first().attr('value'));
  const field = part('name="_csrf"', Buffer.from(token));
  const file = (field: string) => part(`name="${field}"; filename="a.pdf"`, PDF);
  const broken: [what: string, status: number, body: Buffer, type?: string][] = [
    ['no end', 400, Buffer.concat([field, file('file')])],
    ['half a file', 400, Buffer.concat([field, file('file').subarray(0, 100)])],
    ['no boundary', 400, Buffer.concat([field, END]), 'multipart/form-data'],
    ['a name of the language', 400, Buffer.concat([field, file('__proto__'), END])],
    ['no multipart', 406, Buffer.from(`_csrf=${token}`), 'application/x-www-form-urlencoded'],
    ['three files', 413, Buffer.concat([field, file('a'), file('b'), file('c'), END])],
    ['no token', 403, Buffer.concat([file('file'), END])],
  ];
  for (const [what, status, body, type] of broken)
    assert.equal((await sendParts(expert, body, type)).statusCode, status, what);
  assert.equal((await kept()).length, before);
  const twice = await sendParts(
    expert,
    Buffer.concat([field, part('name="file"; filename="a.exe"', Buffer.alloc(9)), file('file'), END]),
  );
  assert.equal(twice.statusCode, 303);
  await allRemoved();
});

test('hostile names come out harmless, with the ending of what the file is', async () => {
  const expert = await world.as('expert.ep');
  const names: [typed: string, kept: string][] = [
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\temp\\run.exe', 'run.txt'],
    ['a\u202Efdp.exe', 'a fdp.txt'],
    ['CON.txt', 'attachment.txt'],
    ['two\u0000lines\u0085.txt', 'two lines.txt'],
    ['a%0d%0aset-cookie: x=1.txt', 'a 0d 0aset-cookie x 1.txt'],
    ['<img src=x onerror=alert(1)>.html', 'img src x onerror alert(1).txt'],
    ['.htaccess', 'attachment.txt'],
    ['what; filename=evil.exe', 'what filename evil.txt'],
    [`${'x'.repeat(300)}.txt`, `${'x'.repeat(60)}.txt`],
    [`${'План '.repeat(80)}.txt`, `${'План '.repeat(12).trim()}.txt`],
  ];
  for (const [index, [typed, name]] of names.entries()) {
    const answer = await bring(expert, typed, Buffer.from(`Note number ${index}.\n`));
    assert.equal(answer.statusCode, 303, typed);
    assert.equal((await latest())?.name, name, typed);
  }
});

test('only those who may see the request download, and each look is on record', async () => {
  const file = (await kept())[0];
  const before = await downloads();
  for (const who of ['secondary.senco', 'lead.kinson', 'expert.slt', 'shropshire.manager']) {
    const visitor = await world.as(who);
    assert.equal((await visitor.exchange('GET', `/attachments/${file?.id}`)).statusCode, 404, who);
    assert.equal((await visitor.visit(address)).status, 404, who);
  }
  const board = await world.as('board');
  assert.equal((await board.exchange('GET', `/attachments/${file?.id}`)).statusCode, 403);
  assert.equal(await downloads(), before);
  const senco = await world.as('primary.senco');
  assert.equal((await senco.exchange('GET', `/attachments/${file?.id}`)).statusCode, 200);
  assert.equal(await downloads(), before + 1);
});

test('a file is taken out with a reason by whoever added it, and then nobody gets it', async () => {
  const file = (await kept())[0];
  const senco = await world.as('primary.senco');
  assert.equal((await senco.visit(`/attachments/${file?.id}/removal`)).status, 403);
  const expert = await world.as('expert.ep');
  await expert.visit(`/attachments/${file?.id}/removal`);
  assert.equal((await expert.press('Take it out')).status, 422);
  const page = await expert.press('Take it out', { reason: 'A name was in it.' });
  assert.ok(!page.says('The plan agreed.pdf'));
  assert.equal((await senco.exchange('GET', `/attachments/${file?.id}`)).statusCode, 404);
});
