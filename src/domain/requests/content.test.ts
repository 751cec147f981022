import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONCERNS } from './concerns.ts';
import { PROMPTS } from './prompts.ts';
import { SAFEGUARDING_SIGNS } from './safeguarding.ts';
import { STRATEGIES } from './strategies/all-strategies.ts';
import { TIPS } from './tips.ts';
import { UNIVERSAL_OFFER } from './universal-offer.ts';

const LONGEST_SENTENCE = 26;

type Line = { code: string; text: string };

const STRATEGY_LINES: Line[] = STRATEGIES.flatMap(({ code, title, what, steps, watchFor }) =>
  [title, what, ...steps, watchFor].map((text) => ({ code, text })),
);
const PROMPT_LINES: Line[] = PROMPTS.flatMap(({ code, title, text }) =>
  [title, text].map((line) => ({ code, text: line })),
);
const TICK_LINES: Line[] = [
  ...CONCERNS.map(({ code, label }) => ({ code, text: label })),
  ...UNIVERSAL_OFFER.map(({ code, statement }) => ({ code, text: statement })),
];
const TIP_LINES: Line[] = Object.entries(TIPS).flatMap(([field, families]) =>
  Object.values(families).flatMap(({ tip, example }) => [tip, example].map((text) => ({ code: field, text }))),
);
const SIGN_LINES: Line[] = SAFEGUARDING_SIGNS.map((text) => ({ code: 'safeguarding', text }));
const ALL_LINES = [...STRATEGY_LINES, ...PROMPT_LINES, ...TICK_LINES, ...TIP_LINES, ...SIGN_LINES];

test('every code is used once', () => {
  const used = [...STRATEGIES, ...CONCERNS, ...UNIVERSAL_OFFER, ...PROMPTS].map((item) => item.code);
  assert.deepEqual(
    used.filter((code, index) => used.indexOf(code) !== index),
    [],
  );
  assert.ok(used.every((code) => /^[a-z0-9_]+$/.test(code)));
});

test('a strategy has three to five steps, a title that fits a card, and a first version', () => {
  for (const { code, steps, title, what, version, watchFor } of STRATEGIES) {
    assert.ok(steps.length >= 3 && steps.length <= 5, code);
    assert.ok(title.length <= 70, `${code}: ${title.length}`);
    assert.ok(sentencesOf(what).length <= 3, `${code}: what`);
    assert.ok(watchFor.length <= 130, `${code}: ${watchFor.length}`);
    assert.ok(version >= 1);
  }
});

test('how you know it is helping always says by when', () => {
  const when = /\b(day|days|week|weeks|fortnight|month|term|lessons|third)\b/;
  assert.deepEqual(
    STRATEGIES.filter(({ watchFor }) => !when.test(watchFor)).map(({ code }) => code),
    [],
  );
});

test('sentences are short enough to read at four in the afternoon', () => {
  const long = ALL_LINES.flatMap(({ code, text }) =>
    sentencesOf(text)
      .filter((s) => s.split(/\s+/).length > LONGEST_SENTENCE)
      .map((s) => `${code}: ${s}`),
  );
  assert.deepEqual(long, []);
});

test('the words of the field are kept: no referral, nobody made to submit, nothing blamed or belittled', () => {
  const banned =
    /\breferr?(al|als|ed|ing|s)?\b|\bsubmi(t|ts|tted|ssion)\b|\breject|\bfail(ed|s|ure)?\b|\bsuffer|\bnaughty\b|\bchallenging\b|\bmanipulat|\battention[- ]seeking\b|\bnormal child|\bhigh[- ]functioning\b|\bsimply\b|\bjust\b|!/i;
  assert.deepEqual(linesWith(ALL_LINES, banned), []);
});

test('no concern, statement or strategy mentions a diagnosis or names a condition', () => {
  const condition = /diagnos|autis|\badhd\b|dyslex|dysprax|\bdisorder|\bsyndrome/i;
  assert.deepEqual(linesWith([...STRATEGY_LINES, ...TICK_LINES, ...TIP_LINES], condition), []);
});

test('a prompt mentions a diagnosis only to say that none is needed', () => {
  const mentions = PROMPT_LINES.filter(({ text }) => /diagnos/i.test(text));
  assert.ok(mentions.length > 0);
  assert.deepEqual(
    mentions.filter(({ text }) => !/No diagnosis is needed|makes no difference/.test(text)),
    [],
  );
});

test('no strategy is one-to-one work or promises a cure', () => {
  const oneToOne = /one[- ]to[- ]one|\b1:1\b|\bcure|\btreat(ment)?\b|\bguarantee|\bwill (stop|fix|improve|resolve)/i;
  assert.deepEqual(linesWith(STRATEGY_LINES, oneToOne), []);
  const therapy = linesWith(STRATEGY_LINES, /therap/i).map((line) => line.split(':')[0]);
  assert.ok(therapy.every((code) => STRATEGIES.find((s) => s.code === code)?.level === 'specialist'));
});

test('nobody is named: inside a sentence, capitals are only for known words', () => {
  const known = new Set(
    'I GP SEN SEND EHC EHCP English Polish PE Family Hub Friday Fridays Monday Mondays Monday’s Sunday September Virtual School Year Mum'.split(
      ' ',
    ),
  );
  const strange = ALL_LINES.flatMap(({ code, text }) =>
    capitalsInside(text)
      .filter((word) => !known.has(word))
      .map((w) => `${code}: ${w}`),
  );
  assert.deepEqual(strange, []);
});

test('quotation marks and apostrophes are the typographic ones', () => {
  assert.deepEqual(linesWith(ALL_LINES, /['"]/), []);
});

test('ticks are one short line each, without a full stop', () => {
  for (const { code, text } of [...TICK_LINES, ...SIGN_LINES]) {
    assert.ok(text.length <= 100 && !text.endsWith('.'), code);
  }
});

function linesWith(lines: Line[], pattern: RegExp): string[] {
  return lines.filter(({ text }) => pattern.test(text)).map(({ code, text }) => `${code}: ${text}`);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?])[’]?\s+/).filter((sentence) => sentence !== '');
}

function capitalsInside(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = sentence
      .split(/\s+/)
      .slice(1)
      .filter((word) => !word.startsWith('‘'));
    return words.map((word) => word.replace(/[^\p{L}’-]|’$/gu, '')).filter((word) => /^\p{Lu}/u.test(word));
  });
}
