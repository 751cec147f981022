import { actingIn } from '#src/casework/acting.ts';
import { approveVersion, proposeVersion } from '#src/casework/menu/keep-entry.ts';
import { sendVersionBack, withdrawVersion } from '#src/casework/menu/keep-version.ts';
import { faultsToPropose } from '#src/domain/menu/entry-faults.ts';
import { approves, writesDraft } from '#src/domain/menu/keeping.ts';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { links } from './entries.links.ts';
import { type Entry, lockEntry, openOf, seenOf, shownOf, type Version, versionsOf } from './entry.queries.ts';
import { type About, toApprovers, versionApproved, versionSentBack } from './entry-messages.ts';
import { reasonProblem } from './reason.ts';
import { refusedEntry, theEntryPage } from './show-entry.ts';
import { whoMayApprove } from './who-hears.ts';

type Here = Context<'/entries/:entry/proposal'>;
type Open = { entry: Entry; open: Version; about: About; acting: ReturnType<typeof actingOf> };

/** Its writer says that the draft is ready for a second person. */
export async function propose(context: Here): Promise<Answer> {
  return await withOpen(context, async ({ entry, open, about, acting }) => {
    const { actor, db, today } = context;
    if (open.proposedAt) return redirect(links.entry(entry.code));
    if (!writesDraft(actor, entry, open)) return await refuse(context, NOT_YOURS(entry));
    if (isStale(context, open)) return await refuse(context, CHANGED);
    if (Object.keys(faultsToPropose(open.content)).length > 0) return redirect(`${links.draft(entry.code)}?gaps=yes`);
    const approvers = await whoMayApprove(db, today, [actor.id, open.writtenBy]);
    await proposeVersion(acting, entry.id, toApprovers(approvers, actor.name, about));
    return redirect(links.entry(entry.code), 'Proposed. A lead or manager who did not write it reads it next.');
  });
}

/** A second person has read it: everyone sees it from now on. */
export async function approve(context: Here): Promise<Answer> {
  return await withOpen(context, async ({ entry, open, acting }) => {
    if (!open.proposedAt) return await refuse(context, NOT_PROPOSED);
    if (!approves(context.actor, open)) return await refuse(context, OWN_WORDS);
    if (isStale(context, open)) return await refuse(context, CHANGED);
    const approved = { code: entry.code, shownTitle: open.content.title };
    await approveVersion(acting, entry.id, versionApproved(toTell(context, entry, open), approved));
    const fromList = context.form.text('next') === 'proposals';
    return redirect(
      fromList ? links.proposals : links.entry(entry.code),
      `Approved. Everyone sees “${open.content.title}” now.`,
    );
  });
}

/** A second person says what is to be put right first. */
export async function sendBack(context: Here): Promise<Answer> {
  return await withOpen(context, async ({ entry, open, about, acting }) => {
    if (!open.proposedAt)
      return open.sentBackAt ? redirect(links.entry(entry.code)) : await refuse(context, NOT_PROPOSED);
    if (!approves(context.actor, open)) return await refuse(context, OWN_WORDS);
    const because = context.form.text('because');
    const problem = reasonProblem(because);
    if (problem) {
      const say = { errors: { because: problem }, because };
      return pageWithErrors(await theEntryPage(context as Context, entry.code, say));
    }
    if (isStale(context, open)) return await refuse(context, CHANGED, because);
    const messages = versionSentBack(toTell(context, entry, open), about);
    await sendVersionBack(acting, open.id, { because, messages });
    return redirect(links.entry(entry.code), 'Sent back. The writer sees what to put right.');
  });
}

/** The draft is given up; what is shown stays. */
export async function withdraw(context: Here): Promise<Answer> {
  return await withOpen(context, async ({ entry, open, acting }) => {
    if (!writesDraft(context.actor, entry, open)) return await refuse(context, NOT_YOURS(entry));
    if (isStale(context, open)) return await refuse(context, CHANGED);
    await withdrawVersion(acting, open.id);
    return redirect(links.entry(entry.code), 'The draft is withdrawn. It stays in the history.');
  });
}

const NOT_PROPOSED = 'This is not proposed any more: its writer took it back, or somebody was quicker.';
const OWN_WORDS = 'Somebody else has to approve this: you wrote or proposed it yourself.';
const CHANGED = 'The draft changed after you opened it. Read it again as it is now.';
const NOT_YOURS = ({ ownerName }: Entry) => `${ownerName} keeps this entry: ask them to change it.`;

/** With the entry locked and its open version; without one it was decided already, perhaps by a double click. */
async function withOpen(context: Here, work: (file: Open) => Promise<Answer>): Promise<Answer> {
  const entry = await lockEntry(context.db, context.params.entry);
  const versions = await versionsOf(context.db, entry.id);
  const open = openOf(versions);
  if (!open || entry.retiredAt) return redirect(links.entry(entry.code));
  const about = { code: entry.code, shownTitle: shownOf(entry, versions)?.content.title ?? null };
  return await work({ entry, open, about, acting: actingOf(context) });
}

function actingOf(context: Here) {
  return { ...actingIn(context as Context), personId: context.actor.id };
}

function isStale({ form }: Here, open: Version): boolean {
  return form.text('seen') !== seenOf(open);
}

async function refuse(context: Here, refusal: string, because?: string): Promise<Answer> {
  if (because === undefined) return await refusedEntry(context as Context, context.params.entry, refusal);
  const { entry } = context.params;
  return { kind: 'page', status: 409, page: await theEntryPage(context as Context, entry, { refusal, because }) };
}

/** Its writer and its owner, except whoever decides. */
function toTell({ actor }: Here, entry: Entry, open: Version) {
  const people = [
    { id: open.writtenBy, name: open.writtenByName },
    { id: entry.ownerId, name: entry.ownerName },
  ];
  const others = people.filter(({ id }) => id !== actor.id);
  return others.filter(({ id }, place) => others.findIndex((each) => each.id === id) === place);
}
