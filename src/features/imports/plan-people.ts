import type { PeopleRead, PersonRow } from '#src/casework/settings-import/read-people.ts';
import type { Role } from '#src/domain/people/roles.ts';
import { addProblem, joinProblems, type Problem, type Problems } from '#src/domain/settings/problems.ts';
import { isOpen } from '#src/domain/settings/setting-row.ts';
import type { HeldPeople, HeldPerson, HeldPost, PeoplePlan, PersonChange, Post } from './people-plan.ts';

export type Around = { held: HeldPeople; today: string; titleOf: (role: Role) => string };

/** Compares a people file with whom we know. A row with a wrong setting, or about a closed account, is left out. */
export function planPeople({ rows, problems: found }: PeopleRead, around: Around): PeoplePlan {
  const plan: PeoplePlan = { added: [], changed: [], unchanged: 0, problems: joinProblems(found) };
  const known = new Map(around.held.people.map((person) => [person.email, person]));
  for (const [email, own] of byEmail(rows)) {
    const change = changeFor(own, known.get(email), { ...around, problems: plan.problems });
    if (!change) continue;
    if (change.id === null) plan.added.push(change);
    else if (change.lines.length > 0) plan.changed.push(change);
    else plan.unchanged += 1;
  }
  return plan;
}

type Planning = Around & { problems: Problems };

function changeFor(rows: PersonRow[], person: HeldPerson | undefined, planning: Planning): PersonChange | null {
  const [first] = rows;
  if (!first) return null;
  if (person?.closed)
    return leaveOut(
      planning,
      first,
      'Email',
      first.email,
      'This account was closed, and a file does not open it again.',
    );
  noteOtherNames(rows, planning.problems);
  const used = rows.flatMap((row) => {
    const posts = postsOf(row, person?.id ?? null, planning);
    return posts ? [{ row, posts }] : [];
  });
  const [told] = used;
  if (!told) return null;
  const change: PersonChange = { ...facts(told.row, person), newPosts: [], changedPosts: [] };
  for (const { posts } of used) {
    change.newPosts.push(...posts.newPosts);
    change.changedPosts.push(...posts.changedPosts);
    change.lines.push(...posts.lines);
  }
  return change;
}

function facts({ name, email, jobTitle }: PersonRow, person: HeldPerson | undefined) {
  const lines = [
    { label: 'Name', from: person?.name ?? name, to: name },
    { label: 'Job title', from: person?.jobTitle ?? null, to: jobTitle },
  ];
  return { id: person?.id ?? null, name, email, jobTitle, lines: lines.filter(({ from, to }) => from !== to) };
}

type Posts = Pick<PersonChange, 'newPosts' | 'changedPosts' | 'lines'>;

/** What a row says about posts that we do not know yet; null, noted, when the row is left out. */
function postsOf(row: PersonRow, personId: number | null, planning: Planning): Posts | null {
  const places = placesOf(row, planning);
  if (!places) return null;
  const posts: Posts = { newPosts: [], changedPosts: [], lines: [] };
  const known = planning.held.posts.filter((post) => post.personId === personId && post.role === row.role);
  for (const { settingId, clusterId, name } of places) {
    const here = known.filter((post) => post.settingId === settingId && post.clusterId === clusterId);
    const held = here.find((post) => lasts(post, row, planning.today));
    const days = daysOf(row, held, planning.today);
    if (days.endsOn && days.endsOn < days.startsOn)
      return leaveOut(
        planning,
        row,
        'Ends',
        row.endsOn,
        'This is before the post starts. Give the day it started too.',
      );
    if (held && sameDays(days, held)) continue;
    if (held) posts.changedPosts.push({ id: held.id, ...days });
    else posts.newPosts.push({ role: row.role, settingId, clusterId, ...days });
    const label = `${planning.titleOf(row.role)}: ${name}`;
    posts.lines.push({ label, from: held ? when(held) : null, to: when(days) });
  }
  return posts;
}

type Place = { settingId: number | null; clusterId: number | null; name: string };

function placesOf(row: PersonRow, planning: Planning): Place[] | null {
  if (row.role !== 'setting_staff') {
    if (row.clusters.length === 0) return [{ settingId: null, clusterId: null, name: 'the whole area' }];
    const { clusters } = planning.held;
    return row.clusters.map((name) => ({ settingId: null, clusterId: clusters.get(name) ?? null, name }));
  }
  const places: Place[] = [];
  for (const key of row.settings) {
    const setting = planning.held.settings.get(key);
    const advice = setting ? 'This setting has closed: name the one that follows it.' : UNKNOWN;
    if (!setting || !isOpen(setting.status)) return leaveOut(planning, row, 'Settings', key, advice);
    places.push({ settingId: setting.id, clusterId: null, name: setting.name });
  }
  return places;
}

const UNKNOWN = 'We hold no setting with this number. Bring the setting in first, or check the number.';

/** Whether this is the post that the row speaks of, rather than one that ended before. */
function lasts(post: HeldPost, row: PersonRow, today: string): boolean {
  return post.endsOn === null || post.endsOn === row.endsOn || post.endsOn >= (row.startsOn ?? today);
}

/** A blank day says nothing about a post that we know; a new one starts today and has no end. */
function daysOf(row: PersonRow, held: HeldPost | undefined, today: string): Pick<Post, 'startsOn' | 'endsOn'> {
  return { startsOn: row.startsOn ?? held?.startsOn ?? today, endsOn: row.endsOn ?? held?.endsOn ?? null };
}

type Days = Pick<Post, 'startsOn' | 'endsOn'>;

function sameDays(a: Days, b: Days): boolean {
  return a.startsOn === b.startsOn && a.endsOn === b.endsOn;
}

function when({ startsOn, endsOn }: Days): string {
  return endsOn ? `from ${startsOn} to ${endsOn}` : `from ${startsOn}`;
}

function noteOtherNames(rows: PersonRow[], problems: Problems): void {
  const [first, ...others] = rows;
  for (const row of others) {
    if (row.name === first?.name && row.jobTitle === first.jobTitle) continue;
    const message = `Line ${first?.line} gives this person another name or job title, and that one was used. Make them the same.`;
    addProblem(problems, { line: row.line, column: 'Name', value: row.email, message, severity: 'check' });
  }
}

function leaveOut(
  { problems }: Planning,
  { line }: PersonRow,
  column: string,
  value: Problem['value'],
  advice: string,
): null {
  addProblem(problems, { line, column, value, message: `${advice} The row was left out.`, severity: 'row' });
  return null;
}

function byEmail(rows: PersonRow[]): Map<string, PersonRow[]> {
  return Map.groupBy(rows, ({ email }) => email);
}
