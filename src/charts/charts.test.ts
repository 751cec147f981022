import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../platform/jsx/jsx-runtime.ts';
import { barChart, lineChart } from './charts.tsx';
import { permitted } from './draw.ts';

const points = [
  { label: 'Communication', value: 41 },
  { label: '<SEMH>', value: 57 },
];

test('a drawing has no inline style, says itself in words and scales', async () => {
  for (const drawn of [
    await barChart({ title: 'By area', unit: 'requests', points }),
    await lineChart({ title: 'By area', unit: 'requests', points }),
  ]) {
    const svg = drawn.svg.text;
    assert.ok(!/ style=|<style/.test(svg));
    assert.match(
      svg,
      /^<svg role="img" aria-label="By area, in requests: from Communication 41 to &lt;SEMH&gt; 57; highest &lt;SEMH&gt; 57\./,
    );
    assert.match(svg.slice(0, 400), /viewBox/);
    assert.ok(!svg.includes('<SEMH>'));
  }
});

test('every number drawn is in the table', async () => {
  const { table } = await barChart({ title: 'By area', unit: 'requests', labels: 'Area', points });
  assert.match(render(table), /41[\s\S]*57/);
  assert.match(render(table), /Area/);
});

test('declarations become attributes, and anything else is dropped', () => {
  const svg = '<svg viewBox="0 0 1 1"><text style="font-size:15px;fill:#000;position:absolute">a</text></svg>';
  assert.match(permitted(svg, 'n'), /<text font-size="15px" fill="#000">a/);
});

test('nothing to draw is said, not thrown', async () => {
  const { svg } = await lineChart({ title: 'Waiting', unit: 'days', points: [] });
  assert.match(svg.text, /nothing to show yet/);
});
