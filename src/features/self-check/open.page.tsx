import { whenSaved } from '#src/casework/request-view/days.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { pictureOf } from '#src/domain/self-check/picture.ts';
import { statementsFor } from '#src/domain/self-check/statements.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { links } from './self-check.links.ts';
import type { SelfCheck } from './self-check.queries.ts';

type OpenPage = { check: SelfCheck; csrf: string; today: CalendarDay; errors?: Errors };

/** One that is not finished: how much is answered of each area, and the way to finish. */
export function openPage({ check, csrf, today, errors }: OpenPage): Page {
  const picture = pictureOf(check.answers, statementsFor(check.phase));
  const left = picture.reduce((sum, { open }) => sum + open, 0);
  const title = left === 0 ? 'Ready to finish?' : 'How far you are';
  return {
    title,
    back: { text: 'Self-checks', href: links.selfChecks },
    body: (
      <div class="al-column">
        {errorSummaryFor(errors)}
        {heading({
          title,
          caption: `${check.settingName}, saved ${whenSaved(check.changedAt, today)}`,
          lead:
            left === 0
              ? 'Everything is answered. Finish it to see your picture and where to begin.'
              : `${left === 1 ? 'One statement is' : `${left} statements are`} left. You can finish without; they are shown as not answered.`,
        })}
        {facts({
          rows: picture.map(({ area, open, asked }) => ({
            key: AREAS[area],
            value: open === 0 ? 'All answered' : `${asked - open} of ${asked} answered`,
            change: {
              href: links.areaOf(check.id, area),
              text: open === 0 ? 'Change' : open === asked ? 'Begin' : 'Carry on',
            },
          })),
        })}
        {form({
          action: links.takingOf(check.id),
          csrf,
          children: button({ text: 'Finish and see our picture', id: 'taking', preventDoubleClick: true }),
        })}
        <p class="govuk-body al-quiet">Only your setting sees it, unless you share it afterwards.</p>
      </div>
    ),
  };
}
