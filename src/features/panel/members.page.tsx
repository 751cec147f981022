import type { Panel } from '#src/casework/panel/load-panel.ts';
import type { Colleague } from '#src/casework/who-is-there.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, type Errors } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { links } from './panel.links.ts';

export function membersPage({ csrf }: Context, panel: Panel, people: Colleague[], errors?: Errors): Page {
  const items = people.map(({ id, name, jobTitle }) => ({ value: String(id), text: `${name}, ${jobTitle}` }));
  const members = panel.members.map((member) => String(member.personId));
  const here = panel.members.filter((member) => member.wasThere).map((member) => String(member.personId));
  const isMember = (item: { value: string }) => members.includes(item.value);
  const body = column([
    errorSummaryFor(errors),
    heading({
      title: 'Members, and who is here',
      caption: `Panel of ${longDate(day(panel.heldOn))}`,
      lead: 'Members can open the requests on this agenda until four weeks after it closed.',
      size: 'l',
    }),
    form({
      action: links.members(panel.id),
      csrf,
      children: [
        checkboxesField({
          name: 'here',
          legend: 'Who is here?',
          hint: 'Tick them when the panel meets. The minutes say who was there.',
          size: 's',
          small: true,
          values: here,
          items: items.filter(isMember),
        }),
        <div class="al-members">
          {checkboxesField({
            name: 'members',
            legend: 'Members',
            size: 's',
            small: true,
            values: members,
            errors,
            items,
          })}
        </div>,
        actions(button({ text: 'Save', preventDoubleClick: true })),
      ],
    }),
  ]);
  return { title: 'Members', body, back: { text: 'Back to the agenda', href: links.panel(panel.id) } };
}
