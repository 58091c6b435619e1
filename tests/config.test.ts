import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigFault, parseCallSettings, parseConfig, parseLearning, VARIABLES } from '../src/config.ts';
import { isLoopback } from '../src/config/values.ts';

const production = {
  MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555',
  MICROSOFT_APP_PASSWORD: 'hemlis',
  HOME_TENANT_ID: '3F6A1C52-8f0e-4b7e-9a51-6d2f4c8b7e10',
};

const faultOf = (env: Record<string, string | undefined>): ConfigFault => {
  try {
    parseConfig(env);
  } catch (fault) {
    if (fault instanceof ConfigFault) return fault;
    throw fault;
  }
  throw new Error('the configuration was accepted');
};

describe('parseConfig', () => {
  it('starts explicit development on loopback without identity', () => {
    const config = parseConfig({ NODE_ENV: 'development' });
    expect(config).toMatchObject({ development: true, identity: null, host: '127.0.0.1', port: 3978 });
    expect(parseConfig({ NODE_ENV: 'development', HOST: '::1' }).development).toBe(true);
  });

  it.each([
    ['nothing at all', {}],
    ['development on all addresses', { NODE_ENV: 'development', HOST: '0.0.0.0' }],
    ['a host name that only looks like loopback', { NODE_ENV: 'development', HOST: '127.0.0.1.example.com' }],
    ['a misspelt environment', { NODE_ENV: 'Development' }],
    ['test', { NODE_ENV: 'test' }],
  ])('counts %s as production, which needs identity and tenant', (_, env) => {
    expect(faultOf(env).names.sort()).toEqual([
      'HOME_TENANT_ID',
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_PASSWORD',
    ]);
    expect(faultOf(env).message).toMatch(/HOME_TENANT_ID: saknas.*missing/);
  });

  it('starts production with identity and tenant', () => {
    const config = parseConfig(production);
    expect(config.development).toBe(false);
    expect(config.identity).toEqual({
      appId: production.MICROSOFT_APP_ID,
      type: 'SingleTenant',
      credential: { kind: 'secret', secret: 'hemlis' },
    });
    expect(config.homeTenantId).toBe('3f6a1c52-8f0e-4b7e-9a51-6d2f4c8b7e10');
  });

  it('never lets a misspelt app type become MultiTenant', () => {
    expect(faultOf({ ...production, MICROSOFT_APP_TYPE: 'SingelTenant' }).names).toEqual([
      'MICROSOFT_APP_TYPE',
    ]);
  });

  it('wants no password for a managed identity, and none given', () => {
    const managed = { ...production, MICROSOFT_APP_TYPE: 'UserAssignedMsi' };
    expect(faultOf(managed).names).toEqual(['MICROSOFT_APP_PASSWORD']);
    expect(parseConfig({ ...managed, MICROSOFT_APP_PASSWORD: '' }).identity?.credential).toEqual({
      kind: 'managed-identity',
    });
  });

  it('says everything that is wrong at once, and no values', () => {
    const fault = faultOf({
      ...production,
      MICROSOFT_APP_PASSWORD: undefined,
      PORT: 'hemligt-99',
      COORDINATORS: 'anna@example.com',
      PARTNER_TENANTS: 'Härjedalens kommun',
      PRIVACY_URL: 'javascript:alert(1)',
      ANSWER_WORKING_DAYS: '0',
      LOG_LEVEL: 'loud',
    });
    expect(new Set(fault.names)).toEqual(
      new Set([
        'MICROSOFT_APP_PASSWORD',
        'PORT',
        'COORDINATORS',
        'PARTNER_TENANTS',
        'PRIVACY_URL',
        'ANSWER_WORKING_DAYS',
        'LOG_LEVEL',
      ]),
    );
    expect(fault.message).not.toMatch(/hemligt-99|anna@/);
  });

  it('reads partner tenants and coordinators, lower case, spaces forgiven', () => {
    const config = parseConfig({
      ...production,
      PARTNER_TENANTS:
        '0A1B2C3D-0000-4000-8000-000000000001=Härjedalens kommun, 0a1b2c3d-0000-4000-8000-000000000002=Åre = kommun',
      COORDINATORS: ' 5D0C9A7E-2b64-4f18-b3a9-81e6f47c2d05 ,',
    });
    expect([...config.partnerTenants]).toEqual([
      ['0a1b2c3d-0000-4000-8000-000000000001', 'Härjedalens kommun'],
      ['0a1b2c3d-0000-4000-8000-000000000002', 'Åre = kommun'],
    ]);
    expect(config.coordinators).toEqual(['5d0c9a7e-2b64-4f18-b3a9-81e6f47c2d05']);
  });

  it('asks no language model unless one is named, with all that it takes', () => {
    const url = 'https://resurs.openai.azure.com';
    expect(parseConfig(production).secondOpinion).toBeNull();
    expect(parseConfig({ ...production, SECOND_OPINION_MODEL: 'liten' }).secondOpinion).toBeNull();
    expect(faultOf({ ...production, SECOND_OPINION_URL: url }).names).toEqual(['SECOND_OPINION_MODEL']);
    const azure = { ...production, SECOND_OPINION_URL: url, SECOND_OPINION_API: 'azure' };
    expect(faultOf(azure).names.sort()).toEqual(['SECOND_OPINION_KEY', 'SECOND_OPINION_MODEL']);
    expect(
      parseConfig({ ...azure, SECOND_OPINION_KEY: 'hemlis', SECOND_OPINION_MODEL: 'liten' }).secondOpinion,
    ).toEqual({ url, key: 'hemlis', model: 'liten', api: 'azure', timeoutMs: 2000 });
  });

  it.each([
    ['http://modell.example.com/v1', false],
    ['http://10.0.0.7/v1', false],
    ['http://[2001:db8::1]/v1', false],
    ['https://namn:hemlis@example.com/v1', false],
    ['file:///etc/passwd', false],
    ['modell', false],
    ['https://api.example.com/v1', true],
    ['http://127.0.0.1:11434/v1', true],
    ['http://[::1]:11434/v1', true],
    ['http://ollama:11434/v1', true],
  ])('sends texts to %s: %s', (SECOND_OPINION_URL, allowed) => {
    const env = { ...production, SECOND_OPINION_URL, SECOND_OPINION_MODEL: 'liten' };
    if (allowed) expect(parseConfig(env).secondOpinion?.url).toBe(SECOND_OPINION_URL);
    else expect(faultOf(env).names).toEqual(['SECOND_OPINION_URL']);
  });

  it('does not let the library of the language model print what it is asked', () => {
    const env = { ...production, SECOND_OPINION_MODEL: 'liten', DEBUG: 'true' };
    expect(parseConfig(env).secondOpinion).toBeNull();
    expect(faultOf({ ...env, SECOND_OPINION_URL: 'https://api.example.com/v1' }).names).toEqual(['DEBUG']);
  });

  it('takes a decision to learn only when it is spelt out', () => {
    expect(parseLearning({})).toEqual({
      sqliteFile: 'data/idelotsen.sqlite',
      mongo: null,
      homeTenantId: '3f6a1c52-8f0e-4b7e-9a51-6d2f4c8b7e10',
      learning: 'off',
    });
    expect(parseLearning({ TRIAGE_LEARNING: 'allowed', SQLITE_FILE: 'a.db' })).toMatchObject({
      sqliteFile: 'a.db',
      mongo: null,
      learning: 'allowed',
    });
    expect(() => parseLearning({ TRIAGE_LEARNING: 'true' })).toThrow(/TRIAGE_LEARNING/);
    expect(faultOf({ ...production, TRIAGE_LEARNING: 'Allowed' }).names).toEqual(['TRIAGE_LEARNING']);
  });

  it('uses MongoDB where an address is given, and never says the address', () => {
    const uri = 'mongodb://bot:hemligt@db.example/?tls=true';
    expect(parseConfig({ ...production, MONGODB_URI: uri }).mongo).toEqual({ uri, database: 'idelotsen' });
    expect(parseConfig({ ...production, MONGODB_URI: ' ' }).mongo).toBeNull();
    const wrong = faultOf({ ...production, MONGODB_URI: 'http://hemligt', MONGODB_DATABASE: 'a.b' });
    expect(wrong.names).toEqual(['MONGODB_URI', 'MONGODB_DATABASE']);
    expect(wrong.message).not.toContain('hemligt');
  });

  it('takes an empty value as absent', () => {
    expect(parseConfig({ ...production, PORT: ' ', PRIVACY_URL: '' })).toMatchObject({
      port: 3978,
      privacyUrl: null,
    });
  });
});

describe('isLoopback', () => {
  it.each(['localhost', '127.0.0.1', '127.8.8.8', '::1', '[::1]'])('%s is', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each(['0.0.0.0', '::', '127.0.0.1.evil.se', 'localhost.evil.se', '10.0.0.1', ''])(
    '%s is not',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});

describe('env/.env.example', () => {
  const lines = readFileSync(new URL('../env/.env.example', import.meta.url), 'utf8').split('\n');

  it('names every variable, once, with a comment above it', () => {
    const named = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect([...named].sort()).toEqual([...VARIABLES].sort());
    for (const name of named)
      expect(lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1], name).toMatch(/^# \S/);
  });

  it('holds the defaults', () => {
    const values = Object.fromEntries(
      lines.flatMap((line) => {
        const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
        return name && value !== undefined ? [[name, value.replace(/^"|"$/g, '')]] : [];
      }),
    );
    expect(parseConfig({ ...values, ...production })).toEqual(parseConfig(production));
  });

  it('has the tenant of the Playground as the one development is at home in', () => {
    const preset = readFileSync(new URL('../.m365agentsplayground.yml', import.meta.url), 'utf8');
    expect(preset).toContain(`tenantId: ${parseConfig({ NODE_ENV: 'development' }).homeTenantId}`);
  });
});

describe('the funding calls', () => {
  it('are fetched in production, and examples shown in development, unless told otherwise', () => {
    expect(parseConfig(production).calls).toMatchObject({ refresh: true, examples: false, times: ['05:10'] });
    expect(parseConfig({ NODE_ENV: 'development' }).calls).toMatchObject({ refresh: false, examples: true });
    expect(parseConfig({ NODE_ENV: 'development', CALLS_REFRESH: 'on' }).calls).toMatchObject({
      refresh: true,
      examples: false,
    });
    expect(parseConfig({ ...production, CALLS_REFRESH: 'off' }).calls).toMatchObject({
      refresh: false,
      examples: false,
    });
  });

  it('leave out a source that is off, and an agency without a key', () => {
    const settings = parseCallSettings({ VINNOVA_URL: 'off', GDP_VR_KEY: 'k', GDP_KEY_IN: 'header' });
    expect(settings).toMatchObject({
      vinnovaUrl: null,
      euFundingUrl: 'https://api.tech.ec.europa.eu/search-api/prod/rest/search',
      gdp: { formas: null, forte: null, vr: { url: 'https://api.vr.se/gdp_vr', key: 'k' } },
      gdpKeyIn: 'header',
    });
  });

  it.each([
    ['CALLS_REFRESH', 'yes'],
    ['CALLS_REFRESH_AT', '5.10'],
    ['CALLS_REFRESH_AT', '05:10,25:00'],
    ['VINNOVA_URL', 'data.vinnova.se'],
    ['VINNOVA_URL', 'http://data.vinnova.se/api'],
    ['GDP_VR_URL', 'https://user:secret@api.vr.se'],
    ['GDP_KEY_IN', 'cookie'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => parseCallSettings({ [name]: value })).toThrow(ConfigFault);
    expect(faultOf({ ...production, [name]: value }).names).toEqual([name]);
    expect(faultOf({ ...production, [name]: value }).message).not.toContain('secret');
  });
});
