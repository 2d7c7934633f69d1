import type * as vscode from 'vscode'

/** The key of an endpoint, in VS Code's secret storage and nowhere else; each endpoint has its own. */
export class KeyStore {
  readonly #secrets: vscode.SecretStorage

  constructor(secrets: vscode.SecretStorage) {
    this.#secrets = secrets
  }

  async get(address: string): Promise<string | undefined> {
    return (await this.#secrets.get(nameFor(address))) || undefined
  }

  /** An empty key takes the stored one away. */
  async set(address: string, key: string): Promise<void> {
    if (key === '') await this.#secrets.delete(nameFor(address))
    else await this.#secrets.store(nameFor(address), key)
  }
}

/** By origin, so that a key never goes to another host than the one it was given for. */
function nameFor(address: string): string {
  return `pmprep.model.key ${/^\w+:\/\/[^/]+/.exec(address)?.[0] ?? address}`
}
