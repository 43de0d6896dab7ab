import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.ts';

const secret = 'thirty-two characters or a few more';

describe('without any setting', () => {
  test('Sixstep serves this machine from an embedded database', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      origins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
      trustedProxies: [],
      databaseUrl: null,
      dataFolder: '.data',
      demonstration: false,
      s3: null,
      clamd: null,
    });
  });
});

describe('with settings', () => {
  test('an empty one counts as missing', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', MAIL_FROM: '' }).port).toBe(3000);
  });

  test('the public address alone may write, whatever is at its end', () => {
    const { publicUrl, origins } = readSettings({ PUBLIC_URL: 'https://cases.center.example/' });
    expect([publicUrl, origins]).toEqual([
      'https://cases.center.example',
      ['https://cases.center.example'],
    ]);
  });

  test('answers to mail go where mail comes from, unless a mailbox for them is named', () => {
    const MAIL_FROM = 'Sixstep <sixstep@center.example>';
    expect(readSettings({ MAIL_FROM }).mailReplyTo).toBe(MAIL_FROM);
    const MAIL_REPLY_TO = 'cases@center.example';
    expect(readSettings({ MAIL_FROM, MAIL_REPLY_TO }).mailReplyTo).toBe(MAIL_REPLY_TO);
    expect(() => readSettings({ MAIL_REPLY_TO: 'a@b, c@d' })).toThrow('MAIL_REPLY_TO has to be');
  });

  test('files are kept in a bucket where one is named', () => {
    const S3_BUCKET = 'sixstep-files';
    expect(readSettings({ S3_BUCKET }).s3).toEqual({
      bucket: S3_BUCKET,
      endpoint: null,
      region: 'us-east-1',
    });
    const S3_ENDPOINT = 'https://store.center.example';
    expect(readSettings({ S3_BUCKET, S3_ENDPOINT }).s3).toMatchObject({ endpoint: S3_ENDPOINT });
  });

  test('files are scanned where a scanner is named, at its usual port', () => {
    const CLAMD_HOST = 'clamd';
    expect(readSettings({ CLAMD_HOST }).clamd).toEqual({ host: 'clamd', port: 3310 });
    expect(readSettings({ CLAMD_HOST, CLAMD_PORT: '9' }).clamd).toMatchObject({ port: 9 });
    expect(readSettings({ CLAMD_PORT: '9' }).clamd).toBeNull();
  });

  test('proxies are trusted by address, range or name', () => {
    const { trustedProxies } = readSettings({
      TRUST_PROXY: 'loopback, 10.0.0.0/8,192.0.2.7, 2001:db8::/32',
    });
    expect(trustedProxies).toEqual(['loopback', '10.0.0.0/8', '192.0.2.7', '2001:db8::/32']);
  });

  test.each([
    [{ TRUST_PROXY: '1' }, 'TRUST_PROXY has to list the addresses'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY has to list the addresses'],
    [{ TRUST_PROXY: '127.0.0.1,' }, 'TRUST_PROXY has to list the addresses'],
    [{ TRUST_PROXY: '0.0.0.0/0' }, 'TRUST_PROXY has to list the addresses'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY has to list the addresses'],
    [{ TRUST_PROXY: 'proxy.center.example' }, 'TRUST_PROXY has to list the addresses'],
    [{ PORT: '70000' }, 'PORT has to be'],
    [{ PUBLIC_URL: 'cases.center.example' }, 'PUBLIC_URL has to be'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL has to be'],
    [{ DATABASE_URL: 'postgres://a:b@host/c' }, 'SIXSTEP_SECRET is needed'],
    [
      { DATABASE_URL: 'postgres://a:b@host/c', SIXSTEP_SECRET: 'short' },
      'SIXSTEP_SECRET has to have 32',
    ],
    [{ SIXSTEP_DEMO: 'on', HOST: '0.0.0.0' }, 'SIXSTEP_DEMO runs on this machine only'],
    [
      { SIXSTEP_DEMO: 'on', DATABASE_URL: 'postgres://a:b@host/c', SIXSTEP_SECRET: secret },
      'SIXSTEP_DEMO runs on the embedded',
    ],
    [{ S3_BUCKET: 'Files!' }, 'S3_BUCKET has to be'],
    [{ S3_ENDPOINT: 'https://store' }, 'S3_BUCKET is needed'],
    [{ S3_BUCKET: 'files', S3_ENDPOINT: 'store' }, 'S3_ENDPOINT has to be'],
    [{ CLAMD_HOST: 'a b' }, 'CLAMD_HOST has to be'],
    [{ SMTP_URL: 'http://mail' }, 'SMTP_URL has to be'],
    [{ SMTP_URL: 'smtp://mail:25' }, 'MAIL_FROM is needed'],
    [{ MAIL_FROM: 'Center\r\nBcc: all@example.test' }, 'MAIL_FROM has to be'],
  ])('%j is refused', (variables, words) => {
    expect(() => readSettings(variables)).toThrow(words);
  });

  test('a refusal repeats no value, which may be a password', () => {
    const wrong = {
      DATABASE_URL: 'mysql://a:very-secret@host',
      SIXSTEP_SECRET: 'very-secret',
      SMTP_URL: 'very-secret',
    };
    expect(() => readSettings(wrong)).toThrow(/^(?!.*very-secret)/s);
  });
});
