import { resolve } from 'node:path';
import { z } from 'zod';

const onOrOff = z.enum(['on', 'off'], { error: 'must be on or off' });

const schema = z
  .object({
    PORT: z.coerce.number({ error: 'must be a number' }).int().min(0).max(65535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgresql://user:password@host:5432/name' })
      .optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must begin with http:// or https://' }).optional(),
    DEMONSTRATION: onOrOff.optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://host:587' }).optional(),
    MAIL_FROM: z.string().default('Alongside <no-reply@alongside.example>'),
    PARTNERSHIPS_DIR: z.string().default('./config/partnerships'),
    TRUST_PROXY: onOrOff.default('off'),
    REQUESTS_PER_MINUTE: z.coerce.number({ error: 'must be a number' }).int().min(10).default(1200),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  })
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST,
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    publicUrl: env.PUBLIC_URL,
    // Without a database of its own the program shows its demonstration.
    demonstration: (env.DEMONSTRATION ?? (env.DATABASE_URL ? 'off' : 'on')) === 'on',
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    partnershipsDir: resolve(env.PARTNERSHIPS_DIR),
    trustProxy: env.TRUST_PROXY === 'on',
    requestsPerMinute: env.REQUESTS_PER_MINUTE,
    logLevel: env.LOG_LEVEL,
  }));

export type Config = z.infer<typeof schema>;

/** Reads the whole environment at once; throws one message that lists every fault. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const known = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(known);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Some settings in the environment need mending:\n${faults.join('\n')}`);
}
