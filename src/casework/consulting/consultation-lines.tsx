import { weekdayDate } from '#src/casework/request-view/days.ts';
import { shortArea } from '#src/casework/what-about.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { howTheyTalked, whatCameOfIt } from './consultation-words.ts';
import { consultingLinks } from './consulting-links.ts';
import type { Consultation } from './load-consultations.ts';

/** A setting's consultations, one line each: when, how, about which area, and what came of it. */
export function consultationLines(consultations: Consultation[], several = false): Html {
  return (
    <ul class="govuk-list al-list">
      {consultations.map((each) => (
        <li class="al-list__item">
          <a class="govuk-link" href={consultingLinks.consultation(each.id)}>
            {`${weekdayDate(each.heldOn)} ${each.heldOn.slice(0, 4)}: ${each.areas.map(shortArea).join(', ')}`}
            {several && ` – ${each.settingName}`}
          </a>
          <br />
          <span>{whatCameOfIt(each)}</span> <span class="al-quiet">· {howTheyTalked(each)}</span>
        </li>
      ))}
    </ul>
  );
}
