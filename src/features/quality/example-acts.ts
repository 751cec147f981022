import type { Request } from '#src/casework/load-request.ts';
import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { type Acting, recordAct } from '#src/casework/record-act.ts';
import { type Example, loadExample, stateOfExample } from '#src/casework/reviews/load-examples.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { type Colleague, staffToTell } from '#src/casework/who-is-there.ts';
import { BOXES, type TypedExample } from './example.form.ts';

type By = Acting & { personId: number };

/** Writes or rewrites the anonymous version and asks the setting to agree; what was agreed before has to be agreed anew. */
export async function writeExample(
  acting: By,
  request: Request,
  { typed, before, today }: { typed: TypedExample; before: Example | undefined; today: string },
): Promise<void> {
  const { title, noticed, tried, hoped, whyItHelps } = typed;
  const row = {
    ...{ title, noticed, tried, hoped, why_it_helps: whyItHelps, phase: request.setting.phase },
    ...{ main_area: request.mainArea, written_by: acting.personId, written_at: acting.at },
    ...{ agreed_by: null, agreed_at: null, declined_at: null, published_at: null, withdrawn_at: null },
    version: (before?.version ?? 0) + 1,
  };
  await acting.db
    .insertInto('examples')
    .values({ partnership_id: acting.partnershipId, setting_id: request.setting.id, request_id: request.id, ...row })
    .onConflict((conflict) => conflict.column('request_id').doUpdateSet(row))
    .execute();
  const staff = await staffToTell(acting.db, request.setting.id, [request.sentBy], today);
  await recordAct(acting, {
    name: 'write_example',
    events: [event('example_written', request)],
    messages: staff.map((person) => askSetting(person, request)),
  });
}

/** The setting agrees, and it is there for everyone; or it says no, and nobody else ever sees it. */
export async function answerExample(acting: By, request: Request, example: Example, agrees: boolean): Promise<void> {
  const { personId, at } = acting;
  const change = agrees ? { agreed_by: personId, agreed_at: at, published_at: at } : { declined_at: at };
  await acting.db
    .updateTable('examples')
    .set({ ...change, version: example.version + 1 })
    .where('id', '=', example.id)
    .execute();
  const writer = { id: example.writtenById, name: example.writtenByName };
  await recordAct(acting, {
    name: agrees ? 'agree_example' : 'decline_example',
    events: [event(agrees ? 'example_published' : 'example_declined', request)],
    messages: [tellWriter(writer, request, agrees)],
  });
}

export async function withdrawExample(acting: By, request: Request, example: Example): Promise<void> {
  await acting.db
    .updateTable('examples')
    .set({ withdrawn_at: acting.at, version: example.version + 1 })
    .where('id', '=', example.id)
    .execute();
  await recordAct(acting, { name: 'withdraw_example', events: [event('example_withdrawn', request)] });
}

/** Whether what was typed is what stands already: a second press. */
export function isAsWritten(typed: TypedExample, before: Example | undefined): boolean {
  return before !== undefined && stateOfExample(before) === 'asked' && BOXES.every((box) => before[box] === typed[box]);
}

/** The example, kept from anyone else until this transaction ends: its request is locked. */
export function exampleOf(acting: Acting, request: Request): Promise<Example | undefined> {
  return loadExample(acting.db, request.id);
}

function event(name: string, { id, setting }: Request) {
  return { name, requestId: id, settingId: setting.id };
}

function askSetting(to: Colleague, request: Request): Message {
  return message(to, request, 'example_asked', {
    subject: 'May your request be an example for others?',
    sentence: `Your request ${request.reference} was a strong one. An anonymous version is ready for you to read: it is shown to others only if you agree.`,
  });
}

function tellWriter(to: Pick<Colleague, 'id' | 'name'>, request: Request, agrees: boolean): Message {
  return message(to, request, 'example_answered', {
    subject: agrees ? 'The example is there for everyone' : 'The setting would rather not',
    sentence: agrees
      ? `The setting agreed: the example made of request ${request.reference} is there for everyone.`
      : `The setting would rather keep request ${request.reference} to itself. Nothing was shown to anybody.`,
  });
}

function message(
  to: Pick<Colleague, 'id' | 'name'>,
  { id, reference }: Request,
  kind: string,
  { subject, sentence }: { subject: string; sentence: string },
): Message {
  const action = { text: 'Read it', path: reviewLinks.example(reference) };
  const body = messageText({ greeting: `Hello ${to.name},`, sentences: [sentence], action });
  return { toPersonId: to.id, kind, subject, body, requestId: id };
}
