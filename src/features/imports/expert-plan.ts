import type { ExpertRow } from '#src/casework/settings-import/read-experts.ts';
import type { Problems } from '#src/domain/settings/problems.ts';
import type { Line } from './people-plan.ts';

/** One expert as they are to be. `id` is null for a new expert, `personId` for somebody who is new altogether. */
export type ExpertChange = {
  id: number | null;
  personId: number | null;
  name: string;
  email: string;
  row: ExpertRow;
  clusterIds: number[];
  homeSettingId: number | null;
  lines: Line[];
};

/** What applying an experts file would do. Nobody is taken away because a file does not mention them. */
export type ExpertsPlan = { added: ExpertChange[]; changed: ExpertChange[]; unchanged: number; problems: Problems };
