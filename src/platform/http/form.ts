/** What a person typed, as text; repeated fields (checkboxes) come as lists. Never throws, never trims away meaning. */
export type Form = {
  text(name: string): string;
  list(name: string): string[];
  has(name: string): boolean;
  fields(): Record<string, string | string[]>;
  /** The file that was chosen in the field of this name; undefined when none was. */
  file(name: string): UploadedFile | undefined;
  /** Removes the uploaded files, once the request is answered. */
  removeFiles(): Promise<void>;
};

/** An uploaded file, already written to a temporary file that is removed after the request. */
export type UploadedFile = {
  name: string;
  path: string;
  bytes: number;
  /** True when the file was larger than the limit and only its beginning was kept. */
  cutShort: boolean;
  remove(): Promise<void>;
};

export function formOf(fields: Record<string, unknown>, files: Map<string, UploadedFile> = new Map()): Form {
  const known = new Map<string, string[]>();
  for (const [name, value] of Object.entries(fields)) {
    known.set(
      name,
      (Array.isArray(value) ? value : [value]).map((item) => cleanText(String(item ?? ''))),
    );
  }
  return {
    text: (name) => known.get(name)?.at(-1)?.trim() ?? '',
    list: (name) => (known.get(name) ?? []).filter((item) => item !== ''),
    has: (name) => known.has(name),
    fields: () =>
      Object.fromEntries([...known].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')])),
    file: (name) => files.get(name),
    removeFiles: async () => void (await Promise.all([...files.values()].map((file) => file.remove()))),
  };
}

/** PostgreSQL cannot hold NUL, and browsers send line ends as CRLF; everything else is kept as typed. */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').toWellFormed();
}
