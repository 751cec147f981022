import type { ColumnClass } from './column-kinds.ts';
import { DELIVERY_TABLES } from './delivery-tables.ts';
import { FRONT_DOOR_TABLES } from './front-door-tables.ts';
import { LOG_TABLES } from './log-tables.ts';
import { MEASURE_TABLES } from './measure-tables.ts';
import { PANEL_TABLES } from './panel-tables.ts';
import { PEOPLE_TABLES } from './people-tables.ts';
import { RECORD_TABLES } from './record-tables.ts';
import { REGISTER_TABLES } from './register-tables.ts';
import type { TablePrivacy } from './table-privacy.ts';

/** Every table of the program and what its columns hold. A guard compares it with the database. */
export const REGISTER: Record<string, TablePrivacy> = {
  ...PEOPLE_TABLES,
  ...REGISTER_TABLES,
  ...RECORD_TABLES,
  ...PANEL_TABLES,
  ...DELIVERY_TABLES,
  ...FRONT_DOOR_TABLES,
  ...MEASURE_TABLES,
  ...LOG_TABLES,
};

export type ColumnEntry = { table: string; column: string; class: ColumnClass; reporter: boolean };

/** The register as a list of columns, each with its class and whether the reporter may read it. */
export function columns(): ColumnEntry[] {
  return Object.entries(REGISTER).flatMap(([table, privacy]) =>
    Object.entries(privacy.columns).flatMap(([kind, names]) =>
      words(names).map((column) => ({
        table,
        column,
        class: kind as ColumnClass,
        reporter: privacy.reporter === 'all' || words(privacy.reporter).includes(column),
      })),
    ),
  );
}

function words(names: string): string[] {
  return names.split(/\s+/).filter((name) => name !== '');
}
