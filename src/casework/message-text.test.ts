import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageText, withAddresses } from './message-text.ts';

test('every message ends with who we are and what we promise', () => {
  const body = messageText({ greeting: 'Hello Amira,', sentences: ['One.', 'Two.'] });
  assert.equal(
    body,
    'Hello Amira,\n\nOne.\n\nTwo.\n\nAlongside\nNothing about a child is ever written in our e-mails.',
  );
});

test('paths on a line of their own become whole addresses, and nothing else does', () => {
  const body = 'Yes/no.\n/requests\n  /requests/EAH-1\n//elsewhere.example\nSee /requests today.';
  assert.equal(
    withAddresses(body, 'https://alongside.example'),
    'Yes/no.\nhttps://alongside.example/requests\n  https://alongside.example/requests/EAH-1\n//elsewhere.example\nSee /requests today.',
  );
  assert.equal(withAddresses(body, undefined), body);
});
