import type { Request } from '#src/casework/load-request.ts';
import { weekdayDate } from '#src/casework/request-view/days.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Language } from './languages/language.ts';
import { paperSheet } from './paper-sheet.tsx';
import { links } from './voices.links.ts';

type Shown = {
  request: Request;
  kind: VoiceKind;
  made: { token: string; until: string };
  origin: string;
  partnership: Partnership;
  language: Language;
};

const FOR: Record<VoiceKind, string> = {
  setting: 'A private link for the setting',
  practitioner: 'A private link for a practitioner',
  family: 'A private link for a family',
  child: 'A private link for a child or young person',
};

/** The link, shown this once, and the same as a sheet to print. */
export function linkPage(shown: Shown): Page {
  const { request, kind, made, origin, language } = shown;
  const address = `${origin}${links.voice(made.token, { language: language.code })}`;
  const body = column(
    <>
      <div class="al-not-printed">
        {heading({
          title: FOR[kind],
          caption: `${request.setting.name} · ${request.reference}`,
          lead: `It works once, until ${weekdayDate(made.until)}. We show it only now: copy it or print this page.`,
          size: 'l',
        })}
        {copyBox(address)}
        <p class="govuk-body">
          Whoever has the link can answer, so give it to one person only. The page names the setting and the kind of
          help, never a child. If it is lost,{' '}
          <a class="govuk-link" href={reviewLinks.voices(request.reference)}>
            make a new one
          </a>
          : this one then stops working.
        </p>
      </div>
      {paperSheet({ address, kind, request, language })}
    </>,
  );
  return {
    title: FOR[kind],
    body,
    back: { text: 'Everyone who is asked', href: reviewLinks.voices(request.reference) },
  };
}

/** The button appears only where a script can copy; the box can always be marked and copied by hand. */
function copyBox(address: string): Html {
  return (
    <div class="al-copy">
      <label class="govuk-label govuk-label--s" for="address">
        The link
      </label>
      <div class="al-copy__row">
        <input class="govuk-input al-copy__box" id="address" value={address} readonly data-copy-from />
        <button class="govuk-button al-copy__button" type="button" data-copy hidden>
          Copy
        </button>
      </div>
      <p class="al-copy__said" role="status" data-copy-said></p>
    </div>
  );
}
