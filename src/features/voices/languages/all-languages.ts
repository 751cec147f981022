import { english } from './english.ts';
import type { Language } from './language.ts';
import { polish } from './polish.ts';

/** Every language there is; add a file beside these and name it here. English is first, and for any other code. */
export const LANGUAGES: readonly Language[] = [english, polish];

export function languageOf(code: string | null | undefined): Language {
  return LANGUAGES.find((language) => language.code === code) ?? english;
}
