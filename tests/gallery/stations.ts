import type { Station } from '#src/govuk/pieces/the-line.tsx';

export const stations: Station[] = [
  { name: 'Sent', state: 'done', when: 'Mon 2 March', who: 'Priya Nandakumar' },
  { name: 'With your lead', state: 'now', when: 'answer by Mon 9 March', who: 'Maya Ellery' },
  { name: 'Panel', state: 'skipped' },
  { name: 'Help starts', state: 'next', when: 'by 30 March' },
  { name: 'Review', state: 'next', when: 'by 25 May' },
];
