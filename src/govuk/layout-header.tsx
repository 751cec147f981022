import { type Html, html, type Node, render } from '../platform/jsx/jsx-runtime.ts';
import { asset } from './assets.ts';
import type { Brand } from './brand.ts';
import { serviceNavigation } from './components.ts';

export type User = {
  /** Tells the page's script whose words a shared phone may keep. */
  id?: number;
  name: string;
  /** "Inclusion Lead, Poole North". */
  role: string;
  /** Where the person sees their own account. */
  href?: string;
  /** The address that a POST signs out at; without it no such button is shown. */
  signOut?: string;
};
export type NavigationItem = {
  text: string;
  href: string;
  /** This very page. */
  current?: boolean;
  /** A page within this part. */
  active?: boolean;
  count?: number;
  /** What the number counts, for those who hear it: "need you". */
  counted?: string;
};

export function Header({
  brand,
  user,
  csrf,
}: {
  brand: Brand;
  user?: User | undefined;
  csrf?: string | undefined;
}): Html {
  return (
    <div class="al-header">
      <div class="govuk-width-container al-header__row">
        <a class="al-header__home" href="/">
          <img class="al-header__mark" src={brand.logo ?? asset('alongside.svg')} alt="" width="40" height="40" />
          <span class="al-header__names">
            <span class="al-header__product">Alongside</span> <span class="al-header__partner">{brand.name}</span>
          </span>
        </a>
        {user && <SignedIn user={user} csrf={csrf} />}
      </div>
    </div>
  );
}

export function navigationBar(items: NavigationItem[] | undefined): Node {
  if (!items || items.length === 0) return null;
  const navigation = items.map(({ text, href, current, active, count, counted }) => ({
    href,
    current: current ?? false,
    active: active ?? false,
    ...(count ? { html: html(`${render(text)} ${render(<Count count={count} counted={counted} />)}`) } : { text }),
  }));
  return serviceNavigation({ navigation, classes: 'al-navigation', navigationLabel: 'Main' });
}

function Count({ count, counted }: { count: number; counted?: string | undefined }): Html {
  return (
    <span class="al-count">
      {count}
      {counted && <span class="govuk-visually-hidden"> {counted}</span>}
    </span>
  );
}

function SignedIn({ user, csrf }: { user: User; csrf?: string | undefined }): Html {
  return (
    <div class="al-header__user">
      <span class="al-header__who">
        <strong>{user.name}</strong> <span class="al-header__role">{user.role}</span>
      </span>
      {user.href && (
        <a class="al-header__link" href={user.href}>
          Your account
        </a>
      )}
      {user.signOut && (
        <form class="al-header__out" method="post" action={user.signOut} data-person={user.id}>
          {csrf && <input type="hidden" name="_csrf" value={csrf} />}
          <button class="al-header__link" type="submit">
            Sign out
          </button>
        </form>
      )}
    </div>
  );
}
