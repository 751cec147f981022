import { CSV_LIMITS } from '#src/casework/settings-import/read-csv.ts';
import { type AnyRoute, get, post, upload } from '#src/platform/http/route.ts';
import { applyPreview } from './apply-preview.ts';
import { mayImport } from './imports.policy.ts';
import { previewImport } from './preview-import.ts';
import { sendTemplate } from './send-template.ts';
import { showImports } from './show-imports.ts';
import { showPreview } from './show-preview.ts';

export const importRoutes: AnyRoute[] = [
  get('/imports', mayImport, showImports),
  upload('/imports', mayImport, previewImport, CSV_LIMITS.bytes),
  get('/imports/templates/early-years', mayImport, () => sendTemplate('early-years')),
  get('/imports/templates/clusters', mayImport, () => sendTemplate('clusters')),
  get('/imports/templates/people', mayImport, () => sendTemplate('people')),
  get('/imports/templates/experts', mayImport, () => sendTemplate('experts')),
  get('/imports/:id', mayImport, showPreview),
  post('/imports/:id', mayImport, applyPreview),
];
