import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeBetween, pictureOf } from './picture.ts';
import type { SelfCheckAnswers, Standing } from './self-check.ts';
import { statementsFor } from './statements.ts';

const PRIMARY = statementsFor('primary');
const some = fc.option(fc.constantFrom<Standing>('not_yet', 'developing', 'embedded'), { nil: undefined });
const answers = fc.array(some, { minLength: PRIMARY.length, maxLength: PRIMARY.length }).map((standings) => {
  const given: SelfCheckAnswers = {};
  for (const [index, { code }] of PRIMARY.entries()) {
    const standing = standings[index];
    if (standing) given[code] = { standing };
  }
  return given;
});

test('a picture counts each statement of its area once, and leaves out what is not asked', () => {
  const picture = pictureOf(
    {
      offer_comm_language: { standing: 'embedded' },
      offer_comm_visuals: { standing: 'embedded', evidence: 'On every door' },
      offer_comm_routine: { standing: 'not_yet' },
      offer_comm_play_talk: { standing: 'not_yet' },
      offer_of_old: { standing: 'developing' },
    },
    PRIMARY,
  );
  assert.deepEqual(picture[0], {
    area: 'communication',
    not_yet: 1,
    developing: 0,
    embedded: 2,
    open: 2,
    asked: 5,
  });
  assert.equal(picture.length, 5);
});

test('whatever is answered, an area’s counts add up to what was asked of it', () => {
  fc.assert(
    fc.property(answers, (given) => {
      for (const { not_yet, developing, embedded, open, asked } of pictureOf(given, PRIMARY))
        assert.equal(not_yet + developing + embedded + open, asked);
    }),
  );
});

test('change counts only what was answered both times', () => {
  const before: SelfCheckAnswers = {
    offer_fam_person: { standing: 'not_yet' },
    offer_fam_good_news: { standing: 'embedded' },
    offer_fam_together: { standing: 'developing' },
    offer_fam_voice: { standing: 'developing' },
  };
  const now: SelfCheckAnswers = {
    offer_fam_person: { standing: 'embedded' },
    offer_fam_good_news: { standing: 'developing' },
    offer_fam_together: { standing: 'developing' },
    offer_fam_shape: { standing: 'embedded' },
  };
  assert.deepEqual(changeBetween(before, now, PRIMARY).at(-1), { area: 'families', on: 1, back: 1, same: 1 });
});

test('what moved on one way moved back the other way', () => {
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const there = changeBetween(one, other, PRIMARY);
      const back = changeBetween(other, one, PRIMARY);
      assert.deepEqual(
        there,
        back.map((each) => ({ ...each, on: each.back, back: each.on })),
      );
    }),
  );
});
