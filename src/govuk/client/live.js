/** Fetches each `[data-live]` region again from its own address, keeping what is there if that does not work. */
export async function refreshLive() {
  for (const region of document.querySelectorAll('[data-live]')) {
    const response = await fetch(region.dataset.live, { credentials: 'same-origin' }).catch(() => undefined);
    if (response?.ok && !response.redirected) region.innerHTML = await response.text();
  }
}
