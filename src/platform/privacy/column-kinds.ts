/** What a column holds, as far as a person's privacy is concerned. */
export const COLUMN_CLASSES = {
  identity: 'says who an adult is',
  contact: 'how to reach an adult',
  special_category: 'may say something about a child’s needs or health, or is free text in which somebody may',
  case: 'where a record stands; nothing about a child beyond that there is a request',
  register: 'public facts about a setting, from the national register',
  technical: 'keeps the program working; says nothing about anybody by itself',
  log: 'who did or saw what, and when',
} as const;
export type ColumnClass = keyof typeof COLUMN_CLASSES;

const TASK = 'Public task, UK GDPR Art. 6(1)(e): Children and Families Act 2014, part 3';
const SUBSTANTIAL_INTEREST =
  'and substantial public interest, Art. 9(2)(g) with DPA 2018 Sch. 1 para. 18 (safeguarding of children and of individuals at risk) or para. 6 (statutory purposes)';
const SECURITY =
  'Public task, Art. 6(1)(e), and the duty to keep data secure and to account for it, Art. 5(1)(f), 5(2), 32';

/** Every lawful basis here is a proposal, to be confirmed by the partnership's data protection officer. */
export const LAWFUL_BASIS: Record<ColumnClass, string> = {
  identity: TASK,
  contact: TASK,
  special_category: `${TASK}; ${SUBSTANTIAL_INTEREST}`,
  case: TASK,
  register: `${TASK}; personal data only where the setting is a person (a childminder)`,
  technical: 'Not personal data by itself; with a person’s row, as that row',
  log: SECURITY,
};
