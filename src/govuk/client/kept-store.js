const PREFIX = 'kept ';

/** Each draft under its page and its key: two of one page, begun in two tabs, are two. */
export function nameOf(path, key) {
  return `${PREFIX}${path} ${key}`;
}

export function entries() {
  const names = Object.keys(storage() ?? {}).filter((name) => name.startsWith(PREFIX));
  return names.map((name) => [name, read(name)]).filter(([, value]) => value);
}

/** Whether it is kept: a browser may keep nothing (private windows, a full disk). */
export function write(name, value) {
  try {
    storage().setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forget(which) {
  for (const [name, value] of entries()) if (which(value)) remove(name);
}

export function remove(name) {
  storage()?.removeItem(name);
}

function read(name) {
  try {
    return JSON.parse(storage()?.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function storage() {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
