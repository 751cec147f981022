import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { SELF_CHECK_AREAS } from '#src/domain/self-check/statements.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { links } from './self-check.links.ts';

/** Begins a self-check for an own setting; when one is open already, by a double click or a colleague, it goes on with that. */
export async function begin(context: Context): Promise<Answer> {
  const { db, actor, at, form } = context;
  const settingId = actor.scope.own.find((own) => String(own) === form.text('setting'));
  if (settingId === undefined) throw new NotFound();
  const begun = await db
    .insertInto('self_checks')
    .values({
      partnership_id: actor.partnershipId,
      setting_id: settingId,
      started_by: actor.id,
      started_at: at,
      changed_at: at,
      answers: '{}',
      version: 1,
    })
    .onConflict((conflict) => conflict.column('setting_id').where('taken_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!begun) return redirect(links.one(await openOf(context, settingId)));
  const event = { name: 'self_check_begun', settingId, data: { selfCheck: begun.id } };
  await recordAct(actingIn(context), { name: 'begin_self_check', events: [event] });
  const [first] = SELF_CHECK_AREAS;
  return redirect(first ? links.areaOf(begun.id, first) : links.one(begun.id));
}

async function openOf({ db }: Context, settingId: number): Promise<number> {
  const open = await db
    .selectFrom('self_checks')
    .select('id')
    .where('setting_id', '=', settingId)
    .where('taken_at', 'is', null)
    .executeTakeFirstOrThrow();
  return open.id;
}
