import assert from 'node:assert/strict';
import type { OpenPage } from '#src/domain/open-referral/paging.ts';
import type { ListedService } from '#src/domain/open-referral/records.ts';
import type { World } from '#tests/harness/world.ts';

export type Read<Body> = { status: number; body: Body; headers: Record<string, unknown> };

/** A program of somebody else: no cookies, no account. */
export async function read<Body = unknown>(
  world: World,
  url: string,
  headers: Record<string, string> = {},
): Promise<Read<Body>> {
  const { pathname, search } = new URL(url, 'http://localhost');
  const response = await world.site.inject({ method: 'GET', url: pathname + search, headers });
  const body = response.body === '' ? undefined : response.json();
  return { status: response.statusCode, body, headers: response.headers };
}

/** The address of the next page, as the header says it. */
export function nextOf(headers: Record<string, unknown>): string | undefined {
  return /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1];
}

/** Reads services from page to page by the links; `between` happens after each page. */
export async function readAll(world: World, first: string, between: () => Promise<void> = async () => {}) {
  const services: ListedService[] = [];
  const totals = new Set<number>();
  for (let next: string | undefined = first; next; ) {
    const { status, body, headers }: Read<OpenPage<ListedService>> = await read(world, next);
    assert.equal(status, 200, next);
    services.push(...body.contents);
    totals.add(body.total_items);
    next = nextOf(headers);
    await between();
  }
  return { services, totals };
}
