import { strategyToRead } from '#src/casework/answer-steps/try.tsx';
import { dayInWords } from '#src/casework/day-in-words.ts';
import { lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { strategiesFor, strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { button, panel } from '#src/govuk/components.ts';
import { section } from '#src/govuk/pieces/heading.tsx';
import { cards } from '#src/govuk/pieces/strategy.tsx';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './drafts.links.ts';

/** After sending: the reference to read aloud, who has it, by when, and what to try until then. */
export async function showSent(context: Context<'/requests/:reference/sent'>): Promise<Answer> {
  const request = await lookAtRequest(context, 'request_sent');
  const ended = request.status === 'enough';
  const title = ended ? 'Good luck with it' : 'Your request is sent';
  const body = (
    <div class="al-column">
      {panel({ titleText: title, html: reference(request.reference) })}
      {ended ? lookBack(request) : whatNext(request)}
      {toTry(request, context.partnership)}
      {button({ text: 'Where is it now?', href: links.request(request.reference) })}
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Back to your home page
        </a>
      </p>
    </div>
  );
  return page({ title, body });
}

function reference(text: string): Html {
  return (
    <>
      Your reference
      <br />
      <strong class="al-answer-reference">{text}</strong>
    </>
  );
}

function whatNext(request: Request): Html {
  return section({
    title: 'What happens now',
    children: (
      <ul class="govuk-list govuk-list--bullet al-answer-next">
        <li>
          <strong>{request.leadName}</strong> has it, and reads it with care.
        </li>
        <li>
          An answer comes by <strong>{dayInWords(day(request.answerBy))}</strong>. We will e-mail you.
        </li>
        <li>There is nothing more you need to do. You can change it, add to it or withdraw it at any time.</li>
      </ul>
    ),
  });
}

function lookBack(request: Request): Html {
  return section({
    title: 'What happens now',
    children: (
      <ul class="govuk-list govuk-list--bullet al-answer-next">
        <li>You found enough to start with, and that counts as answered. Nothing went to triage.</li>
        {request.nextOn && (
          <li>
            Look back on <strong>{dayInWords(day(request.nextOn))}</strong>: is it helping?
          </li>
        )}
        <li>
          If not, reopen it or talk to <strong>{request.leadName}</strong>.
        </li>
      </ul>
    ),
  });
}

/** Nobody leaves empty-handed: what was ticked, or else the strategies that fit best. */
function toTry({ answers, setting }: Request, menuOf: { code: string }): Node {
  const chosen = (answers.strategiesToTry ?? []).flatMap((code) => strategyByCode(code) ?? []);
  const shown = chosen.length > 0 ? chosen : strategiesFor(answers, setting.phase, 2);
  const title = chosen.length > 0 ? 'What you said you will try' : 'What you could try meanwhile';
  return section({ title, children: cards(shown.map((strategy) => strategyToRead(strategy, menuOf))) });
}
