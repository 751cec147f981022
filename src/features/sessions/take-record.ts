import { randomUUID } from 'node:crypto';
import { cannotNow } from '#src/casework/delivery/cannot-now.tsx';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { expertsOf, type HelpSession } from '#src/casework/delivery/load-help.ts';
import type { SessionFile } from '#src/casework/delivery/load-session.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { changeRecord } from './change-record.ts';
import { changedNotice } from './changed-notice.tsx';
import { lookAtSession, ownFile, takeOwn } from './own-session.ts';
import { likeTheLast, readRecord, type TypedRecord, typedOf, wantedRecord } from './record.form.ts';
import { recordPage } from './record.page.tsx';
import { canHave, notNow, recordSession } from './record-session.ts';
import { beyondThePlan, lastRecorded, unrecorded } from './sessions.queries.ts';

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
  return takeOwn(context as Context, {
    act: ({ key }) => recordSession(doingIn(context as Context), request, { wanted: wantedRecord(typed), key }),
    said: 'Saved.',
    look: () => lookAtRequest(context, 'new-session'),
    again: (say) => newPage(context, request, { typed, ...say }),
    changed: (session) => changePage(context as Context, { request, session }, { typed, notice: true }),
    refused: () => movedOn(request, wroteIn(typed)),
  });
}

export async function askRecord(context: Known): Promise<Answer> {
  const file = await ownFile(context);
  await lookAtSession(context, file, 'session-record');
  if (file.session.voidedAt) return redirect(deliveryLinks.session(file.session.id));
  return page(await changePage(context as Context, file, {}));
}

export async function takeRecord(context: Known): Promise<Answer> {
  const file = await ownFile(context, true);
  const typed = readRecord(context.form);
  const wanted = { wanted: wantedRecord(typed), reason: typed.reason };
  return takeOwn(context as Context, {
    act: ({ seen }) => changeRecord(doingIn(context as Context), file, { ...wanted, seen }),
    said: 'Saved.',
    look: () => lookAtSession(context, file, 'session-record'),
    again: ({ errors }) => changePage(context as Context, file, { typed, errors }),
    changed: () => changePage(context as Context, file, { typed, notice: true }),
    refused: (words) => takenOut(file, words, wroteIn(typed)),
  });
}

type Shown = { session: HelpSession; request: Request };
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

async function changePage(context: Context, { session, request }: Shown, say: Say & { notice?: boolean }) {
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

function movedOn(request: Request, wrote: string[] = []): Answer {
  const back = { text: 'Back to your work', href: deliveryLinks.allocations };
  return refused(cannotNow({ title: 'No session can be added now', words: notNow(request), back, wrote }));
}

function takenOut({ session }: SessionFile, words: string, wrote: string[]): Answer {
  const back = { text: 'Back to the session', href: deliveryLinks.session(session.id) };
  return refused(cannotNow({ title: 'This was taken out', words, back, wrote }));
}

function wroteIn({ whatHappened, nextStep, missedReason }: TypedRecord): string[] {
  return [whatHappened, nextStep, missedReason];
}
