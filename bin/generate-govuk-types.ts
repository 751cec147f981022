import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes src/govuk/generated/macro-options.ts from GOV.UK Frontend's own macro-options.json files. */

type Option = {
  name: string;
  type: string;
  required: boolean;
  description: string;
  isComponent?: boolean;
  deprecated?: string;
  params?: Option[];
};

const OUTPUT = fileURLToPath(new URL('../src/govuk/generated/macro-options.ts', import.meta.url));
const HEAD = `// Written by bin/generate-govuk-types.ts from govuk-frontend's macro-options.json. Do not edit.
import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';

export type Attributes = Record<string, string | number | boolean | Html | { value: string; optional?: boolean } | undefined>;
type Falsy = false | null | undefined | '';
`;

export function generateTypes(): string {
  const components = join(
    dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
    'dist/govuk/components',
  );
  const names = readdirSync(components, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const types = names.map(({ name }) => {
    const options = JSON.parse(readFileSync(join(components, name, 'macro-options.json'), 'utf8')) as Option[];
    return `export type ${pascal(name)}Options = ${objectType(options, name, 0)};\n`;
  });
  return `${HEAD}\n${types.join('\n')}`;
}

function objectType(options: Option[], path: string, depth: number): string {
  const names = [...new Set(options.map((option) => option.name))];
  const lines = names.map((name) =>
    member(
      options.filter((option) => option.name === name),
      options,
      path,
      depth + 1,
    ),
  );
  return `{\n${lines.join('')}${'  '.repeat(depth)}}`;
}

function member(same: Option[], siblings: Option[], path: string, depth: number): string {
  const [first] = same;
  if (!first) return '';
  const indent = '  '.repeat(depth);
  const type = [...new Set(same.map((option) => typeOf(option, `${path}.${option.name}`, depth)))].join(' | ');
  return `${indent}/** ${first.description.replace(/\s+/g, ' ')} */\n${indent}${key(first.name)}${isNeeded(first, siblings) ? '' : '?'}: ${type};\n`;
}

/** The package marks `text` and `html` both required where one of them is enough. */
function isNeeded(option: Option, siblings: Option[]): boolean {
  if (option.deprecated) return false;
  const either = /(is not required|will be ignored|is ignored)/i.test(option.description);
  const twin = siblings.some(({ name }) => name !== option.name && option.description.includes(`\`${name}\``));
  return option.required && !(either && twin);
}

function typeOf(option: Option, path: string, depth: number): string {
  if (isMarkup(option)) return 'Node';
  if (option.name === 'attributes' || option.name.endsWith('Attributes')) return 'Attributes';
  if (option.isComponent)
    return option.name === 'tag' ? 'TagOptions' : `Partial<${pascal(kebab(option.name))}Options> | Falsy`;
  if (option.type === 'array') return arrayType(option, path, depth);
  if (option.type === 'object')
    return option.params ? `${objectType(option.params, path, depth)} | Falsy` : 'Record<string, unknown>';
  if (option.type === 'integer' || option.type === 'number') return 'number';
  return option.type === 'boolean' ? 'boolean' : 'string | number | Falsy';
}

function arrayType(option: Option, path: string, depth: number): string {
  if (!option.params) return '(string | number)[]';
  const item = `(${objectType(option.params, path, depth)} | Falsy)[]`;
  return path === 'table.rows' ? `${item}[]` : item;
}

/** Whether an option carries markup, which must come as a Node and never as a bare string. */
function isMarkup({ name, type, description }: Option): boolean {
  if (type === 'nunjucks-block') return true;
  return type === 'string' && (name === 'html' || name.endsWith('Html') || description.startsWith('HTML injected'));
}

function pascal(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function key(name: string): string {
  return /^[a-zA-Z]\w*$/.test(name) ? name : `'${name}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUTPUT, generateTypes());
