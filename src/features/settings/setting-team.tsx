import { sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { ShownSetting } from './setting.page.tsx';
import type { Member } from './setting.queries.ts';

/** Who answers, who works around the setting, and who of its own staff can ask. */
export function settingTeam({ lead, team, partnership, ours }: ShownSetting): Node {
  const staff = team.filter(({ role }) => role === 'setting_staff');
  const rows = [
    { term: 'Answers its requests', detail: leadWords(lead) ?? partnership.contacts.help.name },
    { term: word(partnership, 'coordinator', { capital: true }), detail: names(team, 'coordinator') },
    { term: 'Experts', detail: names(team, 'expert') },
  ];
  return [
    theSide({ title: 'The team around it', children: sideFacts(rows.filter(({ detail }) => detail !== null)) }),
    theSide({
      title: ours ? 'Your colleagues with access' : 'Its staff with access',
      children: staff.length === 0 ? <p class="govuk-body">Nobody yet.</p> : people(staff),
    }),
  ];
}

function leadWords(lead: ShownSetting['lead']): Node {
  if (!lead) return null;
  return [
    lead.name,
    <span class="al-quiet govuk-!-font-weight-regular">
      , {lead.jobTitle}
      {lead.coversFor && `, while ${lead.coversFor} is away`}
    </span>,
  ];
}

function names(team: Member[], role: Member['role']): Node {
  const found = team.filter((member) => member.role === role);
  return found.length === 0 ? null : people(found);
}

function people(members: Member[]): Node {
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {members.map(({ name, jobTitle }) => (
        <li>
          <strong>{name}</strong>
          <span class="al-quiet govuk-!-font-weight-regular">, {jobTitle}</span>
        </li>
      ))}
    </ul>
  );
}
