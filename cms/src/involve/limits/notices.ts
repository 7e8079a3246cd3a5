import type { Core } from '@strapi/strapi'
import type { Reader } from '../../http/reader'
import type { Notice } from '../../notices/contract'
import { entryActions } from '../../labels/permissions'
import { atOnce, countSlowed } from './domains'

/** Tells whoever reads entries that mails wait since many addresses of one domain were typed. */
export async function slowedNotices(strapi: Core.Strapi, reader: Reader): Promise<Notice[]> {
  if (!reader.does(entryActions.read)) return []
  const waiting = await countSlowed(strapi, Date.now())
  return waiting === 0 ? [] : [{ kind: 'domain-slowed', facts: { waiting, atOnce } }]
}
