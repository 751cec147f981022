import type { ColumnClass } from './column-kinds.ts';

/** How the data of one table is to be treated; the lawful basis follows from each column's class. */
export type TablePrivacy = {
  purpose: string;
  retention: string;
  /** What a person who asks for their data is given from here. */
  subjectAccess: string;
  /** Who may read it through the program; row security enforces it. */
  readers: string;
  /** Columns that the reporter, who only counts, may read: `all`, none (empty) or their names. */
  reporter: 'all' | string;
  /** Every column by name, under its class. */
  columns: Partial<Record<ColumnClass, string>>;
};

export const EVERYONE = 'everyone signed in, in their own partnership';
export const RECORD_READERS =
  'staff of the setting, whoever leads it or covers for its lead, managers; a co-ordinator while it is with the panel, its members while it is on their agenda; the experts it is allocated to and their supervisors';
/** Who reads what belongs to a request once an expert may be named. */
export const DELIVERY_READERS =
  'staff of the setting, whoever leads it or covers for its lead, the experts it is allocated to and their supervisors, members of the panel while it is on their agenda, managers';
export const GIVEN = 'Given to the person whole.';
export const WITH_REQUEST = 'With the request it belongs to';
export const TO_FAMILY =
  'Given to the parent or young person when the setting says whose record it is (we hold no child’s name); what others said of themselves is taken out.';
