import { actingIn } from '#src/casework/acting.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { panelPage } from './panel.page.tsx';
import { countWaiting, waitingForPanel } from './panel.queries.ts';

/** What waits for the next panel. Each row quotes its request, so each is logged as a look at it. */
export async function showPanel(context: Context): Promise<Answer> {
  const { db, actor, query } = context;
  const asked = query.get('page') ?? '';
  const number = /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : 1;
  const rows = await waitingForPanel(db, actor.scope, number);
  const total = await countWaiting(db, actor.scope);
  for (const row of rows) {
    await recordLook(actingIn(context), { page: 'panel', settingId: row.settingId, requestId: row.id });
  }
  return page(panelPage(context, { rows, total, page: number }));
}
