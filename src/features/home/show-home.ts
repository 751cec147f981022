import { isLead, isManager } from '#src/domain/people/actor.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { expertHome } from './expert-home.ts';
import { homePage } from './home.page.tsx';
import { leadHome } from './lead-home.ts';
import { managerHome } from './manager-home.ts';
import { coordinatorHome, overseerHome } from './other-homes.ts';
import { settingHome } from './setting-home.ts';

/** One home for each role, all of one shape: what needs you today, what is going well, where to go. */
export async function showHome(context: Context): Promise<Answer> {
  return page(homePage(await homeFor(context), context));
}

function homeFor(context: Context) {
  const { actor } = context;
  if (isManager(actor)) return managerHome(context);
  if (isLead(actor)) return leadHome(context);
  if (actor.roles.includes('setting_staff')) return settingHome(context);
  if (actor.roles.includes('coordinator')) return coordinatorHome(context);
  if (actor.roles.includes('expert')) return expertHome(context);
  return overseerHome();
}
