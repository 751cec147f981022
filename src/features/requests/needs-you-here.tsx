import { nearDate, weekdayOfInstant } from '#src/casework/request-view/days.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { openQuestion, type Question } from '#src/casework/request-view/request-history.ts';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { dueState } from '#src/domain/calendar/due.ts';
import { LONGEST_TEXT } from '#src/domain/requests/answers.ts';
import { button } from '#src/govuk/components.ts';
import { textAreaField } from '#src/govuk/fields.tsx';
import { form } from '#src/govuk/form.tsx';
import { type Need, needsYou } from '#src/govuk/pieces/needs-you.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { acceptBox, needsOfHelp } from './needs-of-help.tsx';
import { lookUnderWay, type RequestView } from './request-view.ts';
import { links } from './requests.links.ts';

/** What this person can do now to move the request on; nothing when it is someone else's turn. */
export function needsYouHere(view: RequestView): Node {
  const question = openQuestion(view.history.questions);
  if (view.moves.includes('answer') && question) return answerBox(view, question);
  if (view.own && !view.own.acceptedAt) return acceptBox(view);
  const items = [...(decidesNow(view) ? [toDecide(view)] : []), ...needsOfHelp(view)];
  return items.length > 0 ? needsYou({ items, empty: '' }) : null;
}

/** Whoever leads the setting; while someone looks again, not the one who decided before. */
function decidesNow(view: RequestView): boolean {
  const decidedBefore = lookUnderWay(view)?.decidedBy === view.actorId;
  return view.moves.includes('advise') && view.request.status !== 'question' && !decidedBefore;
}

function answerBox({ request, typed, csrf, today }: RequestView, question: Question): Html {
  return (
    <section class="al-needs" aria-labelledby="needs-you">
      <h2 class="al-needs__title" id="needs-you">
        {question.askedByName} has a question for you
      </h2>
      <div class="al-needs__item al-needs__item--ask">
        <div class="al-needs__words">
          <blockquote class="al-quote">{paragraphs(question.question)}</blockquote>
          <p class="al-needs__when">
            Asked {weekdayOfInstant(question.askedAt)}. Please answer by {nearDate(question.answerBy, today)}. If you
            cannot, it goes back to {question.askedByName}, who carries on with what you have told us.
          </p>
          {form({
            action: links.answer(request.reference),
            csrf,
            hidden: { question: question.id },
            children: [
              textAreaField({
                name: 'answer',
                label: 'Your answer',
                size: 's',
                hint: 'Notes are fine. Leave out names.',
                rows: 5,
                max: LONGEST_TEXT,
                value: typed?.answer,
                errors: typed?.errors,
              }),
              button({ text: 'Send answer', preventDoubleClick: true }),
            ],
          })}
        </div>
      </div>
    </section>
  );
}

function toDecide({ request, today, partnership }: RequestView): Need {
  const due = request.status === 'new' ? request.answerBy : (request.nextOn ?? request.answerBy);
  const { calendar, serviceStandards } = partnership;
  const { state, words } = dueState({ due: day(due), today, soonDays: serviceStandards.dueSoonDays, calendar });
  const tone = state === 'late' ? 'late' : state === 'in_time' ? undefined : 'careful';
  const isNew = request.status === 'new';
  return {
    sentence: isNew
      ? `${request.setting.name} is waiting to hear what happens next.`
      : 'You have taken this on. Record what comes of it.',
    action: {
      text: isNew ? 'Triage' : 'Record the outcome',
      href: links.triage(request.reference),
      visuallyHidden: request.reference,
    },
    when: `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${nearDate(due, today)}`,
    tone,
  };
}
