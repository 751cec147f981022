export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Node = Html | string | number | boolean | null | undefined | Node[];
type Props = Record<string, unknown> & { children?: Node };
type Component = (props: never) => Node;

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for use in HTML content or a quoted attribute. */
export function escapeHtml(text: string): string {
  // Most text has nothing to escape, and a page has thousands of pieces of it.
  if (!/[&<>"']/.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Marks trusted markup (official templates' output, charts) so that it is not escaped again. */
export function html(markup: string): Html {
  return new Html(markup);
}

/** Renders any node to a string of HTML; plain text is always escaped. */
export function render(node: Node): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (node instanceof Html) return node.text;
  if (typeof node === 'string') return escapeHtml(node);
  if (Array.isArray(node)) return renderAll(node);
  return escapeHtml(String(node));
}

export function jsx(type: string | Component, props: Props): Html {
  if (typeof type === 'function') return new Html(render(type(props as never)));
  let open = `<${type}`;
  for (const name in props) {
    if (name !== 'children') open += attribute(name, props[name]);
  }
  return new Html(VOID.has(type) ? `${open}>` : `${open}>${render(props.children)}</${type}>`);
}

export const jsxs = jsx;

export function Fragment({ children }: { children?: Node }): Html {
  return new Html(render(children));
}

function renderAll(nodes: Node[]): string {
  let text = '';
  for (const node of nodes) text += render(node);
  return text;
}

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}

type Attributes = { children?: Node } & { [name: string]: Node };

export declare namespace JSX {
  type Element = Html;
  type ElementType = string | Component;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [name: string]: Attributes;
  }
}
