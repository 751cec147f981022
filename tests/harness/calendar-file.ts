import assert from 'node:assert/strict';

/** One entry of a calendar file: its texts unescaped, its moments as moments. */
export type CalendarEvent = {
  uid: string;
  summary: string;
  location: string;
  description: string;
  status: string;
  starts: Date;
  ends: Date;
};

type Block = { name: string; values: Map<string, string>; blocks: Block[] };

/** Reads a calendar file as the strictest program would (RFC 5545): whatever is not as it says is a fault. */
export function readCalendar(file: string): CalendarEvent[] {
  assert.ok(file.endsWith('\r\n'), 'the last line ends as every line does');
  const folded = file.slice(0, -2).split('\r\n');
  for (const line of folded) {
    assert.ok(Buffer.byteLength(line) <= 75, `a line is at most 75 bytes: ${line}`);
    assert.doesNotMatch(line, /[\r\n]/, 'a line ends with both of its characters');
  }
  const lines = folded.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const calendar = readBlock(lines, lines.shift());
  assert.deepEqual(lines, [], 'one file is one calendar');
  assert.equal(calendar.name, 'VCALENDAR');
  assert.equal(needed(calendar, 'VERSION'), '2.0');
  needed(calendar, 'PRODID');
  return calendar.blocks.filter(({ name }) => name === 'VEVENT').map(readEvent);
}

function readBlock(lines: string[], begin = ''): Block {
  const block: Block = { name: /^BEGIN:(\w+)$/.exec(begin)?.[1] ?? '', values: new Map(), blocks: [] };
  assert.ok(block.name, `a block begins: ${begin}`);
  for (let line = lines.shift(); line !== `END:${block.name}`; line = lines.shift()) {
    assert.ok(line, `${block.name} ends`);
    if (line.startsWith('BEGIN:')) {
      block.blocks.push(readBlock(lines, line));
      continue;
    }
    const [, name, value] = /^([A-Z-]+)(?:;[A-Z-]+=[^:;]+)*:(.*)$/s.exec(line) ?? [];
    assert.ok(name !== undefined && value !== undefined, `a name and a value: ${line}`);
    assert.ok(!block.values.has(name), `${name} is there once`);
    block.values.set(name, value);
  }
  return block;
}

function readEvent(event: Block): CalendarEvent {
  moment(needed(event, 'DTSTAMP'));
  const [starts, ends] = [moment(needed(event, 'DTSTART')), moment(needed(event, 'DTEND'))];
  assert.ok(ends > starts, 'it ends after it starts');
  return {
    uid: needed(event, 'UID'),
    summary: plain(needed(event, 'SUMMARY')),
    location: plain(event.values.get('LOCATION') ?? ''),
    description: plain(event.values.get('DESCRIPTION') ?? ''),
    status: event.values.get('STATUS') ?? '',
    starts,
    ends,
  };
}

function needed({ name, values }: Block, key: string): string {
  const value = values.get(key);
  assert.ok(value, `${name} says its ${key}`);
  return value;
}

/** A moment in universal time: a calendar that knows no time zones shows it at the right hour too. */
function moment(value: string): Date {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value) ?? [];
  assert.equal(parts.length, 6, `a moment: ${value}`);
  const [year, month, day, hour, minute, second] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function plain(text: string): string {
  assert.doesNotMatch(text, /^(?:[^\\]|\\[\\;,nN])*?(?:[;,]|\\(?![\\;,nN]))/, `escaped as it must be: ${text}`);
  return text.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
