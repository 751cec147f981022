import { actingIn } from '#src/casework/acting.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed, NotFound } from '#src/platform/http/stops.ts';
import { afterEnd } from './after-end.tsx';
import { links } from './drafts.links.ts';
import { maySend } from './drafts.policy.ts';
import { type DraftContext, lockDraft } from './load-draft.ts';

/** Lets the setting's lead read and write the draft; asking twice sends one e-mail. */
export async function inviteLead(context: DraftContext): Promise<Answer> {
  const draft = await lockDraft(context);
  if (!maySend(context.actor, draft)) throw new NotAllowed();
  if (draft.endedHow) return afterEnd(context, draft);
  const lead = await findLead(context.db, draft.setting, context.today);
  if (!lead) throw new NotFound();
  if (!draft.leadInvited) await invite(context, draft, lead);
  return redirect(links.draft(draft.id), `${lead.name} is invited to write this with you.`);
}

async function invite(
  context: DraftContext,
  draft: { id: string; setting: { id: number; name: string } },
  lead: { id: number },
): Promise<void> {
  await context.db
    .updateTable('drafts')
    .set((row) => ({
      lead_invited: true,
      version: row('version', '+', 1),
      touched_at: context.at,
      touched_by: context.actor.id,
    }))
    .where('id', '=', draft.id)
    .execute();
  const { name } = draft.setting;
  await recordAct(actingIn(context as Context), {
    name: 'invite_lead',
    events: [{ name: 'lead_invited', settingId: draft.setting.id, data: { draft: draft.id, leadId: lead.id } }],
    messages: [
      {
        toPersonId: lead.id,
        kind: 'lead_invited',
        subject: `${name} invites you to write a request together`,
        body: `${context.actor.name} at ${name} is writing a request and would like to do it with you.\n\nSign in, and open the draft from your home page. The setting sends it when it is ready; there is no date to meet.`,
      },
    ],
  });
}
