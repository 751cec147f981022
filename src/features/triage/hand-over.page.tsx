import type { Request } from '#src/casework/load-request.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import type { Colleague } from '#src/casework/who-is-there.ts';
import { type Errors, radiosField } from '#src/govuk/fields.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { whyPage } from './why.page.tsx';

type Typed = { to: string; reason: string };

export function handOverPage(
  { csrf }: Pick<Context, 'csrf'>,
  request: Request,
  others: Colleague[],
  typed: Typed,
  errors?: Errors,
): Page {
  const { reference, version, leadName } = request;
  return whyPage({
    title: 'Hand it over',
    lead: `It is with ${leadName}. The setting will see who has it now.`,
    action: requestLinks.handOver(reference),
    button: 'Hand it over',
    seen: version,
    reference,
    csrf,
    reason: typed.reason,
    ...(errors ? { errors } : {}),
    children: radiosField({
      name: 'to',
      legend: 'Who takes it?',
      hint: 'Those who can open it: whoever leads this setting or covers for them, and the managers.',
      value: typed.to,
      errors,
      items: others.map((person) => ({ value: String(person.id), text: `${person.name}, ${person.jobTitle}` })),
    }),
  });
}
