import { facts } from '#src/govuk/pieces/facts.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { theLine } from '#src/govuk/pieces/the-line.tsx';
import { theReason } from '#src/govuk/pieces/the-reason.tsx';
import { beside, sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import { timeline } from '#src/govuk/pieces/timeline.tsx';
import { twoVersions } from '#src/govuk/pieces/two-versions.tsx';
import { framed } from './framed.tsx';
import { stations } from './stations.ts';

export function request(): string {
  const main = (
    <>
      {theLine({ stations, caption: 'Where is it now' })}
      {theReason({
        summary: 'Targeted help, starting with a visit from a speech and language therapist',
        because: [
          'Three of the four communication statements are in place, and are not yet helping.',
          'It is about a class, which a time-limited visit serves well.',
          'The setting has not had help this year.',
        ],
        working:
          'Rule 7 of 12: communication is the main area, universal support is in place, and the subject is a class or group.',
      })}
      {facts({
        title: 'What they told us',
        rows: [
          { key: 'What it is about', value: 'A class or group: Year 2, about 9 children', change: { href: '#' } },
          { key: 'Main area of need', value: 'Communication and interaction', change: { href: '#' } },
          {
            key: 'What has been noticed',
            value:
              'Children find it hard to follow instructions with two steps, and carpet time has become very short.',
            change: { href: '#' },
          },
        ],
      })}
      {twoVersions({
        yours: 'Try a now-and-next board for carpet time.\nI will call on Friday.',
        theirs: 'Agreed with Priya by phone: start with carpet time.',
        who: 'Tom Ashdown',
        when: 'at 14:05 today',
      })}
      <h2 class="govuk-heading-m">What happened</h2>
      {timeline([
        {
          title: 'Triaged: take it on',
          when: '3 March, 9:40am',
          who: 'Maya Ellery',
          detail: <p class="govuk-body">First visit within two weeks.</p>,
        },
        { title: 'Sent', when: '2 March, 4:12pm', who: 'Priya Nandakumar' },
      ])}
    </>
  );
  const side = (
    <>
      {theSide({
        title: 'Ash Grove Primary',
        children: sideFacts([
          { term: 'Phase and size', detail: 'Primary, 412 on roll' },
          { term: 'Cluster', detail: 'Poole North' },
          { term: 'SEN support', detail: '14.2% (area 13.1%)' },
          { term: 'Inclusion audit', detail: tag({ text: 'Amber', tone: 'careful' }) },
        ]),
      })}
      {theSide({
        title: 'Team around it',
        children: sideFacts([
          { term: 'Inclusion Lead', detail: 'Maya Ellery' },
          { term: 'Educational psychologist', detail: 'Owen Pryce' },
        ]),
      })}
    </>
  );
  return framed(
    'A request',
    <>
      {heading({ title: 'Year 2: talking and listening', caption: 'BRAVO-4471 · Ash Grove Primary', size: 'l' })}
      {beside({ main, side })}
    </>,
    {
      breadcrumbs: [{ text: 'Home', href: '#' }, { text: 'Requests', href: '#' }, { text: 'BRAVO-4471' }],
    },
  );
}
