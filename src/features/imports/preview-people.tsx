import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { firstOf } from './first-of.tsx';
import { type Lined, linesTable } from './lines.tsx';
import type { Line } from './people-plan.ts';

type Changes = { name: string; email: string; lines: Line[] }[];

export function peopleLists({ added, changed }: { added: Changes; changed: Changes }): Node {
  return [
    firstOf('Changed', changed, (people) => linesTable(people.map(lined))),
    firstOf('New', added, (people) => linesTable(people.map((person) => ({ ...lined(person), isNew: true })))),
  ];
}

function lined({ email, name, lines }: Changes[number]): Lined {
  return { key: email, name, lines };
}
