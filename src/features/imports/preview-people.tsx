import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { firstOf } from './first-of.tsx';
import { type Lined, linesTable } from './lines.tsx';
import type { PeoplePlan, PersonChange } from './people-plan.ts';

export function peopleLists({ added, changed }: PeoplePlan): Node {
  return [
    firstOf('Changed', changed, (people) => linesTable(people.map(lined))),
    firstOf('New', added, (people) => linesTable(people.map((person) => ({ ...lined(person), isNew: true })))),
  ];
}

function lined({ email, name, lines }: PersonChange): Lined {
  return { key: email, name, lines };
}
