import { lookup } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicIp } from './public-address.ts';

/** What a site says of an address: its status, and where it sends visitors on to. */
export type Said = { status: number; location: string | undefined };
/** Asks a site for an address once, without following it; throws when there is no answer. */
export type AskAddress = (url: URL, method: 'HEAD' | 'GET', signal?: AbortSignal) => Promise<Said>;

/** The address is one that a public page may not lead to, or that this program must not ask for. */
export class NotPublic extends Error {}

export type Network = { lookup: LookupFunction; isAllowed(ip: string): boolean; isPort(port: string): boolean };

const TIME_LIMIT = 8_000;

/**
 * The public internet: names are resolved first and the connection is made to the very address that was allowed, so that
 * a name cannot change its mind in between; loopback, private networks and odd ports are refused.
 */
export const PUBLIC_NETWORK: Network = { lookup, isAllowed: isPublicIp, isPort: (port) => port === '' };

/** Asks over a network, within eight seconds, and reads no more than the head of the answer. */
export function askOver(network: Network): AskAddress {
  return async (url, method, signal) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotPublic();
    if (!network.isPort(url.port) || url.username !== '' || url.password !== '') throw new NotPublic();
    if (isIP(host) !== 0 && !network.isAllowed(host)) throw new NotPublic();
    return await askOnce(url, method, { network, signal: limited(signal) });
  };
}

function limited(signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

type Asking = { network: Network; signal: AbortSignal };

function askOnce(url: URL, method: 'HEAD' | 'GET', { network, signal }: Asking): Promise<Said> {
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const options = { method, signal, agent: false, headers: HEADERS, lookup: onlyAllowed(network) } as const;
    const asked = send(url, options, (answer) => {
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
      answer.destroy();
    });
    asked.on('error', reject);
    asked.end();
  });
}

const HEADERS = { 'user-agent': 'Alongside link check', accept: 'text/html,*/*' };

/** One address that is not allowed spoils the name: a site that is partly inside is not a public one. */
function onlyAllowed(network: Network): LookupFunction {
  return (host, options, done) => {
    network.lookup(host, { ...options, all: true }, (error, found) => {
      const all = Array.isArray(found) ? found : [];
      const [first] = all;
      if (error) return done(error, '');
      if (!first || !all.every(({ address }) => network.isAllowed(address))) return done(new NotPublic(), '');
      return options.all ? done(null, all) : done(null, first.address, first.family);
    });
  };
}
