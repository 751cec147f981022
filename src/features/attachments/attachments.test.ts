import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRequest } from '#tests/harness/builders.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const { reference } = await aRequest(world);
await plantAllocation(world, reference, { experts: ['expert.ep'] });
const address = `/requests/${reference}/attachments`;

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function bring(visitor: Visitor, name: string, content: Buffer) {
  const page = await visitor.visit(address);
  const token = String(page.$('input[name=_csrf]').first().attr('value'));
  const line = '----alongside';
  const head = `--${line}\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n--${line}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${line}--\r\n`)]);
  const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
  const headers = { cookie, 'content-type': `multipart/form-data; boundary=${line}` };
  return world.site.inject({ method: 'POST', url: address, headers, payload });
}
const kept = () =>
  world.peek((tx) => tx.selectFrom('attachments').select(['id', 'name', 'media_type']).orderBy('id').execute());
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
  assert.match(String(answer.headers['content-disposition']), /^attachment; filename="The-plan-agreed\.pdf"$/);
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
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
    ['large.pdf', Buffer.concat([PDF, Buffer.alloc(5_000_001)])],
  ];
  for (const [name, content] of refused) assert.equal((await bring(expert, name, content)).statusCode, 422, name);
  assert.equal((await kept()).length, before);
});

test('hostile names come out harmless, with the ending of what the file is', async () => {
  const expert = await world.as('expert.ep');
  const names: [typed: string, kept: string][] = [
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\temp\\run.exe', 'run.txt'],
    ['a\u202Efdp.exe', 'a fdp.txt'],
    ['<img src=x onerror=alert(1)>.html', 'img src x onerror alert(1).txt'],
    ['.htaccess', 'attachment.txt'],
    ['what; filename=evil.exe', 'what filename evil.txt'],
    [`${'x'.repeat(300)}.txt`, `${'x'.repeat(80)}.txt`],
  ];
  for (const [index, [typed, name]] of names.entries()) {
    const answer = await bring(expert, typed, Buffer.from(`Note number ${index}.\n`));
    assert.equal(answer.statusCode, 303, typed);
    assert.equal((await latest())?.name, name, typed);
  }
});

test('only those who may see the request download, and each look is on record', async () => {
  const file = (await kept())[0];
  for (const who of ['secondary.senco', 'lead.kinson', 'expert.slt', 'shropshire.manager']) {
    const visitor = await world.as(who);
    assert.equal((await visitor.exchange('GET', `/attachments/${file?.id}`)).statusCode, 404, who);
    assert.equal((await visitor.visit(address)).status, 404, who);
  }
  const board = await world.as('board');
  assert.equal((await board.exchange('GET', `/attachments/${file?.id}`)).statusCode, 403);
  const looks = await world.peek((tx) =>
    tx.selectFrom('looks').select('id').where('page', '=', 'attachment').execute(),
  );
  assert.equal(looks.length, 1);
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
