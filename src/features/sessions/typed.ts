import { SESSION_KINDS, type SessionKind } from '#src/domain/delivery/sessions.ts';
import type { Form } from '#src/platform/http/form.ts';

/** A whole number; `whenEmpty` for a box left empty, undefined for what is no number. */
export function wholeIn(text: string, whenEmpty?: number): number | undefined {
  if (text === '') return whenEmpty;
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

export function kindIn(text: string): SessionKind | undefined {
  return Object.hasOwn(SESSION_KINDS, text) ? (text as SessionKind) : undefined;
}

/** The key that a page made for a new session; undefined when it is none. */
export function keyIn(form: Form): string | undefined {
  const key = form.text('key').toLowerCase();
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key) ? key : undefined;
}
