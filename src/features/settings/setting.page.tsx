import { consultationLines } from '#src/casework/consulting/consultation-lines.tsx';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import type { Consultation } from '#src/casework/consulting/load-consultations.ts';
import type { Lead } from '#src/casework/find-lead.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { ELIGIBILITIES, KINDS, SETTING_STATUSES } from '#src/domain/settings/kinds.ts';
import { isOpen } from '#src/domain/settings/setting-row.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { beside } from '#src/govuk/pieces/the-side.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Fact, HistoryEvent, ListedRequest, Member, WholeSetting } from './setting.queries.ts';
import { settingFacts } from './setting-facts.tsx';
import { settingHistory } from './setting-history.tsx';
import { settingRequests } from './setting-requests.tsx';
import { settingTeam } from './setting-team.tsx';
import { links } from './settings.links.ts';

export type ShownSetting = {
  setting: WholeSetting;
  /** Whether the address may be shown: a childminder's is a home. */
  address: boolean;
  facts: Fact[];
  predecessors: { id: number; name: string; closedOn: string | null }[];
  lead: Lead | undefined;
  team: Member[];
  requests: ListedRequest[];
  /** The latest talks, as far as the actor may know of them. */
  consultations: Consultation[];
  /** The actor may write down a talk with this setting. */
  mayRecord: boolean;
  history: HistoryEvent[];
  /** The actor works for this setting. */
  ours: boolean;
  /** The actor may go to the list. */
  inList: boolean;
  partnership: Partnership;
  today: CalendarDay;
};

export function settingPage(shown: ShownSetting): Page {
  const { setting, requests, history, inList } = shown;
  const main = (
    <>
      {standing(shown)}
      {requests.length > 0 && section({ title: 'Requests', children: settingRequests(shown) })}
      {(shown.mayRecord || shown.consultations.length > 0) &&
        section({ title: 'Consultations', children: consulted(shown) })}
      {section({ title: 'What we know', children: settingFacts(shown) })}
      {history.length > 0 &&
        section({ title: 'What files have changed', children: settingHistory(history, setting.name) })}
    </>
  );
  const body = (
    <>
      {heading({ title: setting.name, caption: caption(setting), size: 'l' })}
      {beside({ main, side: settingTeam(shown) })}
    </>
  );
  return {
    title: setting.name,
    body,
    ...(inList ? { back: { text: 'Settings', href: links.settings } } : {}),
  };
}

function consulted({ consultations, mayRecord, setting }: ShownSetting): Node {
  return [
    consultations.length > 0 && consultationLines(consultations),
    mayRecord && (
      <p class="govuk-body">
        <a class="govuk-link" href={consultingLinks.newFor(setting.id)}>
          Record a consultation
        </a>
      </p>
    ),
  ];
}

function caption({ kind, phase, cluster, in_area }: WholeSetting): string {
  const kindName = KINDS[kind];
  const phaseName = PHASES[phase].replace(' (partner)', '');
  const where = cluster ?? (in_area ? null : 'Outside the area');
  // 'Special school · Special' or 'College · Post-16' says the same thing twice only when the words are shared.
  const phaseShown = kindName.toLowerCase().includes(phaseName.toLowerCase()) ? null : phaseName;
  return [kindName, phaseShown, where].filter(Boolean).join(' · ');
}

/** Whether help is for this setting, and why, in a sentence each. */
function standing({ setting, partnership, predecessors, ours, inList }: ShownSetting): Html {
  const { eligibility, status } = setting;
  return (
    <div class="al-panel al-panel--mist">
      <p class="govuk-body">
        {status !== 'open' && [
          tag({ text: SETTING_STATUSES[status], tone: isOpen(status) ? 'careful' : 'plain' }),
          ' ',
        ]}
        <strong>{helped(setting, partnership, ours)}</strong> {setting.eligibility_why}
      </p>
      {eligibility === 'not_eligible' && (
        <p class="govuk-body">Its staff can still call {partnership.consult.phone} to hear what else there is.</p>
      )}
      {setting.successor_id && setting.successorName && (
        <p class="govuk-body">
          It lives on in {named({ id: setting.successor_id, name: setting.successorName }, inList)}, with its requests
          and its people.
        </p>
      )}
      {predecessors.length > 0 && <p class="govuk-body">It follows {listed(predecessors, inList)}.</p>}
    </div>
  );
}

function helped({ eligibility, status }: WholeSetting, { offerName }: Partnership, ours: boolean): string {
  const who = ours ? 'your setting' : 'this setting';
  if (!isOpen(status)) return `${capital(who)} is not open, so it cannot ask for help now.`;
  if (eligibility === 'served') return `${offerName} is here for ${who}.`;
  if (eligibility === 'partner') return `${capital(who)} is a partner of ${offerName}.`;
  return `${ELIGIBILITIES.not_eligible} for ${offerName}.`;
}

type Named = { id: number; name: string };

function listed(settings: Named[], linked: boolean): Node {
  return settings.map((each, index) => [
    index > 0 && (index === settings.length - 1 ? ' and ' : ', '),
    named(each, linked),
  ]);
}

/** Setting staff open no page but their own setting's. */
function named({ id, name }: Named, linked: boolean): Node {
  if (!linked) return name;
  return (
    <a class="govuk-link" href={links.setting(id)}>
      {name}
    </a>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
