/** Fetches each `[data-live]` region again from its own address, keeping what is there if that does not work. */
export async function refreshLive(version) {
  for (const region of document.querySelectorAll('[data-live]')) {
    const response = await fetch(region.dataset.live, { headers: { accept: 'text/html' }, credentials: 'same-origin' }).catch(() => undefined);
    if (!response?.ok) continue;
    const markup = await response.text();
    if (region.dataset.liveVersion !== undefined && Number(region.dataset.liveVersion) > version) continue;
    region.innerHTML = markup;
  }
}
