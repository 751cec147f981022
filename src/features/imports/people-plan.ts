import type { Role } from '#src/domain/people/roles.ts';
import type { SettingStatus } from '#src/domain/settings/kinds.ts';
import type { Problems } from '#src/domain/settings/problems.ts';

export type Post = {
  role: Role;
  settingId: number | null;
  clusterId: number | null;
  startsOn: string;
  endsOn: string | null;
};
export type HeldPost = Post & { id: number; personId: number };
export type HeldPerson = { id: number; name: string; email: string; jobTitle: string; closed: boolean };

/** What we hold that a people file can speak of. */
export type HeldPeople = {
  people: HeldPerson[];
  posts: HeldPost[];
  /** By URN or local id, in capitals. */
  settings: Map<string, { id: number; name: string; status: SettingStatus }>;
  clusters: Map<string, number>;
};

/** Before and after, in the words people read; null is blank. */
export type Line = { label: string; from: string | null; to: string | null };

/** One person, with what is new about them. `id` is null for somebody new. */
export type PersonChange = {
  id: number | null;
  name: string;
  email: string;
  jobTitle: string;
  newPosts: Post[];
  changedPosts: { id: number; startsOn: string; endsOn: string | null }[];
  lines: Line[];
};

/** What applying a people file would do. Nobody and no post is taken away because a file does not mention it. */
export type PeoplePlan = { added: PersonChange[]; changed: PersonChange[]; unchanged: number; problems: Problems };
