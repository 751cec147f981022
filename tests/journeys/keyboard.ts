import assert from 'node:assert/strict';
import type { Person } from '#tests/harness/person.ts';

const FARTHEST = 80;

type Focused = { name: string; visible: boolean; html: string };

/** Goes on with Tab until the thing with this name has the focus, which must be seen at every stop. */
export async function tabTo(person: Person, name: string | RegExp): Promise<void> {
  const stops: string[] = [];
  for (let presses = 0; presses < FARTHEST; presses++) {
    await person.page.keyboard.press('Tab');
    const focused = await person.page.evaluate<Focused>(FOCUSED);
    assert.ok(focused.visible, `the focus cannot be seen on ${focused.html}`);
    if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return;
    stops.push(focused.name);
  }
  assert.fail(`Tab never comes to “${name}” on ${person.path()}: ${stops.join(' · ')}`);
}

export async function pressEnterOn(person: Person, name: string | RegExp): Promise<void> {
  await tabTo(person, name);
  await enter(person);
}

/** Enter on what has the focus, to another page. */
export async function enter(person: Person): Promise<void> {
  await Promise.all([person.page.waitForEvent('load'), person.page.keyboard.press('Enter')]);
  await person.look();
}

export async function focusedName(person: Person): Promise<string> {
  return (await person.page.evaluate<Focused>(FOCUSED)).name;
}

/** What has the focus: its name, and whether it, or the mark that stands for it, looks different without. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  const label = element.labels?.[0];
  const look = () => [getComputedStyle(element), ...(label ? [getComputedStyle(label, '::before')] : [])]
    .map(({ outline, boxShadow, backgroundColor, borderColor }) => [outline, boxShadow, backgroundColor, borderColor].join()).join();
  const focused = look();
  element.blur();
  const visible = look() !== focused;
  element.focus();
  const name = (label?.innerText ?? element.getAttribute('aria-label') ?? element.innerText ?? '').replace(/\\s+/g, ' ').trim();
  return { name, visible, html: element.outerHTML.slice(0, 200) };
})()`;
