import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingAge, syllablesIn } from '#src/domain/menu/readability.ts';
import { LANGUAGES, languageOf } from './all-languages.ts';
import { english } from './english.ts';
import type { Words } from './language.ts';

describe('the reading age', () => {
  const COUNTS: [string, number][] = [
    ['cat', 1],
    ['people', 2],
    ['better', 2],
    ['names', 1],
    ['picked', 1],
    ['wanted', 2],
    ['communication', 5],
    ['school', 1],
    ['listen', 2],
    ['fine', 1],
  ];
  for (const [word, count] of COUNTS) {
    test(`“${word}” has ${count}`, () => assert.equal(syllablesIn(word), count));
  }

  test('of a letter of an office is far above nine', () => {
    const letter =
      'Following consideration of the additional information, the multidisciplinary panel determined that appropriate provision is currently available.';
    assert.ok(readingAge(letter) > 16);
  });
});

/** All that a family or a child reads, as whole sentences. */
function readBy(kind: 'family' | 'child', how: 'full' | 'easy', words: Words): string {
  const questions = Object.values(words.questions[kind]).map((asked) => asked[how]);
  const about = Object.values(words.help).map((help) => words.about('The school', help));
  const answers = kind === 'child' ? Object.values(words.faces) : Object.values(words.howMuch);
  const parts = [
    words.title[kind],
    ...about,
    words.intro[kind][how],
    ...questions,
    ...answers,
    words.leaveOut,
    words.noNames,
  ];
  const after = [words.chooseOne, words.checkAnswers, words.shorten(100), words.send];
  const ends = [words.thanks, words.gone].flatMap(({ title, text }) => [title, text]);
  const paper = [words.paper.title, words.paper.scan, words.paper.orWrite, words.paper.giveBack];
  return [...parts, ...after, ...ends, ...paper].map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
}

describe('English for families and children', () => {
  for (const kind of ['family', 'child'] as const) {
    for (const how of ['full', 'easy'] as const) {
      test(`${kind}, ${how}: a nine-year-old can read it`, () => {
        const age = readingAge(readBy(kind, how, english.words));
        assert.ok(age <= 9, `reading age ${age.toFixed(1)}`);
      });
      test(`${kind}, ${how}: no sentence is long`, () => {
        for (const sentence of readBy(kind, how, english.words).split(/(?<=[.?!:,])\s/)) {
          assert.ok(sentence.split(/\s+/).length <= 16, sentence);
        }
      });
    }
  }
});

describe('every language', () => {
  test('has a code of its own, and an unknown one is English', () => {
    const codes = LANGUAGES.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)]);
    for (const code of codes) assert.match(code, /^[a-z]{2}$/);
    assert.equal(languageOf('xx').code, 'en');
    assert.equal(languageOf(null).code, 'en');
  });

  test('says that it needs a native reader, unless it is English', () => {
    for (const { code, needsNativeReader } of LANGUAGES) {
      assert.equal(Boolean(needsNativeReader), code !== 'en', code);
    }
  });

  test('leaves no words empty and none in English by mistake', () => {
    const all = (words: unknown): string[] => {
      if (typeof words === 'string') return [words];
      if (typeof words === 'function') return [String(words('Hill School', '7'))];
      return Object.values(words as object).flatMap(all);
    };
    const inEnglish = all(english.words);
    for (const { code, words } of LANGUAGES) {
      const texts = all(words);
      assert.equal(texts.length, inEnglish.length);
      for (const [index, text] of texts.entries()) {
        assert.notEqual(text.trim(), '');
        if (code !== 'en') assert.notEqual(text, inEnglish[index], `${code} has English words`);
      }
    }
  });
});
