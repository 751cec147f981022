import { randomUUID } from 'node:crypto';
import { actingIn } from '#src/casework/acting.ts';
import { cannotNow } from '#src/casework/delivery/cannot-now.tsx';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { expertsOf, type HelpSession } from '#src/casework/delivery/load-help.ts';
import { loadSession, type SessionFile } from '#src/casework/delivery/load-session.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { changeRecord } from './change-record.ts';
import { changedNotice } from './changed-notice.tsx';
import { likeTheLast, readRecord, type TypedRecord, typedOf, wantedRecord } from './record.form.ts';
import { recordPage } from './record.page.tsx';
import { canHave, notNow, recordSession } from './record-session.ts';
import { saved } from './saved.ts';
import { beyondThePlan, lastRecorded, unrecorded } from './sessions.queries.ts';
import { keyIn } from './typed.ts';

type New = Context<'/requests/:reference/sessions'>;
type Known = Context<'/sessions/:session/record'>;

export async function askSession(context: New): Promise<Answer> {
  const request = await lookAtRequest(context, 'new-session');
  if (!canHave(request)) return movedOn(request);
  return page(await newPage(context, request, {}));
}

export async function takeSession(context: New): Promise<Answer> {
  const request = await lockRequest(context);
  const typed = readRecord(context.form);
  const key = keyIn(context.form) ?? randomUUID();
  const outcome = await recordSession(doingIn(context as Context), request, { wanted: wantedRecord(typed), key });
  if (outcome.kind === 'done') return saved(context, deliveryLinks.session(outcome.id), 'Saved.');
  await lookAtRequest(context, 'new-session');
  if (outcome.kind === 'refused') return movedOn(request);
  if (outcome.kind === 'saved_already') {
    const file = { request, session: { ...outcome.session, personId: context.actor.id } };
    return refused(await changePage(context as Context, file, { typed, notice: true }));
  }
  return pageWithErrors(await newPage(context, request, { typed, key, errors: outcome.problems }));
}

export async function askRecord(context: Known): Promise<Answer> {
  const file = await ownFile(context);
  await look(context, file, 'session-record');
  if (file.session.voidedAt) return redirect(deliveryLinks.session(file.session.id));
  return page(await changePage(context as Context, file, {}));
}

export async function takeRecord(context: Known): Promise<Answer> {
  const file = await ownFile(context, true);
  const typed = readRecord(context.form);
  const seen = Number(context.form.text('seen'));
  const changes = { wanted: wantedRecord(typed), seen, reason: typed.reason };
  const outcome = await changeRecord(doingIn(context as Context), file, changes);
  if (outcome.kind === 'done') return saved(context, deliveryLinks.session(file.session.id), 'Saved.');
  await look(context, file, 'session-record');
  if (outcome.kind === 'problems') {
    return pageWithErrors(await changePage(context as Context, file, { typed, errors: outcome.problems }));
  }
  if (outcome.kind === 'changed_meanwhile')
    return refused(await changePage(context as Context, file, { typed, notice: true }));
  const back = { text: 'Back to the session', href: deliveryLinks.session(file.session.id) };
  return refused(cannotNow({ title: 'This was taken out', words: outcome.words, back }));
}

type Say = { typed?: TypedRecord; errors?: Errors };

async function newPage(context: New, request: Request, say: Say & { key?: string }) {
  const { db, actor, csrf, today } = context;
  const mine = ownAmong(await expertsOf(db, request.id), actor.id);
  if (!mine) throw new NotAllowed();
  return recordPage({
    request,
    session: undefined,
    key: say.key ?? randomUUID(),
    typed: say.typed ?? likeTheLast(await lastRecorded(db, request.id, mine.expertId), today),
    beyond: await beyondThePlan(db, request.id, { onDay: today, except: undefined }),
    visits: await unrecorded(db, request.id, mine.expertId, today),
    personId: actor.id,
    csrf,
    ...(say.errors ? { errors: say.errors } : {}),
  });
}

async function changePage(context: Context, { session, request }: SessionFile, say: Say & { notice?: boolean }) {
  const { db, actor, csrf } = context;
  const last: HelpSession | undefined = await lastRecorded(db, request.id, session.expertId);
  return recordPage({
    request,
    session,
    key: session.key,
    typed: say.typed ?? typedOf(session, last),
    beyond: await beyondThePlan(db, request.id, { onDay: session.onDay, except: session.id }),
    visits: [],
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

async function look(context: Known, { request }: SessionFile, name: string): Promise<void> {
  await recordLook(actingIn(context as Context), { page: name, settingId: request.setting.id, requestId: request.id });
}

function movedOn(request: Request): Answer {
  const back = { text: 'Back to your work', href: deliveryLinks.allocations };
  return refused(cannotNow({ title: 'No session can be added now', words: notNow(request), back }));
}
