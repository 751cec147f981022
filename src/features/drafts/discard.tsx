import { actingIn } from '#src/casework/acting.ts';
import { endDraft } from '#src/casework/add-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { button } from '#src/govuk/components.ts';
import { actions, form } from '#src/govuk/form.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { type Answer, page, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { afterEnd } from './after-end.tsx';
import { links } from './drafts.links.ts';
import { maySend } from './drafts.policy.ts';
import { type DraftContext, lockDraft, lookAtDraft } from './load-draft.ts';

const TITLE = 'Discard this draft?';

export async function showDiscard(context: DraftContext): Promise<Answer> {
  const draft = await lookAtDraft(context, 'draft_discard');
  if (draft.endedHow) return afterEnd(context, draft);
  if (!maySend(context.actor, draft)) throw new NotAllowed();
  const body = (
    <div class="al-column">
      {heading({
        title: TITLE,
        size: 'l',
        lead: 'What it says is removed, for you and for your colleagues. This cannot be undone.',
      })}
      {form({
        action: links.discard(draft.id),
        csrf: context.csrf,
        children: actions([
          button({ text: 'Yes, discard it', classes: 'govuk-button--warning', preventDoubleClick: true }),
          button({ text: 'No, keep it', href: links.check(draft.id), classes: 'govuk-button--secondary' }),
        ]),
      })}
    </div>
  );
  return page({ title: TITLE, back: { text: 'Back', href: links.check(draft.id) }, body });
}

/** Removes what a draft says; that it was there stays on record. */
export async function discardDraft(context: DraftContext): Promise<Answer> {
  const draft = await lockDraft(context);
  if (!maySend(context.actor, draft)) throw new NotAllowed();
  if (draft.endedHow) return afterEnd(context, draft);
  const acting = { ...actingIn(context as Context), personId: context.actor.id };
  await endDraft(acting, draft.id, 'discarded');
  const event = { name: 'draft_discarded', settingId: draft.setting.id, data: { draft: draft.id } };
  await recordAct(acting, { name: 'discard_draft', events: [event] });
  return redirect('/', 'The draft is discarded.');
}
