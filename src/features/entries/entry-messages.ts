import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { links } from './entries.links.ts';

type Person = { id: number; name: string };
/** `shownTitle` is the title that everyone sees; null while the entry has never been shown. */
export type About = { code: string; shownTitle: string | null };
type Shown = { code: string; shownTitle: string };

/** An e-mail names what everyone may read already; what is written in a draft, its title too, stays on its page. */
export function toApprovers(people: Person[], writer: string, about: About): Message[] {
  return people.map((person) =>
    message(person, about, 'version_proposed', {
      subject: 'New words for the menu are ready to read',
      sentence: `${writer} has written ${wordsFor(about)}. Everyone sees that once somebody else has read and approved it.`,
    }),
  );
}

/** One message for many: after a file was brought in. */
export function severalToApprove(people: Person[], writer: string, count: number): Message[] {
  const what = count === 1 ? 'One entry of the menu is' : `${count} entries of the menu are`;
  const action = { text: 'Read them one by one', path: links.proposals };
  return people.map((person) => ({
    toPersonId: person.id,
    kind: 'versions_proposed',
    subject: 'New words for the menu are ready to read',
    body: messageText({
      greeting: `Hello ${person.name},`,
      sentences: [`${what} ready to read, from ${writer}. Each is shown once somebody else has read and approved it.`],
      action,
    }),
  }));
}

export function versionApproved(people: Person[], about: Shown): Message[] {
  return people.map((person) =>
    message(person, about, 'version_approved', {
      subject: 'Approved: your words are on the menu',
      sentence: `“${about.shownTitle}” was read and approved. Everyone sees it now.`,
    }),
  );
}

export function versionSentBack(people: Person[], about: About): Message[] {
  return people.map((person) =>
    message(person, about, 'version_sent_back', {
      subject: 'Something to put right before it can be shown',
      sentence: `What you wrote, ${wordsFor(about)}, came back with a note on what to put right.`,
    }),
  );
}

export function entryHandedOver(person: Person, about: About): Message {
  return message(person, about, 'entry_handed_over', {
    subject: 'You keep an entry of the menu now',
    sentence: `${nameOf(about)} is yours to keep true from now on.`,
  });
}

export function entryRetired(person: Person, about: About): Message {
  return message(person, about, 'entry_retired', {
    subject: 'An entry of yours was retired',
    sentence: `${nameOf(about)} is no longer offered. The reason is on its page.`,
  });
}

/** One message for all of an owner's entries. */
export function reviewReminder(person: Person, titles: { soon: string[]; due: string[] }): Message {
  const { soon, due } = titles;
  const sentences = [
    due.length > 0 && `To look at again now: ${list(due)}.`,
    soon.length > 0 && `Within two weeks: ${list(soon)}.`,
    'Read each once more: say that it still holds, change it, or retire it.',
  ].filter((sentence) => sentence !== false);
  const action = { text: 'See what is due', path: `${links.entries}?show=review` };
  const subject = due.length + soon.length === 1 ? 'An entry to look at again' : 'Entries to look at again';
  return {
    toPersonId: person.id,
    kind: 'entry_review',
    subject,
    body: messageText({ greeting: `Hello ${person.name},`, sentences, action }),
  };
}

/** One message for all of an owner's entries in which a link stopped opening. */
export function linksToMend(person: Person, entries: { code: string; title: string }[]): Message {
  const [first] = entries;
  const path = first && entries.length === 1 ? links.entry(first.code) : `${links.entries}?show=mine`;
  const sentences = [
    `In ${list(entries.map(({ title }) => title))} a link no longer opens: we looked two weeks running.`,
    'Open it yourself. If it has moved, write the new address; if it is gone, take it out.',
  ];
  return {
    toPersonId: person.id,
    kind: 'links_broken',
    subject: 'A link in the menu to mend',
    body: messageText({ greeting: `Hello ${person.name},`, sentences, action: { text: 'See which', path } }),
  };
}

function wordsFor({ shownTitle }: About): string {
  return shownTitle === null ? 'a new entry of the menu' : `new words for “${shownTitle}”`;
}

function nameOf({ shownTitle }: About): string {
  return shownTitle === null ? 'A new entry of the menu' : `“${shownTitle}”`;
}

/** More titles than this are counted, not named. */
const MOST_NAMED = 5;

function list(titles: string[]): string {
  const named = titles.slice(0, MOST_NAMED).map((title) => `“${title}”`);
  const more = titles.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

function message(
  to: Person,
  { code }: About,
  kind: string,
  { subject, sentence }: { subject: string; sentence: string },
): Message {
  const action = { text: 'Read it', path: links.entry(code) };
  const body = messageText({ greeting: `Hello ${to.name},`, sentences: [sentence], action });
  return { toPersonId: to.id, kind, subject, body };
}
