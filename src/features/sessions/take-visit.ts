import { randomUUID } from 'node:crypto';
import { actingIn } from '#src/casework/acting.ts';
import { cannotNow } from '#src/casework/delivery/cannot-now.tsx';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { expertsOf } from '#src/casework/delivery/load-help.ts';
import { loadSession, type SessionFile } from '#src/casework/delivery/load-session.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { changedNotice } from './changed-notice.tsx';
import { changeVisit, planVisit } from './plan-visit.ts';
import { canHave, notNow } from './record-session.ts';
import { saved } from './saved.ts';
import { beyondThePlan, lastRecorded } from './sessions.queries.ts';
import { keyIn } from './typed.ts';
import { newVisit, readVisit, type TypedVisit, visitOf, wantedVisit } from './visit.form.ts';
import { visitPage } from './visit.page.tsx';

type New = Context<'/requests/:reference/visits'>;
type Known = Context<'/sessions/:session/visit'>;

const PLANNED = 'Planned. The setting has been invited by e-mail.';

export async function askVisit(context: New): Promise<Answer> {
  const request = await lookAtRequest(context, 'new-visit');
  if (!canHave(request)) return movedOn(notNow(request));
  return page(await newPage(context, request, {}));
}

export async function takeVisit(context: New): Promise<Answer> {
  const request = await lockRequest(context);
  const typed = readVisit(context.form);
  const key = keyIn(context.form) ?? randomUUID();
  const outcome = await planVisit(doingIn(context as Context), request, { wanted: wantedVisit(typed), key });
  if (outcome.kind === 'done') return saved(context, deliveryLinks.session(outcome.id), PLANNED);
  await lookAtRequest(context, 'new-visit');
  if (outcome.kind === 'refused') return movedOn(outcome.words);
  return pageWithErrors(await newPage(context, request, { typed, key, errors: outcome.problems }));
}

export async function askVisitChange(context: Known): Promise<Answer> {
  const file = await ownFile(context);
  await look(context, file);
  if (file.session.state !== 'planned' || file.session.voidedAt)
    return movedOn('This visit has been recorded or cancelled.');
  return page(await changePage(context, file, {}));
}

export async function takeVisitChange(context: Known): Promise<Answer> {
  const file = await ownFile(context, true);
  const typed = readVisit(context.form);
  const seen = Number(context.form.text('seen'));
  const outcome = await changeVisit(doingIn(context as Context), file, { wanted: wantedVisit(typed), seen });
  if (outcome.kind === 'done')
    return saved(context, deliveryLinks.session(file.session.id), 'Changed. The setting has been told.');
  await look(context, file);
  if (outcome.kind === 'problems')
    return pageWithErrors(await changePage(context, file, { typed, errors: outcome.problems }));
  if (outcome.kind === 'changed_meanwhile') return refused(await changePage(context, file, { typed, notice: true }));
  return movedOn(outcome.words);
}

type Say = { typed?: TypedVisit; errors?: Errors };

async function newPage(context: New, request: Request, say: Say & { key?: string }) {
  const { db, actor, csrf, today } = context;
  const mine = ownAmong(await expertsOf(db, request.id), actor.id);
  if (!mine) throw new NotAllowed();
  return visitPage({
    request,
    session: undefined,
    key: say.key ?? randomUUID(),
    typed: say.typed ?? newVisit(await lastRecorded(db, request.id, mine.expertId)),
    beyond: await beyondThePlan(db, request.id, { onDay: today, except: undefined }),
    personId: actor.id,
    csrf,
    ...(say.errors ? { errors: say.errors } : {}),
  });
}

async function changePage(
  { db, actor, csrf }: Known,
  { session, request }: SessionFile,
  say: Say & { notice?: boolean },
) {
  return visitPage({
    request,
    session,
    key: session.key,
    typed: say.typed ?? visitOf(session),
    beyond: await beyondThePlan(db, request.id, { onDay: session.onDay, except: session.id }),
    personId: actor.id,
    csrf,
    ...(say.errors ? { errors: say.errors } : {}),
    ...(say.notice ? { notice: changedNotice(session) } : {}),
  });
}

async function ownFile(context: Known, lock = false): Promise<SessionFile> {
  const file = await loadSession(context.db, context.params.session, lock);
  if (file.session.personId !== context.actor.id) throw new NotAllowed();
  return file;
}

async function look(context: Known, { request }: SessionFile): Promise<void> {
  await recordLook(actingIn(context as Context), {
    page: 'visit',
    settingId: request.setting.id,
    requestId: request.id,
  });
}

function movedOn(words: string): Answer {
  const back = { text: 'Back to your work', href: deliveryLinks.allocations };
  return refused(cannotNow({ title: 'No visit can be planned now', words, back }));
}
