import { answersSummary } from '#src/casework/request-view/answers-summary.tsx';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { CONTEXTS, HELP_WANTED, URGENCIES } from '#src/domain/requests/answers.ts';
import { concernByCode } from '#src/domain/requests/concerns.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { details } from '#src/govuk/components.ts';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { theReason } from '#src/govuk/pieces/the-reason.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { ItemView } from './item-view.ts';

/**
 * What the panel reads: the need, why now, what was tried, what the lead hopes, and why it comes at this place. What the
 * lead's own words name already is not listed a second time.
 */
export function theCase(view: ItemView): Html {
  const { request, triage } = view;
  const { answers, mainArea } = request;
  const said = [triage?.happening ?? answers.noticed ?? ''].join().toLowerCase();
  const isSaid = (labels: string[]) => labels.every((label) => said.includes(label.toLowerCase()));
  const concerns = (answers.concerns ?? []).flatMap((code) => concernByCode(code)?.label ?? []);
  const contexts = (answers.contexts ?? []).map((each) => CONTEXTS[each]);
  const rows: { key: string; value: Node }[] = [
    {
      key: 'Need',
      value: [<strong>{AREAS[mainArea]}</strong>, ' ', !isSaid(concerns) && concerns.join(' · ')],
    },
    { key: 'Happening', value: words(triage?.happening) ?? words(answers.noticed) },
    {
      key: 'Why now',
      value: [answers.urgency && URGENCIES[answers.urgency], answers.urgencyReason].filter(Boolean).join('. '),
    },
    { key: 'As well', value: isSaid(contexts) ? undefined : contexts.join(' · ') },
    { key: 'Tried', value: words(answers.tried) ?? inPlace(answers.inPlace) },
    { key: 'Hoped for', value: words(triage?.panelHope ?? undefined) },
    { key: 'Help wanted', value: answers.helpWanted?.map((help) => HELP_WANTED[help]).join(' · ') },
  ];
  return (
    <>
      <div class="al-case">{facts({ rows: rows.filter((row) => row.value), quiet: true })}</div>
      <div class="al-folds">
        {whyHere(view)}
        {triage && details({ summaryText: 'Advice so far', html: paragraphs(triage.advice) })}
        {details({ summaryText: 'Every answer', html: answersSummary(answers) })}
      </div>
    </>
  );
}

function whyHere({ item, number }: ItemView): Html {
  const { points, total } = item.priority;
  const moved = item.placeReason ? [`The panel moved it here: ${item.placeReason}`] : [];
  return details({
    summaryText: `Why number ${number}: ${total} points`,
    html: theReason({
      title: 'The order, explained',
      summary: 'The points below are added up. Among equals, who has waited longest comes first.',
      because: [...moved, ...points.map((point) => `${point.points} · ${point.words}`)],
    }),
  });
}

function inPlace(measures: Record<string, string> | undefined): string | undefined {
  const count = Object.values(measures ?? {}).filter((state) => state !== 'not_yet').length;
  return count === 0 ? undefined : `${count === 1 ? '1 measure' : `${count} measures`} of the everyday offer in place`;
}

function words(text: string | undefined): Node {
  return text?.trim() ? paragraphs(text) : undefined;
}
