export const links = { signIn: '/sign-in', signOut: '/sign-out' } as const;

/** Only paths of this site are followed after signing in. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])[\w\-./?=&%+]*$/.test(next) ? next : '/';
}
