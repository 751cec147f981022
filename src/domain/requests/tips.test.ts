import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST_TEXT } from './answers.ts';
import { promptsFor } from './prompts.ts';
import { phaseFamilyOf, TIPS, type TippedField, tipFor } from './tips.ts';

test('each kind of setting reads its own example', () => {
  const examples = (['early_years', 'primary', 'post_16'] as const).map((phase) => tipFor('noticed', phase).example);
  assert.equal(new Set(examples).size, 3);
  assert.equal(tipFor('noticed', 'secondary'), tipFor('noticed', 'primary'));
  assert.equal(phaseFamilyOf('all_through'), 'school');
});

for (const field of Object.keys(TIPS) as TippedField[]) {
  test(`examples for ${field} are short, and would set off no warning`, () => {
    for (const { tip, example } of Object.values(TIPS[field])) {
      assert.ok(tip.length <= 140, tip);
      assert.ok(example.length <= 250 && example.length < LONGEST_TEXT, `${example.length}`);
      const shown = (['words', 'help'] as const).flatMap((step) =>
        promptsFor({ [field]: example }, { phase: 'primary', kind: 'school' }, step),
      );
      assert.deepEqual(
        shown.map((prompt) => prompt.code),
        [],
      );
    }
  });
}
