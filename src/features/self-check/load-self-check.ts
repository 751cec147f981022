import type { SelfCheckAnswers } from '#src/domain/self-check/self-check.ts';
import { SELF_CHECK_AREAS } from '#src/domain/self-check/statements.ts';
import type { Area } from '#src/domain/vocabulary.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { findSelfCheck, type SelfCheck, selfChecksOf } from './self-check.queries.ts';

type OneContext = Context<'/self-checks/:id'>;

/** The self-check of the address; not there for those who may not see it. */
export async function loadSelfCheck({ db, params }: Pick<OneContext, 'db' | 'params'>): Promise<SelfCheck> {
  const check = await findSelfCheck(db, numberIn(params.id));
  if (!check) throw new NotFound();
  return check;
}

/** The same for those whose setting it is: others who see it change nothing. */
export async function loadOwn(context: Pick<OneContext, 'db' | 'params' | 'actor'>): Promise<SelfCheck> {
  const check = await loadSelfCheck(context);
  if (!context.actor.scope.own.includes(check.settingId)) throw new NotFound();
  return check;
}

/** The same, locked until the act is kept. */
export async function lockOwn(context: Pick<OneContext, 'db' | 'params' | 'actor'>): Promise<SelfCheck> {
  const { db, params } = context;
  await db.selectFrom('self_checks').select('id').where('id', '=', numberIn(params.id)).forUpdate().execute();
  return loadOwn(context);
}

/** What the setting answered when it last finished one; nothing when it never did. */
export async function lastTimeOf(db: Context['db'], { settingId }: SelfCheck): Promise<SelfCheckAnswers> {
  const all = await selfChecksOf(db, [settingId]);
  return all.find(({ takenAt }) => takenAt)?.answers ?? {};
}

export function areaIn(typed: string): Area {
  const area = SELF_CHECK_AREAS.find((each) => each === typed);
  if (!area) throw new NotFound();
  return area;
}

function numberIn(typed: string): number {
  if (!/^[1-9]\d{0,8}$/.test(typed)) throw new NotFound();
  return Number(typed);
}
