import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { routes } from '#src/app.ts';
import { ROLES } from '#src/domain/people/roles.ts';
import { templateOf } from './matrix/parameters.ts';

const named = (route: { method: string; path: string }) => `${route.method} ${route.path}`;

describe('every route', () => {
  test('names a policy with at least one role of the product, or is public', () => {
    const open = routes.filter((route) => route.policy === 'public').map(named);
    const wrong = routes.filter(
      ({ policy }) =>
        policy !== 'public' &&
        (policy.roles.length === 0 || policy.name === '' || policy.roles.some((role) => !(role in ROLES))),
    );
    assert.deepEqual(wrong.map(named), []);
    assert.ok(open.length > 0 && routes.length > open.length);
  });

  test('public ones are those that need no account', () => {
    const open = routes.filter((route) => route.policy === 'public').map(named);
    assert.deepEqual(
      open.filter((name) => !PUBLIC.includes(name)),
      [],
      'a page without an account shows no record; when that is so, add it to PUBLIC here',
    );
  });

  test('is there once', () => {
    const names = routes.map(named);
    assert.deepEqual(names, [...new Set(names)]);
  });

  test('is about a record the matrix knows, so that who may see it is tested', () => {
    for (const route of routes) templateOf(route.path);
  });
});

describe('an address', () => {
  test('is lower case with dashes, and its parts are words of the glossary', () => {
    const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8').toLowerCase();
    // Open data is named as its standard names it.
    for (const { path } of routes.filter((each) => !each.path.startsWith('/open/'))) {
      assert.match(path, /^\/$|^(\/(:\w+|[a-z0-9]+(-[a-z0-9]+)*))+$/, path);
      for (const [, word = ''] of path.matchAll(/:(\w+)/g)) {
        assert.ok(
          PARTS.includes(word) || new RegExp(`^\\| *${word} *\\|`, 'm').test(glossary),
          `${path}: “${word}” is not in docs/glossary.md`,
        );
      }
    }
  });

  test('that takes a post is a noun, never what to do', () => {
    const words = (path: string) => path.split('/').filter((part) => part !== '' && !part.startsWith(':'));
    const posts = routes.filter((route) => route.method === 'POST');
    assert.deepEqual(posts.filter(({ path }) => words(path).some((word) => VERBS.includes(word))).map(named), []);
  });
});

const PUBLIC = [
  'GET /sign-in',
  'POST /sign-in',
  'POST /sign-out',
  'GET /accessibility',
  'GET /privacy',
  'GET /cookies',
  'GET /open',
  'GET /open/description.json',
  'GET /open/:partnership',
  'GET /open/:partnership/services',
  'GET /open/:partnership/services/:service',
  'GET /open/:partnership/organizations',
  'GET /open/:partnership/organizations/:organization',
  'GET /open/:partnership/taxonomies',
  'GET /open/:partnership/taxonomies/:taxonomy',
  'GET /open/:partnership/taxonomy_terms',
  'GET /open/:partnership/taxonomy_terms/:term',
  'GET /open/:partnership/service_at_locations',
  'GET /open/:partnership/service_at_locations/:place',
  'GET /voices/:token',
  'POST /voices/:token',
  'GET /calendar/:token',
  'GET /menu/:partnership/occasions',
  'GET /menu/:partnership/occasions/:occasion',
  'GET /menu/:partnership/occasions/:occasion/calendar',
  'GET /echoes/:token',
  'POST /echoes/:token',
  'GET /menu/:partnership',
  'GET /menu',
  'GET /menu/:partnership/entries/:entry',
  'GET /menu/:partnership/entries/:entry/family',
  'GET /menu/:partnership/entries/:entry/remarks',
  'POST /menu/:partnership/entries/:entry/remarks',
  'GET /menu/:partnership/self-check',
  'GET /menu/:partnership/strategies',
  'GET /menu/:partnership/strategies/:strategy',
  'GET /menu/:partnership/shortlist',
  'GET /menu/:partnership/printed',
  'GET /menu/:partnership/examples',
  'GET /menu/:partnership/news',
  'GET /menu/:partnership/embedded',
  'GET /menu/:partnership/embedded/html',
];

/** Parts that are no words of the field: numbers and public references, and the page of a form. */
const PARTS = ['id', 'reference', 'step', 'token'];

// Words that are only ever verbs; "answer", "look" and "hand-over" are nouns too.
const VERBS =
  `accept add allocate amend apply ask assign cancel change-lead choose close confirm create decide decline delete edit
  find finish invite join mark pass reject remove reopen resolve save send submit take-back take-on undo update withdraw`.split(
    /\s+/,
  );
