import { dayOf, longDate, timeOf } from '#src/domain/calendar/calendar-day.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Occasion } from './load-occasions.ts';
import { occasionLinks } from './occasion-links.ts';
import { placesInWords } from './occasion-words.ts';

/** Occasions as anyone sees them in a list: the day, what it is, and whether there is a place left. */
export function occasionRows(occasions: Occasion[], { partnership, at }: { partnership: string; at: Date }): Html {
  return <ul class="al-occasions">{occasions.map((each) => row(each, partnership, at))}</ul>;
}

function row(occasion: Occasion, partnership: string, at: Date): Html {
  const { startsAt, endsAt, kind, title, place, clusterName, publicId } = occasion;
  const [weekday, date, month] = longDate(dayOf(startsAt)).split(' ');
  return (
    <li class="al-occasion">
      <p class="al-occasion__day">
        <span class="al-occasion__weekday">{weekday?.slice(0, 3)}</span> <span class="al-occasion__date">{date}</span>{' '}
        <span class="al-occasion__weekday">{month?.slice(0, 3)}</span>
      </p>
      <div class="al-occasion__words">
        <h3 class="govuk-heading-s al-occasion__title">
          <a class="govuk-link" href={occasionLinks.occasion(partnership, publicId)}>
            {title}
          </a>
        </h3>
        <p class="al-occasion__facts">
          {OCCASION_KINDS[kind]}, {timeOf(startsAt)} to {timeOf(endsAt)}, {place}
          {clusterName && `. For settings in ${clusterName}`}
        </p>
        <p class="al-occasion__places">{tag(placesInWords(occasion, at))}</p>
      </div>
    </li>
  );
}
