import { STEP_CODES } from '#src/casework/answer-steps/step.ts';
import type { Status } from '#src/domain/requests/lifecycle.ts';
import type { World } from '#tests/harness/world.ts';
import { aCallBack, aConsultation } from './consulting-records.ts';
import { aCalendarLink, anAttachment, aSession } from './help-records.ts';
import { aBooking, anOccasion } from './occasion-records.ts';
import { OPEN_RECORDS, openServices } from './open-records.ts';
import { anAbsence, anExpert, anImport, aSavedView, postAt } from './other-records.ts';
import { itemsOf, panelOf } from './panel-records.ts';
import { anEchoLink, aVoiceLink } from './private-tokens.ts';
import { aDraft, aRequest, clusterOf, type Place, settingOf } from './records.ts';
import { aSelfCheck } from './self-check-records.ts';

/** What the first part of an address stands for, as the table of standings names it. */
export type RecordKind =
  | 'request'
  | 'draft'
  | 'setting'
  | 'post'
  | 'absence'
  | 'view'
  | 'import'
  | 'expert'
  | 'measure'
  | 'setting_figures'
  | 'cluster_figures'
  | 'panel'
  | 'session'
  | 'attachment'
  | 'booking'
  | 'consultation'
  | 'call_back'
  | 'self_check';

type Maker = (world: World, place: Place, state: State) => Promise<string>;
/** How a record is: a request's status, a draft with or without its lead. */
export type State = { status: Status; leadInvited: boolean };

/** The record that an address is about, by the address up to its first part. */
const RECORDS: Record<string, { kind?: RecordKind; make: Maker }> = {
  '/panels/:panel': { kind: 'panel', make: (world, place) => panelOf(world, place) },
  '/requests/:reference': { kind: 'request', make: (world, place, { status }) => aRequest(world, place, status) },
  '/drafts/:id': { kind: 'draft', make: (world, place, { leadInvited }) => aDraft(world, place, { leadInvited }) },
  '/settings/:id': { kind: 'setting', make: async (world, place) => String(await settingOf(world, place)) },
  '/people/:post': { kind: 'post', make: async (world, place) => String(await postAt(world, place)) },
  '/absences/:id': { kind: 'absence', make: async (world, place) => String(await anAbsence(world, place)) },
  '/queue/views/:id': { kind: 'view', make: async (world) => String(await aSavedView(world, 'lead.christchurch')) },
  // No kind: what is offered is for everyone.
  '/menu/:partnership': { make: async () => 'bcp' },
  '/open/:partnership': { make: async () => 'bcp' },
  // No kind: who holds the link may open it, and nobody else can guess it.
  '/voices/:token': { make: (world) => aVoiceLink(world) },
  '/echoes/:token': { make: (world) => anEchoLink(world) },
  '/figures/measures/:measure': { kind: 'measure', make: async () => 'requests' },
  '/figures/settings/:setting': {
    kind: 'setting_figures',
    make: async (world, place) => String(await settingOf(world, place)),
  },
  '/figures/clusters/:cluster': { kind: 'cluster_figures', make: (world, place) => clusterOf(world, place) },
  // No kind: what is offered is for everyone; who keeps which is in occasions.test.ts.
  '/occasions/:occasion': { make: (world, place) => anOccasion(world, place) },
  // Whoever sees a cluster's figures keeps its number, as far as their role keeps numbers at all.
  '/hotlines/:cluster': { kind: 'cluster_figures', make: (world, place) => clusterOf(world, place) },
  '/consultations/:consultation': { kind: 'consultation', make: aConsultation },
  '/call-backs/:id': { kind: 'call_back', make: aCallBack },
  '/bookings/:booking': { kind: 'booking', make: (world, place) => aBooking(world, place) },
  '/self-checks/:id': { kind: 'self_check', make: (world, place) => aSelfCheck(world, place) },
  '/sessions/:session': { kind: 'session', make: (world, place) => aSession(world, place) },
  '/attachments/:attachment': { kind: 'attachment', make: (world, place) => anAttachment(world, place) },
  '/calendar/:token': { make: (world) => aCalendarLink(world) },
  // No kind: what is offered, and what is being written of it, is open to all who work for the partnership.
  '/entries/:entry': { make: async () => 'adaptive-teaching-coaching' },
  '/experts/:expert': { kind: 'expert', make: async (world, place) => String(await anExpert(world, place)) },
  '/imports/:id': { kind: 'import', make: (world, place) => anImport(world, place) },
};

/** What later parts of an address can be, whichever record it is about. */
const VALUES: Record<string, readonly string[]> = {
  step: STEP_CODES,
  ...OPEN_RECORDS,
  area: ['communication', 'families'],
  entry: ['neli-in-reception'],
  strategy: ['comm_wait'],
};

/** An address whose record is still to be made; `kind` is absent where the address is about no record. */
export type Template = {
  path: string;
  /** The address up to its first part: routes that have it in common are about the same record. */
  record: string;
  kind?: RecordKind;
  make(world: World, place: Place, state: State): Promise<string>;
  /** The addresses about a record that was made. */
  about(world: World, place: Place, id: string): Promise<string[]>;
  addresses(world: World, place: Place, state: State): Promise<string[]>;
};

/** How to make addresses of a route; throws, saying what to add, for a part that is not known here. */
export function templateOf(path: string): Template {
  const [record] = /^.*?:\w+/.exec(path) ?? [];
  if (!record)
    return { path, record: path, make: async () => '', about: async () => [path], addresses: async () => [path] };
  const known = RECORDS[record];
  if (!known)
    throw new Error(
      `${path}: add “${record}” to RECORDS in tests/guards/matrix/parameters.ts, with who may see it in STANDINGS.`,
    );
  const rest = path.slice(record.length);
  const about = async (world: World, place: Place, id: string) => {
    const items = rest.includes(':item') ? await itemsOf(world, id, place.area) : [];
    const occasion = rest.includes(':occasion') ? [await anOccasion(world)] : [];
    const service = rest.includes(':service') ? await openServices(world) : [];
    return filled(`${record.replace(/:\w+$/, '')}${id}${rest}`, path, { ...VALUES, item: items, service, occasion });
  };
  return {
    path,
    record,
    ...(known.kind ? { kind: known.kind } : {}),
    make: known.make,
    about,
    addresses: async (world, place, state) => about(world, place, await known.make(world, place, state)),
  };
}

function filled(path: string, route: string, known: Record<string, readonly string[]>): string[] {
  const [part, name = ''] = /:(\w+)/.exec(path) ?? [];
  if (!part) return [path];
  const values = known[name];
  if (!values)
    throw new Error(`${route}: add “${name}” to VALUES in tests/guards/matrix/parameters.ts, with what it can be.`);
  return values.flatMap((value) => filled(path.replace(part, value), route, known));
}
