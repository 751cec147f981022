import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import type { Route } from '#src/domain/triage/outcomes.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { HistoryEvent } from './request-history.ts';

/** What a panel decided about a request, as the setting was told. */
export type PanelWord = {
  /** `YYYY-MM-DD`, the day the panel met. */
  heldOn: string;
  decidedAt: Date;
  /** Whose decision it was: who keyed it in, or else who closed the panel. */
  decidedById: number | null;
  decision: PanelDecision;
  advice: string;
  reason: string | null;
  route: Route | null;
  namedPersonId: number;
  namedPersonName: string;
  namedPersonJob: string;
  namedPersonEmail: string;
  nextOn: string;
};

type Told = {
  heldOn: string;
  decidedById?: number | null;
  decision: PanelDecision;
  advice: string;
  reason: string | null;
  route: Route | null;
  namedPersonId: number;
  nextOn: string;
};

/** Read from the events, because the setting sees those and not the panel's agenda. Oldest first. */
export async function panelWords(db: Tx, events: HistoryEvent[]): Promise<PanelWord[]> {
  const decided = stillStanding(events).filter((event) => event.name === 'panel_decided');
  if (decided.length === 0) return [];
  const named = await db
    .selectFrom('people')
    .select(['id', 'name', 'job_title', 'email'])
    .where(
      'id',
      'in',
      decided.map((event) => toldIn(event).namedPersonId),
    )
    .execute();
  return decided.map((event) => {
    const { heldOn, decision, advice, reason, route, namedPersonId, nextOn, decidedById } = toldIn(event);
    const person = named.find(({ id }) => id === namedPersonId);
    return {
      ...{ heldOn, decision, advice, reason, route, namedPersonId, nextOn },
      decidedAt: event.at,
      decidedById: decidedById ?? event.whoId,
      namedPersonName: person?.name ?? '',
      namedPersonJob: person?.job_title ?? '',
      namedPersonEmail: person?.email ?? '',
    };
  });
}

/** What counts: a decision that the panel took back is kept in the history, with what it set off, and stands no more. */
export function stillStanding(events: HistoryEvent[]): HistoryEvent[] {
  const standing: HistoryEvent[] = [];
  for (const event of events) {
    standing.push(event);
    if (event.name !== 'decision_taken_back') continue;
    const last = standing.findLast(({ name }) => name === 'panel_decided');
    const gone = standing.filter(({ actId }) => actId === last?.actId);
    for (const each of gone) standing.splice(standing.indexOf(each), 1);
  }
  return standing;
}

function toldIn({ data }: HistoryEvent): Told {
  return data as Told;
}
