/** A web address as a link that is safe to show: http or https only. Null when it is not an address. */
export function tidyWebsite(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed) ? typed : `http://${typed}`;
  if (/^[a-z]+:(?!\d)/i.test(typed) && address !== typed) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url?.hostname.includes('.') || url.username || url.password) return null;
  return url.pathname === '/' && !url.search ? url.origin : url.href;
}
