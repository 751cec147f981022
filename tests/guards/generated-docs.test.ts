import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOVES, STATUSES } from '#src/domain/requests/lifecycle.ts';
import { generatedDocs, staleDocs } from '../../bin/generate-docs.ts';

test('the documents that restate the code are as the code would make them now', () => {
  assert.deepEqual(staleDocs(), [], 'run: node --import tsx bin/generate-docs.ts');
});

test('they say something: each status, move, address and column is in its document', () => {
  const docs = generatedDocs();
  for (const word of [...Object.keys(STATUSES), ...Object.keys(MOVES)])
    assert.ok(docs['lifecycle.md']?.includes(`\`${word}\``), word);
  assert.ok(docs['acts.md']?.includes('| `send_request` | `request_sent` |'));
  assert.ok(docs['privacy.md']?.includes('`special_category`') || docs['privacy.md']?.includes('special_category'));
  assert.ok(docs['triage-rules.md']?.includes('safeguarding_sign'));
});
