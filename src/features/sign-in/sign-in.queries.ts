import type { Kysely } from 'kysely';
import type { Role } from '#src/domain/people/roles.ts';
import { asSystem } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';

export type Persona = { id: number; name: string; jobTitle: string; persona: string; role: Role };

/** The invented people one may sign in as in a demonstration. */
export function personas(database: Kysely<Tables>, partnershipId: number): Promise<Persona[]> {
  return asSystem(database, partnershipId, (db) =>
    db
      .selectFrom('people')
      .innerJoin('posts', 'posts.person_id', 'people.id')
      .select(['people.id', 'people.name', 'people.job_title as jobTitle', 'posts.role'])
      .select('people.persona')
      .$narrowType<{ persona: string }>()
      .where('people.persona', 'is not', null)
      .where('people.revoked_at', 'is', null)
      .distinctOn('people.id')
      .orderBy('people.id')
      .execute(),
  );
}

export async function findPersona(database: Kysely<Tables>, partnershipId: number, personId: number) {
  return (await personas(database, partnershipId)).find((persona) => persona.id === personId);
}
