import { whatCameOfIt } from '#src/casework/consulting/consultation-words.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import type { Consultation } from '#src/casework/consulting/load-consultations.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, textAreaField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { twoVersions } from '#src/govuk/pieces/two-versions.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { consultationFields, type FormView } from './consultation-form.tsx';

type Shown = Omit<FormView, 'own'> & { consultation: Consultation; reason: string; csrf: string; stale?: boolean };

export function correctPage(shown: Shown): Page {
  const { consultation, reason, csrf, errors, stale, typed } = shown;
  const back = { text: 'Back', href: consultingLinks.consultation(consultation.id) };
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title: 'Correct a consultation', caption: consultation.settingName, size: 'l' })}
      {stale &&
        twoVersions({
          yours: [<p class="govuk-body">{typed.about}</p>, <p class="govuk-body">{typed.advised}</p>],
          theirs: [
            <p class="govuk-body">{consultation.about}</p>,
            <p class="govuk-body">{consultation.advised}</p>,
            <p class="govuk-body">{whatCameOfIt(consultation)}</p>,
          ],
          who: 'Someone else',
          when: 'meanwhile',
        })}
      {form({
        action: consultingLinks.correction(consultation.id),
        csrf,
        hidden: { seen: consultation.version },
        children: [
          consultationFields({ ...shown, own: false }),
          reasonField('Why do you change it?', reason, errors),
          actions([
            button({ text: 'Save', preventDoubleClick: true }),
            <a class="govuk-link" href={back.href}>
              Leave it as it is
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title: 'Correct a consultation', body, back };
}

export function takeOutPage({
  consultation,
  reason,
  csrf,
  errors,
}: Pick<Shown, 'consultation' | 'reason' | 'csrf' | 'errors'>): Page {
  const back = { text: 'Back', href: consultingLinks.consultation(consultation.id) };
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'Recorded in error',
        caption: consultation.settingName,
        lead: 'It no longer counts, and leaves the lists. It is kept, with your reason.',
        size: 'l',
      })}
      {form({
        action: consultingLinks.cancellation(consultation.id),
        csrf,
        children: [
          reasonField('Why?', reason, errors),
          actions([
            button({ text: 'Take it out', preventDoubleClick: true }),
            <a class="govuk-link" href={back.href}>
              Leave it as it is
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title: 'Recorded in error', body, back };
}

function reasonField(label: string, value: string, errors: Errors | undefined) {
  const hint = 'Everyone who can open this can read it. Leave out names.';
  return textAreaField({ name: 'reason', label, size: 's', hint, rows: 2, max: 500, value, errors });
}
