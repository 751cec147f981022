import { barChart, lineChart } from '#src/charts/charts.tsx';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { figures, theFigure } from '#src/govuk/pieces/the-figure.tsx';
import { framed } from './framed.tsx';

export async function numbers(): Promise<string> {
  const areas = await barChart({
    labels: 'Area of need',
    title: 'Requests by main area of need',
    unit: 'requests',
    highlight: 'SEMH',
    points: [
      { label: 'Communication', value: 41 },
      { label: 'Cognition', value: 22 },
      { label: 'SEMH', value: 57 },
      { label: 'Sensory', value: 12 },
      { label: 'Families', value: 9 },
    ],
  });
  const weeks = await lineChart({
    labels: 'Week of',
    title: 'Working days to an answer',
    unit: 'working days',
    points: ['5 Jan', '12 Jan', '19 Jan', '26 Jan', '2 Feb', '9 Feb', '23 Feb', '2 Mar'].map((label, index) => ({
      label,
      value: [4.1, 3.8, 3.9, 3.2, 2.9, 3.0, 2.6, 2.4][index] ?? 0,
    })),
  });
  const small = await lineChart({
    title: 'Working days to an answer',
    unit: 'working days',
    small: true,
    points: [
      { label: '5 Jan', value: 4.1 },
      { label: '2 Feb', value: 2.9 },
      { label: '2 Mar', value: 2.4 },
    ],
  });
  return framed(
    'How we are doing',
    <>
      {heading({
        title: 'How we are doing',
        lead: 'Counts from the same rows as the termly report. Small numbers are hidden.',
      })}
      <h2 class="govuk-heading-m">This term</h2>
      {figures([
        theFigure({
          label: 'Answered within 5 working days',
          value: '92',
          unit: '%',
          meaning: 'Nine in ten settings heard back inside a school week.',
          since: 'Since 5 January 2026',
          how: 'Requests answered on or before the fifth working day, divided by all requests whose fifth working day has passed.',
        }),
        theFigure({
          label: 'Working days to an answer',
          value: '2.4',
          unit: 'days',
          meaning: 'Half of all settings waited less than this.',
          since: 'Week of 2 March 2026',
          chart: small.svg,
        }),
      ])}
      <div>
        {areas.figure}
        {weeks.figure}
      </div>
      {facts({
        rows: [
          {
            key: 'States',
            value: (['late', 'careful', 'info', 'plain', 'done'] as const).map((tone) => [
              tag({ text: tone, tone }),
              ' ',
            ]),
          },
        ],
      })}
    </>,
  );
}
