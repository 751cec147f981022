import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BCP_MENU } from '../../../seeds/bcp/menu/all-entries.ts';
import { countOptions, filterEntries, MENU_FILTERS, type MenuFilter, menuChoice } from './filter-entries.ts';

const NAMES = Object.keys(MENU_FILTERS) as MenuFilter[];
const choosing = (chosen: Partial<Record<MenuFilter, string[]>>) => menuChoice((name) => chosen[name] ?? []);

test('nothing chosen leaves everything, in its order', () => {
  assert.deepEqual(filterEntries(BCP_MENU, choosing({})), BCP_MENU);
});

test('options of one filter widen, filters narrow each other', () => {
  const fit = filterEntries(BCP_MENU, choosing({ area: ['semh', 'sensory'], phase: ['post_16'] }));
  assert.ok(fit.length > 0 && fit.length < BCP_MENU.length);
  for (const { content } of fit) {
    assert.ok(content.areas.includes('semh') || content.areas.includes('sensory'));
    assert.ok(content.phases.includes('post_16'));
  }
});

test('what is no option is not chosen', () => {
  assert.deepEqual(choosing({ area: ['nonsense', 'semh', 'semh'], phase: ['all_through'] }).area, ['semh']);
  assert.deepEqual(choosing({ phase: ['all_through'] }).phase, []);
});

test('an option leads to as many entries as its count says, whatever else is chosen', () => {
  const values = NAMES.flatMap((name) => MENU_FILTERS[name].values.map((value) => [name, value] as const));
  fc.assert(
    fc.property(fc.subarray(values, { maxLength: 4 }), fc.constantFrom(...values), (chosen, [name, value]) => {
      const said = (filter: MenuFilter) => chosen.filter(([each]) => each === filter).map(([, each]) => each);
      const choice = menuChoice(said);
      const option = countOptions(BCP_MENU, choice)[name].find((each) => each.value === value);
      const alone = filterEntries(
        BCP_MENU,
        menuChoice((filter) => (filter === name ? [value] : said(filter))),
      );
      assert.equal(option?.count ?? 0, alone.length);
    }),
  );
});

test('an option that leads to nothing is left out, unless it is chosen', () => {
  const universal = BCP_MENU.filter(({ content }) => content.levels.every((level) => level === 'universal'));
  const levels = (choice: Parameters<typeof choosing>[0]) =>
    countOptions(universal, choosing(choice)).level.map(({ value, chosen }) => `${value} ${chosen}`);
  assert.deepEqual(levels({}), ['universal false']);
  assert.deepEqual(levels({ level: ['specialist'] }), ['universal false', 'specialist true']);
});
