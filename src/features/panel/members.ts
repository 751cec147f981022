import { actingIn } from '#src/casework/acting.ts';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import { openPanel, type Panel } from '#src/casework/panel/load-panel.ts';
import { recordAct } from '#src/casework/record-act.ts';
import type { Colleague } from '#src/casework/who-is-there.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { membersPage } from './members.page.tsx';
import { links } from './panel.links.ts';
import { usualMembers } from './usual-members.ts';

type Here = Context<'/panels/:panel/members'>;

export async function showMembers(context: Here): Promise<Answer> {
  const panel = await openPanel(context.db, context.actor, context.params.panel);
  return page(membersPage(context as Context, panel, await couldCome(context, panel)));
}

/** Who sits on the panel, and who of them is here. Nobody takes themselves off the panel they are in. */
export async function keepMembers(context: Here): Promise<Answer> {
  const { db, actor, form } = context;
  const panel = await openPanel(db, actor, context.params.panel);
  const people = await couldCome(context, panel);
  if (panel.closedAt)
    return refused(membersPage(context as Context, panel, people, { members: 'This panel is closed' }));
  const wanted = people.filter((person) => form.list('members').includes(String(person.id))).map((person) => person.id);
  const isMember = panel.members.some((member) => member.personId === actor.id);
  if (wanted.length === 0 || (isMember && !wanted.includes(actor.id))) {
    const words = 'Keep yourself and anyone else who decides: someone has to hold the panel';
    return pageWithErrors(membersPage(context as Context, panel, people, { members: words }));
  }
  const here = form.list('here').map(Number);
  await db.deleteFrom('panel_members').where('panel_id', '=', panel.id).where('person_id', 'not in', wanted).execute();
  for (const personId of wanted) {
    await db
      .insertInto('panel_members')
      .values({
        panel_id: panel.id,
        person_id: personId,
        partnership_id: actor.partnershipId,
        was_there: here.length > 0 ? here.includes(personId) : null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['panel_id', 'person_id'])
          .doUpdateSet((row) => ({ was_there: row.ref('excluded.was_there') })),
      )
      .execute();
  }
  await recordAct(actingIn(context as Context), {
    name: 'keep_members',
    events: [{ name: 'panel_members_kept', data: { panelId: panel.id, members: wanted, here } }],
  });
  return redirect(links.panel(panel.id), 'Saved.');
}

/** Who could sit on it: who usually comes, who does now, and every expert. */
async function couldCome({ db, today }: Here, panel: Panel): Promise<Colleague[]> {
  const usual = await usualMembers(
    db,
    panel.clusters.map((cluster) => cluster.id),
    today,
  );
  const now = panel.members.map(({ personId, name, jobTitle }) => ({ id: personId, name, jobTitle }));
  const experts = (await loadExperts(db, { today })).map(({ personId, name, jobTitle }) => ({
    id: personId,
    name,
    jobTitle,
  }));
  const all = new Map([...now, ...usual, ...experts].map((person) => [person.id, person]));
  return [...all.values()];
}
