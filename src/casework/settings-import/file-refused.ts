/** Nothing of the file can be used; `message` says why and what to do, in words for the person who sent it. */
export class FileRefused extends Error {
  readonly line: number | null;
  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}
