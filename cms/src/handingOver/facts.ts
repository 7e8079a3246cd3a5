import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { lastRestoredAt } from '../backup/trials'
import { knownCertificates } from '../certificates/watch'
import { publishedContent } from '../content/reading/published'
import { defaultLanguage } from '../content/languages'
import type { Locale } from '../contract'
import { backupFolder, lastBackup } from '../notices/backups'
import type { Settings } from '../settings'
import { activeAdministrators, nameOfAccount } from '../strapi/accounts'
import type { HandingOver, Way } from './contract'
import { placesOf } from './places'

/** What somebody has to know who takes over this site. */
export async function handingOver(strapi: Core.Strapi, language: Locale): Promise<HandingOver> {
  const settings = strapi.config.get<Settings>('settings')
  const { siteUrl, adminUrl, dataDir, backup } = settings
  const folder = path.dirname(strapi.dirs.app.root)
  const administrators = await activeAdministrators(strapi)
  return {
    branch: await branchName(strapi, language),
    siteUrl,
    adminUrl,
    release: {
      version: strapi.config.get<string>('info.version'),
      way: wayOf(folder),
      node: process.versions.node,
    },
    places: placesOf(settings, folder),
    certificates: knownCertificates(strapi),
    administrators: administrators.map((account) => ({
      name: nameOfAccount(account),
      email: account.email,
    })),
    backups: {
      folder: backupFolder(settings),
      last: await lastBackup(strapi),
      restoredAt: await lastRestoredAt(dataDir),
      areBroughtElsewhere: backup.command !== null,
      mailTo: backup.mailTo,
    },
    at: Date.now(),
  }
}

async function branchName(strapi: Core.Strapi, language: Locale): Promise<string> {
  const { settings } = await publishedContent(strapi).read()
  return (settings[language] ?? settings[defaultLanguage])?.branchName ?? ''
}

/** A release says so in a file; an image has the cms, and none of the commands that start both. */
function wayOf(folder: string): Way {
  if (existsSync(path.join(folder, 'release.json'))) return 'release'
  return existsSync(path.join(folder, 'package.json')) ? 'source' : 'docker'
}
