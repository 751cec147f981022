/** Whoever knows the address may come in: no page that is opened from here learns it, and no search engine keeps it. */
export const HIDDEN_ADDRESS = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' };

/** Whatever a browser makes of a file, it runs nothing and reaches nothing of ours. */
export function fileHeaders(name: string): Record<string, string> {
  const policy = { 'content-security-policy': "default-src 'none'; sandbox" };
  return { ...policy, ...HIDDEN_ADDRESS, 'content-disposition': attachmentNamed(name) };
}

/** RFC 6266: a plain name for old programs, and the true one wherever the plain one lost a letter. */
function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '-');
  const known = `attachment; filename="${plain}"`;
  if (plain === name) return known;
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${known}; filename*=UTF-8''${encoded}`;
}
