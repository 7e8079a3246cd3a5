import type { Core } from '@strapi/strapi'
import type { Settings } from '../../settings'
import type { FormKind } from '../../contract'
import { formKinds } from '../../formKinds'

/**
 * None where mail goes nowhere: nobody could confirm an address. On one's own machine it is written
 * to the disk, and can be tried there.
 */
export function offeredForms(strapi: Core.Strapi): FormKind[] {
  const { mail, isLoopback }: Settings = strapi.config.get('settings')
  return mail.smtpUrl === null && !isLoopback ? [] : [...formKinds]
}
