import { resolve } from 'node:path'
import { readTrustedProxies } from 'cms/proxies'
import { readSiteLanguages } from 'cms/siteLanguages'
import { spoken } from '../src/words/files'

/** What the operator decides. */
export interface Config {
  /** Address to listen on. */
  host: string
  port: number
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string
  /** Origin at which this server reaches the cms, without a trailing slash. */
  cmsUrl: string
  /** Public origin of the cms, whose admin shows previews inside its own pages. */
  adminUrl: string
  /** By which the cms knows this server; null: the cms takes all who send forms for one. */
  webServerSecret: string | null
  /** How many proxies of ours stand in front, whose word about visitors is believed. */
  trustedProxies: number
  /** They were counted by the name that the setting had before. */
  isProxyNameOld: boolean
  /** Absolute folder for what this server keeps between two starts; null: it keeps nothing. */
  dataDir: string | null
  /** Absolute folder for what went wrong, apart from all else that is logged; null: it is not kept. */
  problemsDir: string | null
  /** Where the figures for the operator are told; null: nowhere. */
  metrics: { host: string; port: number } | null
}

/** The environment has values that cannot be used; the message names each. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/**
 * Reads the environment; nothing else in this package does, but for the languages, which decide while
 * modules are loaded what they have: whether those can be used is told here.
 *
 * @throws ConfigError when a value cannot be used
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const problems: string[] = []

  function port(name: string, fallback: number): number {
    const value = env[name] || String(fallback)
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= 1 && number <= 65535) return number
    problems.push(
      `${name} is "${value}", but must be a port from 1 to 65535, for example ${fallback}`,
    )
    return fallback
  }

  function origin(name: string, fallback: string): string {
    const value = env[name] || fallback
    const url = URL.canParse(value) ? new URL(value) : null
    const isOrigin =
      url !== null &&
      (url.protocol === 'http:' || url.protocol === 'https:') &&
      `${url.pathname}${url.search}${url.hash}${url.username}${url.password}` === '/'
    if (isOrigin) return url.origin
    problems.push(
      `${name} is "${value}", but must be a scheme and a host without a path, for example ${fallback}`,
    )
    return fallback
  }

  function listeningOn(name: string): string {
    const value = env[name] || '127.0.0.1'
    if (!/^[a-zA-Z0-9.:-]+$/.test(value)) {
      problems.push(
        `${name} is "${value}", but must be an address to listen on, for example 127.0.0.1`,
      )
    }
    return value
  }

  function counted(): { proxies: number; isOldName: boolean } {
    const read = readTrustedProxies(env)
    if ('proxies' in read) return read
    problems.push(`${read.variable} is "${read.value}", but must be ${read.remedy}`)
    return { proxies: 0, isOldName: false }
  }

  const chosen = readSiteLanguages(env.SITE_LANGUAGES, spoken)
  if ('remedy' in chosen) problems.push(`SITE_LANGUAGES is "${chosen.value}": ${chosen.remedy}`)
  const { proxies, isOldName } = counted()
  const host = listeningOn('HOST')
  const webPort = port('WEB_PORT', 3000)
  const cmsPort = port('CMS_PORT', 1337)
  const reachable = isLoopback(host) ? '127.0.0.1' : 'localhost'
  const cmsUrl = origin('CMS_URL', `http://127.0.0.1:${cmsPort}`)
  const config = {
    host,
    port: webPort,
    siteUrl: origin('SITE_URL', `http://${reachable}:${webPort}`),
    cmsUrl,
    adminUrl: origin('ADMIN_URL', cmsUrl),
    webServerSecret: env.WEB_SERVER_SECRET || null,
    trustedProxies: proxies,
    isProxyNameOld: isOldName,
    dataDir: env.DATA_DIR ? resolve(env.DATA_DIR, 'web') : null,
    problemsDir: env.DATA_DIR ? resolve(env.DATA_DIR, 'logs', 'problems') : null,
    metrics: env.METRICS_PORT
      ? { host: listeningOn('METRICS_HOST'), port: port('METRICS_PORT', 9464) }
      : null,
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return config
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
