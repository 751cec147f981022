import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
} from './govuk-frontend.js';

// Every page works without this file; it only smooths what is already there.
for (const component of [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
]) {
  createAll(component);
}

if (document.querySelector('form[data-autosave]')) {
  import('./autosave.js').then(({ autosave }) => autosave());
}
import('./kept.js').then(({ kept }) => kept());
if (document.querySelector('[data-copy]')) {
  import('./copy.js').then(({ copy }) => copy());
}
if (document.querySelector('[data-keys]')) {
  import('./keys.js').then(({ keys }) => keys());
}
if (document.querySelector('form [data-reading]')) {
  import('./readability.js').then(({ readability }) => readability());
}
if (document.querySelector('[data-strategies]')) {
  import('./strategies.js').then(({ strategies }) => strategies());
}
if (document.querySelector('[data-panel-keys]')) {
  import('./panel.js').then(({ panel }) => panel());
}

// Beside the work on a wide screen, a closed fold on a phone. Without this script it simply stays open.
if (window.matchMedia('(max-width: 63.99rem)').matches) {
  openSides(false);
}
window.addEventListener('beforeprint', () => openSides(true));

function openSides(open) {
  for (const side of document.querySelectorAll('details[data-side]')) side.open = open;
}
