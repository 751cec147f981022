import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { needsYou } from '#src/govuk/pieces/needs-you.tsx';
import { statRow } from '#src/govuk/pieces/the-figure.tsx';
import { theLine } from '#src/govuk/pieces/the-line.tsx';
import { framed } from './framed.tsx';
import { stations } from './stations.ts';

export function home(): string {
  return framed(
    'Home',
    <>
      {heading({ title: 'Good morning, Maya', caption: 'Tuesday 3 March 2026' })}
      {needsYou({
        empty: 'Nothing needs you right now. Everyone who asked has heard from you.',
        items: [
          {
            sentence: [
              <strong>Ash Grove Primary</strong>,
              ' asks for help with a Year 2 class: talking and listening.',
            ],
            action: { text: 'Answer', href: '#', visuallyHidden: 'Ash Grove Primary' },
            when: 'Answer was due yesterday',
            tone: 'late',
          },
          {
            sentence: [<strong>Little Otters Nursery</strong>, ' answered your question about sleep and mealtimes.'],
            action: { text: 'Read on', href: '#', visuallyHidden: 'from Little Otters Nursery' },
            when: 'Answer by Thursday 5 March',
            tone: 'careful',
          },
          {
            sentence: [
              <strong>Harbour View Academy</strong>,
              ' sent a request about three pupils who have stopped coming in.',
            ],
            action: { text: 'Answer', href: '#', visuallyHidden: 'Harbour View Academy' },
            when: 'Answer by Monday 9 March',
            tone: 'new',
          },
        ],
      })}
      {section({
        title: 'Going well',
        children: statRow([
          { value: 14, label: 'answered in the last 4 weeks' },
          { value: '2.4', label: 'working days to answer, on average' },
          { value: '9 of 14', label: 'helped without waiting for a panel' },
        ]),
      })}
      {section({
        title: 'Where is it now',
        children: theLine({ stations, caption: 'BRAVO-4471, Ash Grove Primary' }),
      })}
      {needsYou({
        title: 'Needs you, when nothing does',
        items: [],
        empty: 'Nothing needs you right now. Everyone who asked has heard from you.',
        id: 'needs-empty',
      })}
    </>,
    { flash: { text: 'Sent. Ash Grove Primary has your advice and knows you will call on Friday.' } },
  );
}
