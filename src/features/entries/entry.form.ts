import { ACCESS, DELIVERERS, type EntryContent, EVIDENCE, LENGTHS, STRANDS } from '#src/domain/menu/entry.ts';
import { type Faults, faultsOfDraft } from '#src/domain/menu/entry-faults.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, type Area, codes, LEVELS } from '#src/domain/vocabulary.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Form } from '#src/platform/http/form.ts';

type Chosen = 'strand' | 'evidence' | 'access';
/** What was typed; a choice that was not made yet is undefined. */
export type Typed = Omit<EntryContent, Chosen> & { [Field in Chosen]: EntryContent[Field] | undefined };

const TEXTS = Object.keys(LENGTHS) as (keyof typeof LENGTHS)[];

export const BLANK: Typed = {
  ...(Object.fromEntries(TEXTS.map((text) => [text, ''])) as Record<keyof typeof LENGTHS, string>),
  ...{ areas: [], levels: [], phases: [], deliverers: [], tryFirst: [], alsoCalled: [] },
  ...{ strand: undefined, evidence: undefined, access: undefined },
};

export function readTyped(form: Form): Typed {
  const texts = TEXTS.map((text) => [text, form.text(text)]);
  return {
    ...(Object.fromEntries(texts) as Record<keyof typeof LENGTHS, string>),
    areas: ticked(form.list('areas'), codes(AREAS)),
    levels: ticked(form.list('levels'), codes(LEVELS)),
    phases: ticked(form.list('phases'), EVERY_PHASE),
    deliverers: ticked(form.list('deliverers'), codes(DELIVERERS)),
    tryFirst: ticked(
      codes(AREAS).flatMap((area) => form.list(tryFirstOf(area))),
      STRATEGIES.map(({ code }) => code),
    ),
    alsoCalled: form
      .text('alsoCalled')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    strand: oneOf(form.text('strand'), codes(STRANDS)),
    evidence: oneOf(form.text('evidence'), codes(EVIDENCE)),
    access: oneOf(form.text('access'), codes(ACCESS)),
  };
}

/** The name of the boxes with the strategies of one area. */
export function tryFirstOf(area: Area): string {
  return `tryFirst-${area}`;
}

/** A draft as it can be kept, or what to put right before it can. */
export function readContent(typed: Typed): { content: EntryContent } | { errors: Errors } {
  const { strand, evidence, access } = typed;
  const chosen = { strand: strand ?? 'with_staff', evidence: evidence ?? 'new', access: access ?? 'use' } as const;
  const errors = errorsOf(faultsOfDraft({ ...typed, ...chosen }));
  if (!strand) errors.strand = 'Choose what kind of help it is';
  if (!evidence) errors.evidence = 'Choose where the evidence stands';
  if (!access) errors.access = 'Choose how it is got';
  if (Object.keys(errors).length > 0 || !strand || !evidence || !access) return { errors };
  return { content: { ...typed, strand, evidence, access } };
}

/** The same content with its lists in the order they had before: boxes are ticked in no order, and the first area is the main one. */
export function inOrderOf(before: EntryContent, content: EntryContent): EntryContent {
  const { areas, levels, phases, deliverers, tryFirst } = content;
  return {
    ...content,
    areas: ordered(areas, before.areas),
    levels: ordered(levels, before.levels),
    phases: ordered(phases, before.phases),
    deliverers: ordered(deliverers, before.deliverers),
    tryFirst: ordered(tryFirst, before.tryFirst),
  };
}

/** Faults beside the fields of the form. */
export function errorsOf(faults: Faults): Errors {
  const { tryFirst, ...others } = faults;
  const errors: Errors = { ...others };
  if (tryFirst) errors[tryFirstOf('communication')] = tryFirst;
  return errors;
}

function ticked<Code extends string>(given: string[], known: readonly Code[]): Code[] {
  return known.filter((code) => given.includes(code));
}

function ordered<Code extends string>(codes: readonly Code[], before: readonly Code[]): Code[] {
  return [...before.filter((code) => codes.includes(code)), ...codes.filter((code) => !before.includes(code))];
}

function oneOf<Code extends string>(given: string, known: readonly Code[]): Code | undefined {
  return known.find((code) => code === given);
}
