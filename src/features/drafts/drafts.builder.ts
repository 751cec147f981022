import type { Fields } from '#tests/harness/page.ts';
import type { Visitor } from '#tests/harness/visitor.ts';

/** What a plain request for a class says on each page, by the page's code. */
export const PLAIN: Record<string, Fields> = {
  about: { subject: 'group' },
  who: { yearGroups: ['year_3'], howMany: '8' },
  areas: { areas: ['semh'] },
  concerns: { 'concerns-semh': ['semh_upset'] },
  'in-place': { 'inPlace-offer_semh_space': 'helping' },
  words: { noticed: 'Several leave the room when plans change.' },
  help: { helpWanted: ['coaching'], urgency: 'this_half_term' },
  contact: {},
  try: { strategiesToTry: ['semh_calm_plan'] },
};

/** The same about one child, whose parent has not been asked yet. */
export const ABOUT_A_CHILD: Record<string, Fields> = {
  ...PLAIN,
  about: { subject: 'child' },
  child: { childReference: 'ZQ-CANARY', childYear: 'year_3', senStatus: 'K', parentAgreement: 'not_yet' },
};

/** Starts a draft for a setting and gives its address. */
export async function startDraftAs(visitor: Visitor, settingId?: number): Promise<string> {
  await visitor.visit(settingId === undefined ? '/drafts/new' : `/drafts/new?setting=${settingId}`);
  const page = await visitor.press('Start now');
  const address = /^\/drafts\/[\da-f-]{36}/.exec(page.url)?.[0];
  if (!address) throw new Error(`No draft was started: “${page.h1}” (${page.url})`);
  return address;
}

/** Fills in the pages of a draft, each as it stands, and ends on the answers to check. */
export async function fillIn(visitor: Visitor, address: string, pages: Record<string, Fields>) {
  const order = ['about', 'who', 'child', 'areas', 'concerns', 'in-place', 'words', 'help', 'contact', 'try'];
  const wanted = order.filter((step) => pages[step] && (step !== 'who' || !pages.child));
  for (const step of wanted) {
    await visitor.visit(`${address}/${step}`);
    await visitor.press('Continue', pages[step]);
  }
  return visitor.visit(`${address}/check`);
}
