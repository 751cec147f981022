/**
 * The body of an e-mail. `greeting` is the whole first line ('Hello Amira Hassan,'), each sentence becomes a
 * paragraph, and `action.path` is a path of this site. Say the stage and the action; nothing about a child.
 */
export type MessageText = { greeting: string; sentences: string[]; action?: { text: string; path: string } };

export const PROMISE = 'Nothing about a child is ever written in our e-mails.';

export function messageText({ greeting, sentences, action }: MessageText): string {
  const link = action ? [`${action.text}:\n${action.path}`] : [];
  return [greeting, ...sentences, ...link, `Alongside\n${PROMISE}`].join('\n\n');
}

/** The same body with whole addresses: a line that is only a path is a page of ours. */
export function withAddresses(body: string, publicUrl: string | undefined): string {
  if (!publicUrl) return body;
  return body.replace(PATH_LINE, (_line, indent: string, path: string) => `${indent}${new URL(path, publicUrl)}`);
}

const PATH_LINE = /^([ \t]*)(\/(?!\/)\S*)$/gm;
