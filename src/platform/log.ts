/** Words for the person who runs the program, on its own terminal. */
export function announce(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
