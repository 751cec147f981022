import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { twoVersions } from '#src/govuk/pieces/two-versions.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { Hotline } from './hotlines.queries.ts';

const TITLE = 'Numbers to ring';

export function hotlinesPage({
  lines,
  kept,
  partnership,
}: {
  lines: Hotline[];
  kept: number[];
  partnership: Partnership;
}): Page {
  const own = lines.filter(({ clusterId }) => kept.includes(clusterId));
  const others = lines.filter(({ clusterId }) => !kept.includes(clusterId));
  const body = column(
    <>
      {heading({
        title: TITLE,
        lead: `What settings see when they want to talk now: the number and the hours of their ${word(partnership, 'cluster')}.`,
        size: 'l',
      })}
      <ul class="govuk-list al-list">{[...own, ...others].map((line) => one(line, kept.includes(line.clusterId)))}</ul>
    </>,
  );
  return { title: TITLE, body, back: { text: 'Consultations', href: consultingLinks.consultations } };
}

function one({ clusterId, cluster, telephone, hours, version }: Hotline, keeps: boolean): Html {
  return (
    <li class="al-list__item">
      <strong>{cluster}</strong>: {telephone}{' '}
      {keeps && (
        <a class="govuk-link" href={consultingLinks.hotline(clusterId)}>
          Change<span class="govuk-visually-hidden"> the number and hours of {cluster}</span>
        </a>
      )}
      <br />
      <span class="al-quiet">{version === 0 ? 'None of its own: the number of the whole area.' : hours}</span>
    </li>
  );
}

type Shown = {
  line: Hotline;
  typed: { telephone: string; hours: string };
  seen: number;
  csrf: string;
  partnership: Partnership;
  errors?: Errors;
  stale?: boolean;
};

export function hotlinePage({ line, typed, seen, csrf, partnership, errors, stale }: Shown): Page {
  const title = 'Number and hours';
  const body = column(
    <>
      {errorSummaryFor(errors)}
      {heading({ title, caption: line.cluster, size: 'l' })}
      {stale &&
        twoVersions({
          yours: <p class="govuk-body">{`${typed.telephone}, ${typed.hours}`}</p>,
          theirs: <p class="govuk-body">{`${line.telephone}, ${line.hours}`}</p>,
          who: line.changedBy ?? partnership.name,
          when: 'meanwhile',
        })}
      {form({
        action: consultingLinks.hotline(line.clusterId),
        csrf,
        hidden: { seen },
        children: [
          textField({
            name: 'telephone',
            label: 'Number',
            size: 's',
            type: 'tel',
            width: 20,
            value: typed.telephone,
            errors,
          }),
          textField({
            name: 'hours',
            label: 'When does somebody answer?',
            size: 's',
            hint: 'For example “Monday to Friday in term time, 8am to 5pm”.',
            value: typed.hours,
            errors,
          }),
          actions([
            button({ text: 'Save', preventDoubleClick: true }),
            <a class="govuk-link" href={consultingLinks.hotlines}>
              Leave it as it is
            </a>,
          ]),
        ],
      })}
    </>,
  );
  return { title, body, back: { text: TITLE, href: consultingLinks.hotlines } };
}
