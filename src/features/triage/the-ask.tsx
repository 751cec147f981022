import { aboutRows } from '#src/casework/request-view/answers-about.tsx';
import { concernList, inPlaceRows } from '#src/casework/request-view/answers-needs.tsx';
import { answersSummary } from '#src/casework/request-view/answers-summary.tsx';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { type Answers, CONTEXTS, HELP_WANTED, URGENCIES } from '#src/domain/requests/answers.ts';
import { mainAreaOf } from '#src/domain/requests/main-area.ts';
import { AREAS, type Area } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import { facts } from '#src/govuk/pieces/facts.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

/** What a lead reads first: the setting's own words, the need and the haste, close together; every answer one click away. */
export function theAsk(answers: Answers): Html {
  const rows: { key: string; value: Node }[] = [
    { key: 'Noticed', value: words(answers.noticed) },
    { key: 'Tried', value: words(answers.tried) },
    { key: answers.subject === 'child' ? 'The child’s view' : 'Their view', value: words(answers.childView) },
    { key: 'The family’s view', value: words(answers.familyView) },
    ...needs(answers),
    { key: 'Going on as well', value: answers.contexts?.map((context) => CONTEXTS[context]).join(' · ') },
    ...inPlaceRows(answers.inPlace ?? {}),
    { key: 'From the menu', value: answers.fromMenu?.trim() },
    { key: 'Help wanted', value: answers.helpWanted?.map((help) => HELP_WANTED[help]).join(' · ') },
    {
      key: 'How soon',
      value: [answers.urgency && URGENCIES[answers.urgency], answers.urgencyReason].filter(Boolean).join('. '),
    },
  ];
  return (
    <>
      {facts({ rows: [...who(answers), ...rows.filter((row) => row.value)] })}
      {details({ summaryText: 'Every answer, and whom to contact', html: answersSummary(answers) })}
    </>
  );
}

/** Whom it is about in one line; what the law asks to be recorded keeps lines of its own. */
function who(answers: Answers): { key: string; value: Node }[] {
  const given = aboutRows(answers).filter((row) => row.value);
  const inLine = given
    .filter((row) => !OWN_LINE.includes(row.field))
    .map((row, place) => [place > 0 && ' · ', row.value]);
  return [{ key: 'About', value: inLine }, ...given.filter((row) => OWN_LINE.includes(row.field))];
}

const OWN_LINE: readonly (keyof Answers)[] = ['senStatus', 'parentAgreement'];

function needs(answers: Answers): { key: string; value: Node }[] {
  const main = mainAreaOf(answers);
  const others = (answers.areas ?? []).filter((area) => area !== main);
  return [
    ...(main ? [need('Main area of need', main, answers)] : []),
    ...others.map((area) => need('Also', area, answers)),
  ];
}

function need(key: string, area: Area, { concerns = [] }: Answers): { key: string; value: Node } {
  const seen = concernList(concerns, area);
  return { key, value: [<strong>{AREAS[area]}</strong>, typeof seen === 'string' && <br />, seen] };
}

function words(text: string | undefined): Node {
  return text?.trim() ? paragraphs(text) : undefined;
}
