import { once } from 'node:events';
import { createServer } from 'node:net';
import { isPortTaken, problemFrom } from './describe-failure.ts';
import { type Launch, launchServer, type Server } from './server.ts';

export type ChoosePort = () => Promise<number>;

const PORTS_TO_TRY = 5;

/** A port on 127.0.0.1 that was free a moment ago; another program may still take it first. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return address.port;
}

/** Launches the server on a port of the given choice, and on another when that one was taken meanwhile. */
export async function launchOnFreePort(
  launch: Omit<Launch, 'port'>,
  choosePort: ChoosePort,
): Promise<{ server: Server; port: number }> {
  let said = '';
  for (let tries = 0; tries < PORTS_TO_TRY; tries++) {
    const port = await choosePort();
    const result = await launchServer({ ...launch, port });
    if ('server' in result) return { server: result.server, port };
    said = result.said;
    if (!isPortTaken(said)) break;
  }
  throw await problemFrom(said, launch.folder);
}
