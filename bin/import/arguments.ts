import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { GiasChoice } from '#src/casework/settings-import/read-gias.ts';
import type { ImportKind } from '#src/features/imports/state.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

export type Asked = {
  kind: ImportKind;
  file: string;
  links: string | undefined;
  choice: GiasChoice;
  partnership: string | undefined;
  apply: boolean;
};

const KINDS: Record<string, ImportKind> = {
  settings: 'settings',
  clusters: 'clusters',
  'early-years': 'early_years',
  people: 'people',
  experts: 'experts',
};

const USAGE = `Say what to bring in, and from which file:
  npm run import -- settings FILE --la 839 [--urns FILE_OR_LIST] [--links FILE]
  npm run import -- early-years FILE --la 839
  npm run import -- clusters FILE --la 839
  npm run import -- people FILE --la 839
  npm run import -- experts FILE --la 839
Without --apply it only shows what would change. --json prints one JSON object.
--partnership CODE may stand for --la; several local authorities: --la 839,835.`;

/** What was asked for; throws the usage, or one sentence about what is wrong. */
export function readArguments(typed: string[]): Asked {
  const { values, positionals } = parsed(typed);
  const kind = KINDS[positionals[0] ?? ''];
  const file = positionals[1];
  if (!kind || !file || positionals.length > 2) throw new Error(USAGE);
  const laCodes = (values.la ?? []).flatMap((codes) => codes.split(/[\s,;]+/)).filter((code) => code !== '');
  for (const code of laCodes)
    if (!/^\d{3}$/.test(code)) throw new Error(`A local authority has a code of three digits, not '${code}'.`);
  for (const path of [file, values.links]) if (path) mustBeFile(path);
  return {
    kind,
    file,
    links: values.links,
    choice: { laCodes, urns: values.urns ? urnsIn(values.urns) : [] },
    partnership: values.partnership,
    apply: values.apply ?? false,
  };
}

/** The partnership named, or the one whose area has the local authority. */
export function choosePartnership(asked: Asked, configured: Partnership[]): Partnership {
  const { laCodes } = asked.choice;
  const named = configured.filter(({ code, localAuthority }) =>
    asked.partnership ? code === asked.partnership : laCodes.some((la) => localAuthority.codes.includes(la)),
  );
  const found = asked.partnership || laCodes.length > 0 ? named : configured;
  const [partnership] = found;
  if (!partnership || found.length > 1) throw new Error(whichOne(configured));
  return partnership;
}

/** The local authorities asked for, or the area's own, and the URNs outside them that were named or are configured. */
export function choiceFor({ choice }: Asked, { localAuthority, extraUrns }: Partnership): GiasChoice {
  return {
    laCodes: choice.laCodes.length > 0 ? choice.laCodes : localAuthority.codes,
    urns: [...new Set([...choice.urns, ...extraUrns])],
  };
}

function whichOne(configured: Partnership[]): string {
  const areas = configured.map(({ code, localAuthority }) => `${code} (${localAuthority.codes.join(', ')})`);
  return `Say whose settings these are, with --la or --partnership. There are: ${areas.join(' · ')}.`;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        la: { type: 'string', multiple: true },
        urns: { type: 'string' },
        links: { type: 'string' },
        partnership: { type: 'string' },
        apply: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function mustBeFile(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Error(`There is no file ${path}.`);
}

/** URNs one after the other, or a file that holds them. */
function urnsIn(typed: string): string[] {
  const text = existsSync(typed) ? readFileSync(typed, 'utf8') : typed;
  const urns = text.split(/[\s,;]+/).filter((urn) => urn !== '' && !/^urns?$/i.test(urn));
  for (const urn of urns) if (!/^[1-9]\d{5}$/.test(urn)) throw new Error(`A URN has six digits, not '${urn}'.`);
  return [...new Set(urns)];
}
