import { Agent, request as httpRequest } from 'node:http';

export type Read = { status: number; bytes: Buffer; type: string; encoding: string; next: string | undefined };

const LONGEST_WAIT_MILLISECONDS = 30_000;

/** Somebody without an account whose browser unpacks answers, on connections that stay open. */
export function readerOf(address: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    close: () => agent.destroy(),
    /** Throws when the answer is not the page. */
    async read(path: string): Promise<Read> {
      const reply = await ask(new URL(path, address), agent);
      if (reply.status !== 200) throw new Error(`${path} was answered with ${reply.status}.`);
      return reply;
    },
  };
}

export type Reader = ReturnType<typeof readerOf>;

function ask(url: URL, agent: Agent): Promise<Read> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { headers } = response;
        resolve({
          status: response.statusCode ?? 0,
          bytes: Buffer.concat(parts),
          type: headers['content-type'] ?? '',
          encoding: headers['content-encoding'] ?? 'identity',
          next: /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1],
        });
      });
    });
    request.setTimeout(LONGEST_WAIT_MILLISECONDS, () => request.destroy(new Error('No answer in time.')));
    request.on('error', reject);
    request.end();
  });
}
