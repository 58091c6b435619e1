import { AppCredentials, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { TokenSource } from './token-source.ts';

/**
 * Gives the library its tokens. The library's own credentials are not used: its federated ones keep the first
 * assertion until the process ends, so that no token can be had once that has run out; its certificate ones call the
 * `openssl` program; and its managed ones try whatever else the machine is signed in as.
 */
export class BotCredentialsFactory extends ServiceClientCredentialsFactory {
  private readonly appId: string;
  private readonly tokens: TokenSource;

  constructor(appId: string, tokens: TokenSource) {
    super();
    this.appId = appId;
    this.tokens = tokens;
  }

  async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.appId;
  }

  async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  async createCredentials(appId: string, audience: string | undefined): Promise<AppCredentials> {
    if (appId !== this.appId) throw new Error('credentials of another app');
    return new BotCredentials(appId, audience, this.tokens);
  }
}

class BotCredentials extends AppCredentials {
  private readonly tokens: TokenSource;

  constructor(appId: string, audience: string | undefined, tokens: TokenSource) {
    super(appId, undefined, audience);
    this.tokens = tokens;
  }

  override async getToken(): Promise<string> {
    return this.tokens(this.oAuthScope);
  }

  protected async refreshToken(): Promise<never> {
    throw new Error('tokens come from their source');
  }
}
