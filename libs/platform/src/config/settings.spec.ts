import { readSettings } from './settings';

const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://chorus.example.org/',
  DATABASE_URL: 'postgres://login@db/chorus',
  SMTP_URL: 'smtps://mail.example.org',
  CHORUS_SECRET: 'x'.repeat(32),
};

describe('the settings', () => {
  it('need nothing on a laptop', () => {
    expect(readSettings({})).toMatchObject({
      production: false,
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      redisUrl: undefined,
      smtpUrl: undefined,
    });
  });

  it('take an empty variable as one that is not set', () => {
    expect(readSettings({ PORT: '', REDIS_URL: '' })).toMatchObject({ port: 3000, redisUrl: undefined });
  });

  it('name every mistake at once, each by its variable and with the remedy', () => {
    const wrong = { PORT: 'web', DATABASE_URL: 'mysql://db', CHORUS_SECRET: 'short', LOG_LEVEL: 'loud' };
    const read = () => readSettings(wrong);
    for (const line of [
      'PORT: must be a whole number from 0 to 65535',
      'DATABASE_URL: must be an address that begins with postgres:// or postgresql://',
      'CHORUS_SECRET: must have at least 32 characters; make one with: openssl rand -base64 32',
      'LOG_LEVEL: must be fatal, error, warn, info, debug or silent',
    ]) {
      expect(read).toThrow(line);
    }
  });

  it('make nothing up in production', () => {
    const read = () => readSettings({ NODE_ENV: 'production' });
    for (const name of ['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL', 'CHORUS_SECRET']) {
      expect(read).toThrow(`${name}: is required in production`);
    }
    expect(() => readSettings({ ...PRODUCTION, PUBLIC_URL: 'http://chorus.example.org' })).toThrow(
      'PUBLIC_URL: must begin with https:// in production',
    );
    expect(readSettings(PRODUCTION)).toMatchObject({
      production: true,
      publicUrl: 'https://chorus.example.org',
    });
  });
});
