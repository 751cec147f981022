/** The public addresses of an area's menu; `partnership` is the area's code. */
export const paths = {
  menus: '/menu',
  menu: '/menu/:partnership',
  entry: '/menu/:partnership/entries/:entry',
  family: '/menu/:partnership/entries/:entry/family',
  remarks: '/menu/:partnership/entries/:entry/remarks',
  strategies: '/menu/:partnership/strategies',
  strategy: '/menu/:partnership/strategies/:strategy',
  shortlist: '/menu/:partnership/shortlist',
  embedded: '/menu/:partnership/embedded',
  embeddedHtml: '/menu/:partnership/embedded/html',
  printed: '/menu/:partnership/printed',
  examples: '/menu/:partnership/examples',
  news: '/menu/:partnership/news',
} as const;

export const menuHref = (partnership: string) => `/menu/${partnership}`;
export const entryHref = (partnership: string, entry: string) => `${menuHref(partnership)}/entries/${entry}`;
export const familyHref = (partnership: string, entry: string) => `${entryHref(partnership, entry)}/family`;
export const remarksHref = (partnership: string, entry: string) => `${entryHref(partnership, entry)}/remarks`;
export const strategiesHref = (partnership: string) => `${menuHref(partnership)}/strategies`;
export const strategyHref = (partnership: string, strategy: string) => `${strategiesHref(partnership)}/${strategy}`;
export const embeddedHref = (partnership: string) => `${menuHref(partnership)}/embedded`;
export const embeddedHtmlHref = (partnership: string) => `${embeddedHref(partnership)}/html`;
export const printedHref = (partnership: string) => `${menuHref(partnership)}/printed`;
export const examplesHref = (partnership: string) => `${menuHref(partnership)}/examples`;
export const selfCheckHref = (partnership: string) => `${menuHref(partnership)}/self-check`;
export const occasionsHref = (partnership: string) => `${menuHref(partnership)}/occasions`;

/** The entries a visitor keeps, by code in their order: the whole shortlist is in its address. */
export const shortlistHref = (partnership: string, entries: readonly string[]) =>
  `${menuHref(partnership)}/shortlist${entries.length > 0 ? `?entries=${entries.join('+')}` : ''}`;
