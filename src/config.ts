// The environment, read once: what it must hold on each runtime and what is missing, by name. The only reader of it.
// Knows no defaults for secrets.

export type NodeConfig = {
  port: number
  dataDir: string
  keysDir: string
  publicUrl: string
  tls: { cert: string; key: string } | undefined
}

type Environment = Record<string, string | undefined>

/** Thrown at start; names variables, never values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** @throws ConfigError when a value cannot be used */
export function nodeConfig(env: Environment): NodeConfig {
  const port = Number(env['PORT'] ?? '8787')
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new ConfigError('PORT must be a port number (0–65535)')
  const { TLS_CERT: cert, TLS_KEY: key } = env
  if ((cert === undefined) !== (key === undefined)) throw new ConfigError('TLS_CERT and TLS_KEY belong together')
  const publicUrl = env['PUBLIC_URL'] ?? `http${cert ? 's' : ''}://localhost:${port}`
  if (!URL.canParse(publicUrl))
    throw new ConfigError('PUBLIC_URL must be an address such as https://rejestr.example.pl')
  return {
    port,
    dataDir: env['DATA_DIR'] ?? './data',
    keysDir: env['KEYS_DIR'] ?? './keys',
    publicUrl: publicUrl.replace(/\/$/, ''),
    tls: cert !== undefined && key !== undefined ? { cert, key } : undefined,
  }
}

/** What the edge must be given: two databases and the four secrets that lie in the key folder on Node. */
export const edgeVariables = [
  'DATABASE_URL',
  'DATABASE_TOKEN',
  'KEYS_DATABASE_URL',
  'KEYS_DATABASE_TOKEN',
  'VAULT_JWKS',
  'TOKEN_JWKS',
  'LEDGER_JWKS',
  'INDEX_SECRET',
  'PUBLIC_URL',
] as const
export type EdgeConfig = Record<(typeof edgeVariables)[number], string>

/** @throws ConfigError naming every variable that is missing */
export function edgeConfig(env: Environment): EdgeConfig {
  return given(env, edgeVariables)
}

/** What changing keys on the edge needs: the key store alone. @throws ConfigError as `edgeConfig` */
export function edgeKeysConfig(env: Environment): Pick<EdgeConfig, 'KEYS_DATABASE_URL' | 'KEYS_DATABASE_TOKEN'> {
  return given(env, ['KEYS_DATABASE_URL', 'KEYS_DATABASE_TOKEN'])
}

function given<Name extends string>(env: Environment, names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => !env[name])
  if (missing.length > 0) throw new ConfigError(`missing: ${missing.join(', ')}`)
  return env as Record<Name, string>
}

/** The variables of the Node runtime, for the README's test. */
export const nodeVariables = ['PORT', 'DATA_DIR', 'KEYS_DIR', 'PUBLIC_URL', 'TLS_CERT', 'TLS_KEY'] as const
