import { randomUUID } from 'node:crypto';
import { cannotNow } from '#src/casework/delivery/cannot-now.tsx';
import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import { doingIn } from '#src/casework/delivery/doing.ts';
import { expertsOf, type HelpSession } from '#src/casework/delivery/load-help.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import { lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { changedNotice } from './changed-notice.tsx';
import { lookAtSession, ownFile, takeOwn } from './own-session.ts';
import { changeVisit, planVisit } from './plan-visit.ts';
import { canHave, notNow } from './record-session.ts';
import { beyondThePlan, lastRecorded } from './sessions.queries.ts';
import { newVisit, readVisit, type TypedVisit, visitOf, wantedVisit } from './visit.form.ts';
import { visitPage } from './visit.page.tsx';

type New = Context<'/requests/:reference/visits'>;
type Known = Context<'/sessions/:session/visit'>;

export async function askVisit(context: New): Promise<Answer> {
  const request = await lookAtRequest(context, 'new-visit');
  if (!canHave(request)) return movedOn(notNow(request));
  return page(await newPage(context, request, {}));
}

export async function takeVisit(context: New): Promise<Answer> {
  const request = await lockRequest(context);
  const typed = readVisit(context.form);
  return takeOwn(context as Context, {
    act: ({ key }) => planVisit(doingIn(context as Context), request, { wanted: wantedVisit(typed), key }),
    said: 'Planned. The setting has been invited by e-mail.',
    look: () => lookAtRequest(context, 'new-visit'),
    again: (say) => newPage(context, request, { typed, ...say }),
    changed: (session) => changePage(context as Context, { request, session }, { typed, notice: true }),
    refused: movedOn,
  });
}

export async function askVisitChange(context: Known): Promise<Answer> {
  const file = await ownFile(context);
  await lookAtSession(context, file, 'visit');
  if (file.session.state !== 'planned' || file.session.voidedAt)
    return movedOn('This visit has been recorded or cancelled.');
  return page(await changePage(context as Context, file, {}));
}

export async function takeVisitChange(context: Known): Promise<Answer> {
  const file = await ownFile(context, true);
  const typed = readVisit(context.form);
  return takeOwn(context as Context, {
    act: ({ seen }) => changeVisit(doingIn(context as Context), file, { wanted: wantedVisit(typed), seen }),
    said: 'Changed. The setting has been told.',
    look: () => lookAtSession(context, file, 'visit'),
    again: ({ errors }) => changePage(context as Context, file, { typed, errors }),
    changed: () => changePage(context as Context, file, { typed, notice: true }),
    refused: movedOn,
  });
}

type Shown = { session: HelpSession; request: Request };
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

async function changePage({ db, actor, csrf }: Context, { session, request }: Shown, say: Say & { notice?: boolean }) {
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

function movedOn(words: string): Answer {
  const back = { text: 'Back to your work', href: deliveryLinks.allocations };
  return refused(cannotNow({ title: 'No visit can be planned now', words, back }));
}
