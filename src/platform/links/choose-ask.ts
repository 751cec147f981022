import { type AskAddress, askOver, PUBLIC_NETWORK } from './ask-address.ts';

/** How other sites are asked; undefined in the demonstration, which calls nobody. */
export function chooseAsk({ demonstration }: { demonstration: boolean }): AskAddress | undefined {
  return demonstration ? undefined : askOver(PUBLIC_NETWORK);
}
