import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { firstOf } from './first-of.tsx';
import type { PeoplePlan, PersonChange } from './people-plan.ts';
import { changesTable } from './preview-settings.tsx';

export function peopleLists({ added, changed }: PeoplePlan): Node {
  return [
    firstOf('Changed', changed, (people) => changesTable(people.map(named))),
    firstOf('New', added, (people) => changesTable(people.map(named))),
  ];
}

function named({ email, name, lines }: PersonChange) {
  return { key: email, name, changes: lines };
}
