import type { Locale } from './contract'
import type { CommandSettings } from './commandSettings'

/** A mailbox, as it is asked for by IMAP. */
export interface MailboxPlace {
  host: string
  port: number
  /** TLS from the first byte on; else it is asked for (STARTTLS) before anything is said. */
  beginsWithTls: boolean
  user: string
  password: string
  folder: string
}

/** What `config/settings.ts` reads from the environment; the cms asks `strapi.config.get('settings')`. */
export interface Settings extends CommandSettings {
  /** Address to listen on. */
  host: string
  port: number
  /** Public origin of the cms, without a trailing slash. */
  adminUrl: string
  /** Where mails come back to; null: it is not looked into. */
  returns: MailboxPlace | null
  /** Where figures are told to whoever can reach it; null: nowhere. */
  metrics: { host: string; port: number } | null
  /** True when only this machine can reach the cms. */
  isLoopback: boolean
  /** The first administrator, made at boot when there is none. */
  admin: { email: string | null; password: string | null }
  /** Whether an empty database gets the example content. */
  loadsExample: boolean
  /** What the site speaks, as the branch chose; the first is in addresses without a prefix. */
  languages: Locale[]
  /** How many proxies of ours stand in front, whose word about visitors is believed. */
  trustedProxies: number
  /** They were counted by the name that the setting had before. */
  isProxyNameOld: boolean
  secrets: {
    appKeys: string[]
    apiTokenSalt: string
    adminJwt: string
    transferTokenSalt: string
    encryptionKey: string
    /** What seals the entries of the forms, newest first. */
    privateDataKeys: string[]
    /** By which the cms knows that a form comes through the web server. */
    webServer: string
  }
}
