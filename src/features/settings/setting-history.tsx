import { dayInWords } from '#src/casework/day-in-words.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { timeline } from '#src/govuk/pieces/timeline.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { HistoryEvent } from './setting.queries.ts';

const TITLES: Record<string, string> = {
  setting_added: 'Came in',
  setting_changed: 'Changed',
  setting_closed: 'Closed',
  setting_merged: 'Merged',
};

/** What each import did to the setting, and to those that were merged into it under their own names. */
export function settingHistory(events: HistoryEvent[], name: string): Html {
  return timeline(
    events.map((event) => ({
      title: `${event.settingName === name ? '' : `${event.settingName}: `}${titleOf(event)}`,
      when: `${dayInWords(dayOf(event.at))} ${dayOf(event.at).slice(0, 4)}`,
      who: event.who ?? undefined,
      detail: changesOf(event),
    })),
  );
}

function titleOf({ name, data }: HistoryEvent): string {
  const into = typeof data.intoName === 'string' ? ` into ${data.intoName}` : '';
  return `${TITLES[name] ?? name}${into}`;
}

type Change = { label: string; from: string | null; to: string | null };

function changesOf({ data }: HistoryEvent): Node {
  const changes = Array.isArray(data.changes) ? (data.changes as Change[]) : [];
  if (changes.length === 0) return null;
  return (
    <ul class="govuk-list al-small">
      {changes.map(({ label, from, to }) => (
        <li>
          {label}: {from ?? 'blank'}, now {to ?? 'blank'}
        </li>
      ))}
    </ul>
  );
}
