import { isIP } from 'node:net';
import { z } from 'zod';
import { StartRefusal } from '../errors/start-refusal.ts';

/** Where the running product finds its settings; `@Inject(SETTINGS)`. */
export const SETTINGS = Symbol('settings');

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

const onOrOff = z
  .enum(['on', 'off', '1', '0', 'true', 'false'], 'has to be on or off')
  .transform((text) => ['on', '1', 'true'].includes(text));

const address = (protocols: RegExp, words: string) =>
  z.url({ protocol: protocols, error: `has to be ${words}` });

const rangesByName = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** An address, all that share its first so many bits, or one of the ranges that have a name. */
function isAddressOrRange(text: string): boolean {
  if (rangesByName.has(text)) return true;
  const [, host = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(host);
  if (version === 0) return false;
  return bits === undefined || (Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128));
}

const proxies = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine(
    (list) => list.every(isAddressOrRange),
    'has to list the addresses of your proxies, separated by commas: 127.0.0.1, 10.0.0.0/8, loopback',
  );

const mailbox = z
  .string()
  .regex(
    /^([^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
    'has to be an address such as Sixstep <mail@center.example>',
  );

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'has to be a port number, 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'has to be a port number, 0 to 65535');

const environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: address(
    /^https?$/,
    'the http(s) address under which people reach Sixstep',
  ).optional(),
  TRUST_PROXY: proxies.default([]),
  DATABASE_URL: address(
    /^postgres(ql)?$/,
    'postgres://name:password@host:port/database',
  ).optional(),
  SIXSTEP_DATA: z.string().default('.data'),
  SIXSTEP_DEMO: onOrOff.default(false),
  SIXSTEP_SECRET: z.string().min(32, 'has to have 32 characters or more').optional(),
  SMTP_URL: address(/^smtps?$/, 'smtp://name:password@host:port').optional(),
  MAIL_FROM: mailbox.optional(),
  MAIL_REPLY_TO: mailbox.optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'has to be the name of a bucket')
    .optional(),
  S3_ENDPOINT: address(
    /^https?$/,
    'the http(s) address of a store that speaks as S3 does',
  ).optional(),
  S3_REGION: z.string().default('us-east-1'),
  CLAMD_HOST: z.hostname('has to be the name or address of a machine').optional(),
  CLAMD_PORT: port.default(3310),
});

type Given = Readonly<Record<string, string | undefined>>;

/** What each setting asks of the others; looked at beside their own shapes, so that one message can tell of everything. */
function* clashes(given: Given): Generator<string> {
  const demonstration = onOrOff.safeParse(given['SIXSTEP_DEMO']).data === true;
  if (given['DATABASE_URL'] && !given['SIXSTEP_SECRET']) {
    yield 'SIXSTEP_SECRET is needed with DATABASE_URL: 32 random characters or more, the same for every process';
  }
  if (demonstration && given['DATABASE_URL']) {
    yield 'SIXSTEP_DEMO runs on the embedded PostgreSQL only: leave DATABASE_URL out';
  }
  if (demonstration && given['HOST'] && !loopback.has(given['HOST'])) {
    yield 'SIXSTEP_DEMO runs on this machine only: leave HOST out';
  }
  if (given['S3_ENDPOINT'] && !given['S3_BUCKET']) {
    yield 'S3_BUCKET is needed with S3_ENDPOINT: the bucket that files are kept in';
  }
  if (given['SMTP_URL'] && !given['MAIL_FROM']) {
    yield 'MAIL_FROM is needed with SMTP_URL: the address that mails come from';
  }
}

/** What the environment says; the address and the secret may still be missing with the embedded server. */
export interface SettingsFromEnvironment {
  readonly port: number;
  readonly host: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** Origins from which the product's own pages may write. */
  readonly origins: readonly string[];
  /** Addresses and ranges of proxies whose word about the address of the client counts; usually none. */
  readonly trustedProxies: readonly string[];
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly demonstration: boolean;
  readonly secret: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** The Center's mailbox, where answers are read, beside the manager of the case. */
  readonly mailReplyTo: string;
  /** The bucket that files are kept in; null for the data folder. */
  readonly s3: {
    readonly bucket: string;
    readonly endpoint: string | null;
    readonly region: string;
  } | null;
  /** The scanner of files; null where there is none. */
  readonly clamd: { readonly host: string; readonly port: number } | null;
}

export interface Settings extends SettingsFromEnvironment {
  /** Of the administering login; the others derive from it. */
  readonly databaseUrl: string;
  readonly secret: string;
}

/** @throws StartRefusal that lists every missing or wrong setting at once */
export function readSettings(variables: Given): SettingsFromEnvironment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  const wrong = [
    ...(read.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...clashes(given),
  ];
  if (!read.success || wrong.length > 0) {
    throw new StartRefusal(
      `Sixstep cannot start with these settings:\n${wrong.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  const value = read.data;
  const mailFrom = value.MAIL_FROM ?? 'Sixstep <sixstep@localhost>';
  const publicUrl = (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, '');
  return {
    port: value.PORT,
    host: value.HOST,
    publicUrl,
    origins: originsOf(publicUrl, value.PUBLIC_URL === undefined),
    trustedProxies: value.TRUST_PROXY,
    databaseUrl: value.DATABASE_URL ?? null,
    dataFolder: value.SIXSTEP_DATA,
    demonstration: value.SIXSTEP_DEMO,
    secret: value.SIXSTEP_SECRET ?? null,
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom,
    mailReplyTo: value.MAIL_REPLY_TO ?? mailFrom,
    s3: value.S3_BUCKET
      ? { bucket: value.S3_BUCKET, endpoint: value.S3_ENDPOINT ?? null, region: value.S3_REGION }
      : null,
    clamd: value.CLAMD_HOST ? { host: value.CLAMD_HOST, port: value.CLAMD_PORT } : null,
  };
}

/** On one's own machine the same page is reached by name and by number. */
function originsOf(publicUrl: string, assumed: boolean): string[] {
  const { origin } = new URL(publicUrl);
  return assumed ? [origin, origin.replace('localhost', '127.0.0.1')] : [origin];
}
