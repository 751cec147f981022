import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { ownSettingsPage } from './own-settings.page.tsx';

/** For those who work at several settings: which one's figures. */
export async function showOwnSettings({ db, actor }: Context): Promise<Answer> {
  const settings = await db
    .selectFrom('settings')
    .select(['id', 'name'])
    .where('id', 'in', actor.scope.own)
    .orderBy('name')
    .execute();
  return page(ownSettingsPage(settings));
}
