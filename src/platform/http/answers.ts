import type { Readable } from 'node:stream';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

/** A page's content; the frame around it (header, navigation, footer) is added by the adapter. */
export type Page = {
  title: string;
  body: Node;
  back?: { text: string; href: string };
  wide?: boolean;
  /** Whose page it is when nobody is signed in: a private link belongs to one partnership. */
  partnership?: Partnership;
  /** Kept out of search engines: pages behind a private link. */
  unlisted?: boolean;
  /** True when the page shows faults in what was typed: its title begins with "Error: ". */
  faulty?: boolean;
};

/** What a handler returns. */
export type Answer =
  | { kind: 'page'; page: Page; status: number }
  | { kind: 'redirect'; to: string; notice?: string }
  | { kind: 'fragment'; html: Node; status: number }
  | { kind: 'embedded'; html: Html }
  | { kind: 'json'; body: unknown; status: number }
  | { kind: 'open_data'; body: unknown; status: number; headers: Record<string, string> }
  | { kind: 'download'; name: string; type: string; body: string | Buffer | Readable; version?: string };

export function page(content: Page, status = 200): Answer {
  return { kind: 'page', page: content, status };
}

/** The same page again with what was typed and what to do about it. */
export function pageWithErrors(content: Page): Answer {
  return { kind: 'page', page: { ...content, faulty: true }, status: 422 };
}

/** Refused because the record has moved on; says so and loses nothing. */
export function refused(content: Page): Answer {
  return { kind: 'page', page: content, status: 409 };
}

export function redirect(to: string, notice?: string): Answer {
  return notice === undefined ? { kind: 'redirect', to } : { kind: 'redirect', to, notice };
}

export function fragment(html: Node): Answer {
  return { kind: 'fragment', html, status: 200 };
}

/** A whole page, of its own making, that other sites may show in a frame. */
export function embedded(html: Html): Answer {
  return { kind: 'embedded', html };
}

export function json(body: unknown, status = 200): Answer {
  return { kind: 'json', body, status };
}

/** Data that anybody's program may read, from any site; only for what everyone may know. */
export function openData(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Answer {
  return { kind: 'open_data', body, status, headers };
}

/** With a `version`, whoever holds that version already is told so instead of being sent the same again. */
export function download(name: string, type: string, body: string | Buffer | Readable, version?: string): Answer {
  return { kind: 'download', name, type, body, ...(version ? { version } : {}) };
}
