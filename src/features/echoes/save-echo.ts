import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { HELPING, type Helping, LONGEST_COMMENT, STILL_USING, type StillUsing } from '#src/domain/reviews/echoes.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Form } from '#src/platform/http/form.ts';

export type AskedEcho = {
  id: number;
  requestId: number;
  reference: string;
  settingId: number;
  settingName: string;
  sentAt: Date | null;
  answeredAt: Date | null;
  stillUsing: StillUsing | null;
  helping: Helping | null;
  comment: string | null;
};

/** One tap, or the comment: only what this button says changes. */
export type Tap = { stillUsing?: StillUsing; helping?: Helping; comment?: string };

export function readTap(form: Form): Tap {
  const still = form.text('still_using');
  const helping = form.text('helping');
  return {
    ...(Object.hasOwn(STILL_USING, still) ? { stillUsing: still as StillUsing } : {}),
    ...(Object.hasOwn(HELPING, helping) ? { helping: helping as Helping } : {}),
    ...(form.has('comment') ? { comment: form.text('comment') } : {}),
  };
}

export function tapProblem({ comment }: Tap): string | undefined {
  if ([...(comment ?? '')].length <= LONGEST_COMMENT) return undefined;
  return `Shorten this to ${LONGEST_COMMENT} characters or fewer`;
}

export async function findEcho(db: Tx, by: { id: number } | { requestId: number }): Promise<AskedEcho | undefined> {
  return await db
    .selectFrom('echoes')
    .innerJoin('requests', 'requests.id', 'echoes.request_id')
    .innerJoin('settings', 'settings.id', 'echoes.setting_id')
    .select(['echoes.id', 'echoes.request_id as requestId', 'requests.reference', 'echoes.setting_id as settingId'])
    .select(['settings.name as settingName', 'echoes.sent_at as sentAt', 'echoes.answered_at as answeredAt'])
    .select(['echoes.still_using as stillUsing', 'echoes.helping', 'echoes.comment'])
    .where('id' in by ? 'echoes.id' : 'echoes.request_id', '=', 'id' in by ? by.id : by.requestId)
    .forUpdate('echoes')
    .executeTakeFirst();
}

/** Keeps a tap; the same tap again changes nothing, and another one changes the answer. */
export async function saveEcho(acting: Acting, echo: AskedEcho, tap: Tap): Promise<void> {
  const after = { ...echo, ...tap, comment: (tap.comment ?? echo.comment) || null };
  const same = after.stillUsing === echo.stillUsing && after.helping === echo.helping && after.comment === echo.comment;
  if (same) return;
  await acting.db
    .updateTable('echoes')
    .set({
      still_using: after.stillUsing,
      helping: after.helping,
      comment: after.comment,
      answered_at: after.stillUsing ? (echo.answeredAt ?? acting.at) : null,
    })
    .where('id', '=', echo.id)
    .execute();
  await recordAct(acting, {
    name: 'answer_echo',
    events: [
      {
        name: 'echo_answered',
        requestId: echo.requestId,
        settingId: echo.settingId,
        data: { stillUsing: after.stillUsing, helping: after.helping },
      },
    ],
  });
}
