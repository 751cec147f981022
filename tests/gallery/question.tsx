import { button } from '#src/govuk/components.ts';
import { checkboxesField, dateField, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { cards, live, strategyCard } from '#src/govuk/pieces/strategy.tsx';
import { panel, tip } from '#src/govuk/pieces/tip.tsx';
import { framed } from './framed.tsx';

const errors = {
  noticed: 'Tell us what you have noticed, in a sentence or two',
  areas: 'Tick at least one area of need',
  started: 'Enter the day it started, such as 12 1 2026',
};

export function question(): string {
  return framed(
    'What have you noticed?',
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'What is happening?',
        caption: 'Request for help · part 3 of 6',
        lead: 'Two or three sentences are plenty. You never need a diagnosis.',
      })}
      {panel({
        title: 'Is a child in danger?',
        tone: 'stop',
        children: (
          <p class="govuk-body">
            Stop here and call the safeguarding hub on <strong>01632 960 123</strong>.
          </p>
        ),
      })}
      {form({
        action: '#',
        csrf: 'token',
        hidden: { seen: 3 },
        autosave: '/save',
        children: (
          <>
            {checkboxesField({
              name: 'areas',
              legend: 'Which areas of need?',
              hint: 'Tick all that fit.',
              errors,
              values: ['communication'],
              items: [
                { value: 'communication', text: 'Communication and interaction' },
                { value: 'semh', text: 'Social, emotional and mental health' },
                { value: 'none', text: 'Not sure', exclusive: true, divider: 'or' },
              ],
            })}
            {radiosField({
              name: 'subject',
              legend: 'What is it about?',
              errors,
              value: 'group',
              items: [
                { value: 'setting', text: 'The whole setting' },
                { value: 'group', text: 'A class or group', hint: 'Most help is for a class or a group.' },
                { value: 'child', text: 'One child or young person' },
              ],
            })}
            {textAreaField({
              name: 'noticed',
              label: 'What have you noticed?',
              hint: 'No names, please.',
              errors,
              max: 600,
              extra: tip({
                summary: 'Say when it happens, how often and what it means for learning.',
                example: 'At carpet time most days, five or six children leave the group within a few minutes.',
              }),
            })}
            {dateField({ name: 'started', legend: 'When did it start?', errors, value: { day: '12', month: '1' } })}
            {textField({
              name: 'contact',
              label: 'Whom should we call?',
              errors,
              value: '<b>Priya</b> Nandakumar',
              width: 20,
            })}
            {actions([
              button({ text: 'Save and continue' }),
              <button class="al-button-link" type="submit" name="later" value="yes">
                Save and come back later
              </button>,
            ])}
          </>
        ),
      })}
      {section({
        title: 'Try this now',
        children: live(
          '/live',
          cards([
            strategyCard({
              title: 'Now and next board',
              level: 'Universal',
              phases: ['Early years', 'Primary'],
              what: 'Show what is happening and what comes after, with one picture each.',
              steps: [
                'Choose two pictures for the part of the day that is hardest.',
                'Point as you say the words.',
                'Turn the card over together.',
              ],
            }),
            strategyCard({
              title: 'Ten seconds of waiting',
              level: 'Universal',
              phases: ['All phases'],
              what: 'Give time to take in words before you say them again.',
              steps: ['Say it once.', 'Count to ten in your head.', 'Say it again in the same words.'],
            }),
          ]),
        ),
      })}
    </>,
    { errors: true, backLink: { href: '#' } },
  );
}
