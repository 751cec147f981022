import { type AnyRoute, publicGet, publicPost } from '#src/platform/http/route.ts';
import { showSignIn } from './show-sign-in.ts';
import { links } from './sign-in.links.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export const signInRoutes: AnyRoute[] = [
  publicGet(links.signIn, showSignIn),
  publicPost(links.signIn, signIn),
  publicPost(links.signOut, signOut),
];
