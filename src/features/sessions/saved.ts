import { type Answer, json, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';

/**
 * Where to go when something is saved. The page's script, which keeps what was typed until it has arrived, asks for the
 * address as data; it erases what it kept before it goes there. Without the script's asking, the page that follows says it.
 */
export function saved({ form }: Pick<Context, 'form'>, to: string, notice: string): Answer {
  return form.text('by') === 'script' ? json({ to }) : redirect(`${to}?saved=yes`, notice);
}
