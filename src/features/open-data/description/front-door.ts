import { MENU_FILTERS } from '#src/domain/menu/filter-entries.ts';

type Part = Record<string, unknown>;
type Described = { summary: string; type?: 'text/html' | 'text/calendar'; parameters?: Part[] };

const asked = (name: string, description: string, schema: Part = { type: 'string' }): Part => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

const NARROWING = Object.entries(MENU_FILTERS).map(([name, filter]) =>
  asked(name, `${filter.name}; may be given several times.`, {
    type: 'array',
    items: { type: 'string', enum: [...filter.values] },
  }),
);
const KEPT = asked('entries', 'The codes of the entries on a shortlist, divided by plus signs.');

const ADDRESSES: Record<string, Described> = {
  '/menu': { summary: 'The areas, or on to the menu of the only one.' },
  '/menu/{partnership}': {
    summary: 'The menu: everything, or what answers the words and filters.',
    parameters: [
      asked('q', 'Words to look for: misspellings, plurals and other names of the same thing are understood.'),
      ...NARROWING,
      asked('page', 'From 1; beyond the end is the last.', { type: 'integer', minimum: 1 }),
    ],
  },
  '/menu/{partnership}/printed': { summary: 'All entries on one page, to print.' },
  '/menu/{partnership}/news': { summary: 'What is new in the menu.' },
  '/menu/{partnership}/examples': { summary: 'Examples of help that was given.' },
  '/menu/{partnership}/entries/{entry}': { summary: 'One entry.' },
  '/menu/{partnership}/entries/{entry}/family': { summary: 'One entry, told to families.' },
  '/menu/{partnership}/entries/{entry}/remarks': { summary: 'Thanks for a remark.' },
  '/menu/{partnership}/strategies': { summary: 'Strategies to try without asking anyone.' },
  '/menu/{partnership}/strategies/{strategy}': { summary: 'One strategy.' },
  '/menu/{partnership}/shortlist': { summary: 'Entries kept together, to print or send on.', parameters: [KEPT] },
  '/menu/{partnership}/embedded': { summary: 'The front of the menu, for a frame on another site.' },
  '/menu/{partnership}/embedded/html': { summary: 'What to paste into another site.' },
  '/menu/{partnership}/occasions': { summary: 'Drop-ins, training and other occasions that are on.' },
  '/menu/{partnership}/occasions/{occasion}': { summary: 'One occasion.' },
  '/menu/{partnership}/occasions/{occasion}/calendar': {
    summary: 'One occasion as a calendar file (RFC 5545).',
    type: 'text/calendar',
  },
  '/menu/{partnership}/self-check': { summary: 'The statements that settings look at their own offer by.' },
  '/open': { summary: 'Open data, told to people.' },
};

/** What people read without an account. Of these, calendar files are for programs. */
export function frontDoorPaths(servers: Part[]): Record<string, Part> {
  return Object.fromEntries(
    Object.entries(ADDRESSES).map(([path, { summary, type = 'text/html', parameters = [] }]) => {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => inPath(String(name)));
      const content = { [type]: { schema: { type: 'string' } } };
      const gone = {
        description: 'Nothing is here, or no longer.',
        content: { 'text/html': { schema: { type: 'string' } } },
      };
      const responses = { 200: { description: summary, content }, 404: gone, 410: gone };
      return [path, { servers, get: { summary, parameters: [...named, ...parameters], responses } }];
    }),
  );
}

function inPath(name: string): Part {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}
