import { actingIn } from '#src/casework/acting.ts';
import { tryStep } from '#src/casework/answer-steps/try.tsx';
import { dayInWords } from '#src/casework/day-in-words.ts';
import { endWithEnough, LOOK_BACK_DAYS, missingForEnough } from '#src/casework/end-with-enough.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import { button } from '#src/govuk/components.ts';
import { actions, form } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { type Answer, type Page, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { afterEnd } from './after-end.tsx';
import { links } from './drafts.links.ts';
import { maySend } from './drafts.policy.ts';
import { type Draft, type DraftContext, lockDraft, lookAtDraft } from './load-draft.ts';

const TITLE = 'Is this enough for now?';

/** What happens when the ideas are enough, before it does. */
export async function showEnough(context: DraftContext): Promise<Answer> {
  const draft = await lookAtDraft(context, 'draft_enough');
  if (draft.endedHow) return afterEnd(context, draft);
  if (!maySend(context.actor, draft)) throw new NotAllowed();
  return page(missingForEnough(draft.answers) ? tooEarly(draft) : await enoughPage(context, draft));
}

/** Ends the draft well: counted as answered, with someone to turn to and a day to look back. */
export async function endEnough(context: DraftContext): Promise<Answer> {
  const { actor, partnership, today } = context;
  const draft = await lockDraft(context);
  if (!maySend(actor, draft)) throw new NotAllowed();
  if (draft.endedHow) return afterEnd(context, draft);
  if (missingForEnough(draft.answers)) return pageWithErrors(tooEarly(draft));
  const acting = { ...actingIn(context as Context), personId: actor.id };
  const { setting, answers } = draft;
  const { reference } = await endWithEnough(acting, { draft, setting, answers, partnership, today });
  return redirect(links.sent(reference));
}

async function enoughPage(context: DraftContext, draft: Draft): Promise<Page> {
  const { db, partnership, today, csrf } = context;
  const lead = await findLead(db, draft.setting, today);
  const name = lead?.name ?? 'your lead';
  const lookBackOn = dayInWords(addWorkingDays(partnership.calendar, today, LOOK_BACK_DAYS));
  const [chosen] = tryStep.rows(draft.answers, draft.setting);
  const body = (
    <div class="al-column">
      {heading({
        title: TITLE,
        size: 'l',
        lead: 'Good. Trying something first is a real answer, and it counts as one.',
      })}
      {chosen?.value && section({ title: 'What you will try', children: chosen.value })}
      {section({
        title: 'What happens then',
        children: (
          <ul class="govuk-list govuk-list--bullet">
            <li>Nothing goes to triage. {name} can see which ideas you are trying, and is the person to turn to.</li>
            <li>We ask you to look back on {lookBackOn}: is it helping?</li>
            <li>You can reopen it at any time, with all you have written about your setting.</li>
            {draft.answers.subject === 'child' && draft.answers.parentAgreement !== 'yes' && (
              <li>Without the family’s agreement, nothing you wrote about the child is kept or passed on.</li>
            )}
          </ul>
        ),
      })}
      {form({
        action: links.enough(draft.id),
        csrf,
        children: actions([
          button({ text: 'Yes, this is enough for now', preventDoubleClick: true }),
          button({ text: 'No, carry on', href: links.check(draft.id), classes: 'govuk-button--secondary' }),
        ]),
      })}
    </div>
  );
  return { title: TITLE, back: { text: 'Back', href: links.step(draft.id, 'try') }, body };
}

function tooEarly(draft: Draft): Page {
  const title = 'Two questions first';
  const body = (
    <div class="al-column">
      {heading({
        title,
        size: 'l',
        lead: 'Say what it is about and where help is needed, and there will be ideas to end with.',
      })}
      <p class="govuk-body">
        <a class="govuk-link" href={links.draft(draft.id)}>
          Carry on
        </a>
      </p>
    </div>
  );
  return { title, back: { text: 'Back', href: links.check(draft.id) }, body };
}
