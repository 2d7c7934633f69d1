import * as vscode from 'vscode'

const providers = ['none', 'editor', 'endpoint'] as const
export type ProviderKind = (typeof providers)[number]

/** `pmprep.model`, as the person set it. */
export interface ModelSettings {
  provider: ProviderKind
  baseUrl: string
  /** The model's name at the endpoint, or its id in VS Code. */
  name: string
  /** Tokens sent and received that one request may cost. */
  maxTokens: number
  forbid: boolean
}

const SECTION = 'pmprep.model'

/**
 * The person's own settings and nobody else's: a workspace cannot say where its texts are sent. VS Code leaves settings
 * of the scope `application` out of a workspace's; here only what the person wrote is read, whatever else there is.
 */
export function modelSettings(): ModelSettings {
  const configuration = vscode.workspace.getConfiguration(SECTION)
  const own = <T>(key: string, otherwise: T): T => {
    const values = configuration.inspect<T>(key)
    const value = values?.globalValue ?? values?.defaultValue
    return typeof value === typeof otherwise ? (value as T) : otherwise
  }
  const provider = own<string>('provider', 'none')
  return {
    provider: providers.find(it => it === provider) ?? 'none',
    baseUrl: own('baseUrl', ''),
    name: own('name', ''),
    maxTokens: own('maxTokens', 16_000),
    forbid: own('forbid', false),
  }
}

/** Sets what is given, for all windows of the person and in no workspace. */
export async function setModel(settings: Partial<ModelSettings>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION)
  for (const [key, value] of Object.entries(settings)) {
    await configuration.update(key, value, vscode.ConfigurationTarget.Global)
  }
}

/** Calls back when the person has set another model, or none. */
export function onDidChangeModel(callback: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(SECTION)) callback()
  })
}
