import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { ImportKind } from './state.ts';

export const IMPORT_KINDS: readonly ImportKind[] = [
  'settings',
  'early_years',
  'clusters',
  'people',
  'experts',
  'entries',
];

/** What each file is called, what it brings, and the template to start from. */
export function kindWords(
  kind: ImportKind,
  partnership: Partnership,
): { name: string; brings: string; template?: string } {
  const clusters = word(partnership, 'cluster', { plural: true });
  if (kind === 'settings')
    return {
      name: 'The national register',
      brings:
        'Schools, nursery schools and colleges. The file edubasealldata….csv from Get Information about Schools, as downloaded.',
    };
  if (kind === 'early_years')
    return {
      name: 'Early years and colleges',
      brings: 'Nurseries, childminders and colleges that you keep your own list of.',
      template: 'early-years',
    };
  if (kind === 'clusters')
    return {
      name: word(partnership, 'cluster', { plural: true, capital: true }),
      brings: `Which of the ${clusters} each setting belongs to.`,
      template: 'clusters',
    };
  if (kind === 'experts')
    return {
      name: 'Experts',
      brings: 'Who can help: discipline, supervisor, working time, where they work and what they are strong in.',
      template: 'experts',
    };
  if (kind === 'entries')
    return {
      name: 'The menu',
      brings:
        'Entries, as a CSV file that “Keep the menu” saves, or services of Open Referral UK as a JSON file. They become drafts: everyone sees them once a second person approves.',
    };
  return { name: 'People', brings: 'Names, e-mail addresses and roles.', template: 'people' };
}
