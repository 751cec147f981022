import { isManager } from '#src/domain/people/actor.ts';
import { type Answer, page as answerPage } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { pageIn, readFilters } from './settings.filters.ts';
import { settingsPage } from './settings.page.tsx';
import { seesHomes } from './settings.policy.ts';
import { clusterChoices, listSettings } from './settings.queries.ts';

export async function showSettings({ db, query, actor, partnership }: Context): Promise<Answer> {
  const filters = readFilters(query);
  const page = pageIn(query);
  const found = await listSettings(db, { filters, page, homes: seesHomes(actor) });
  const clusters = await clusterChoices(db);
  return answerPage(settingsPage({ ...found, page, filters, clusters, mayImport: isManager(actor), partnership }));
}
