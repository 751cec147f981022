import { home } from './home.tsx';
import { numbers } from './numbers.tsx';
import { question } from './question.tsx';
import { queue } from './queue.tsx';
import { request } from './request.tsx';

/** Pages that show every piece with invented people, for eyes and for axe: each by name. */
export async function galleryPages(): Promise<Record<string, string>> {
  return { home: home(), request: request(), question: question(), queue: queue(), numbers: await numbers() };
}
