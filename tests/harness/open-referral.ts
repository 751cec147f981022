import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Schema = Record<string, unknown>;

/** Origin and licence: tests/fixtures/open-referral/README.md. */
const schemas = JSON.parse(
  readFileSync(new URL('../fixtures/open-referral/schemas.json', import.meta.url), 'utf8'),
) as Record<string, Schema>;

/** What is wrong with a record by the standard's own schema of this name; nothing when it keeps to it. */
export function faultsByStandard(name: string, record: unknown): string[] {
  if (!(name in schemas)) throw new Error(`The standard has no schema “${name}”.`);
  return faultsBy(standard, `${name}.json`, record);
}

/** The same, by a schema of a description in OpenAPI: a check for many records. */
export function byDescription(components: Schema, schema: Schema): (record: unknown) => string[] {
  const ajv = checker();
  ajv.addSchema({ ...schema, components }, 'asked');
  return (record) => faultsBy(ajv, 'asked', record);
}

function checker(): Ajv2020 {
  // The standard's schemas leave out types where their form says them.
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return ajv;
}

function faultsBy(ajv: Ajv2020, key: string, record: unknown): string[] {
  const validate = ajv.getSchema(key);
  if (!validate) throw new Error(`There is no schema “${key}”.`);
  validate(record);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const standard = checker();
for (const [name, schema] of Object.entries(schemas)) standard.addSchema(schema, `${name}.json`);
