import type { Request } from '#src/casework/load-request.ts';
import { answerWords, FIELD_LABELS, type Field } from '#src/casework/request-view/answer-words.ts';
import { whenSaved } from '#src/casework/request-view/days.ts';
import { eventsOf } from '#src/casework/request-view/request-history.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { twoVersions } from '#src/govuk/pieces/two-versions.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

/** What the two of you wrote, side by side, where it differs. */
export async function bothVersions(
  context: Context<'/requests/:reference'>,
  request: Request,
  typed: Answers,
  fields: Field[],
): Promise<Html> {
  const events = await eventsOf(context.db, request.id);
  const last = events.findLast((event) => event.name === 'request_amended') ?? events.at(-1);
  return twoVersions({
    yours: told(typed, fields),
    theirs: told(request.answers, fields),
    who: last?.who ?? 'Someone else',
    when: last ? whenSaved(last.at, context.today) : 'a moment ago',
  });
}

function told(answers: Answers, fields: Field[]): Html {
  return (
    <>
      {fields.map((field) => (
        <p class="govuk-body al-words">
          <strong>{FIELD_LABELS[field]}</strong>
          <br />
          {answerWords(field, answers[field]) || 'No answer'}
        </p>
      ))}
    </>
  );
}
