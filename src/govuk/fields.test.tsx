import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../platform/jsx/jsx-runtime.ts';
import { checkboxesField, dateField, radiosField, selectField, textAreaField, textField } from './fields.tsx';
import { errorSummaryFor, form } from './form.tsx';

const errors = { field: 'Tell us' };
const items = [
  { value: 'a', text: 'A' },
  { value: 'none', text: 'None of these', exclusive: true, divider: 'or' },
];

test('the error summary links to something that can take the focus, for every kind of field', () => {
  const fields = {
    radios: radiosField({ name: 'field', legend: 'L', items, errors }),
    checkboxes: checkboxesField({ name: 'field', legend: 'L', items, errors }),
    text: textField({ name: 'field', label: 'L', errors }),
    area: textAreaField({ name: 'field', label: 'L', errors }),
    counted: textAreaField({ name: 'field', label: 'L', errors, max: 100 }),
    date: dateField({ name: 'field', legend: 'L', errors }),
    select: selectField({ name: 'field', label: 'L', items, errors }),
  };
  assert.match(render(errorSummaryFor(errors)), /href="#field">Tell us/);
  for (const [kind, field] of Object.entries(fields)) {
    assert.match(field.text, /<(input|textarea|select)[^>]* id="field"/, kind);
    assert.match(
      field.text,
      /class="govuk-error-message">\s*<span class="govuk-visually-hidden">Error:<\/span> Tell us/,
      kind,
    );
  }
});

test('no errors, no summary', () => {
  assert.equal(render(errorSummaryFor({})), '');
  assert.equal(render(errorSummaryFor(undefined)), '');
});

test('what was typed comes back escaped, ticked and chosen', () => {
  assert.match(textField({ name: 'n', label: 'L', value: '"><script>' }).text, /value="&quot;&gt;&lt;script&gt;"/);
  assert.match(
    textAreaField({ name: 'n', label: 'L', value: '</textarea><b>' }).text,
    /&lt;\/textarea&gt;&lt;b&gt;<\/textarea>/,
  );
  assert.match(radiosField({ name: 'n', legend: 'L', items, value: 'a' }).text, /value="a" checked/);
  assert.equal(checkboxesField({ name: 'n', legend: 'L', items, values: ['none'] }).text.match(/ checked/g)?.length, 1);
  const date = dateField({ name: 'd', legend: 'L', value: { day: '12', month: '1' } }).text;
  assert.match(date, /name="d-day" type="text" value="12"/);
  assert.match(date, /name="d-month" type="text" value="1"/);
});

test('"none of these" comes after "or" and clears the others', () => {
  assert.match(checkboxesField({ name: 'n', legend: 'L', items }).text, /or<\/div>[\s\S]*data-behaviour="exclusive"/);
});

test('a text area as the page heading holds the h1', () => {
  assert.match(
    textAreaField({ name: 'n', label: 'What is happening?', heading: true }).text,
    /<h1 class="govuk-label-wrapper">/,
  );
});

test('a form is a POST with its token and what it carries along', () => {
  const markup = form({
    action: '/x',
    csrf: 't"k',
    children: 'body',
    hidden: { seen: 3, gone: undefined },
    autosave: '/x/save',
  }).text;
  assert.match(markup, /method="post"/);
  assert.match(markup, /name="_csrf" value="t&quot;k"/);
  assert.match(markup, /name="seen" value="3"/);
  assert.match(markup, /data-autosave="\/x\/save"/);
  assert.ok(!markup.includes('gone'));
});
