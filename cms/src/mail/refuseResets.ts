import type { Core } from '@strapi/strapi'
import { wordsOf } from '../languages'
import { acceptedLanguage } from '../languages/accepted'
import type { Settings } from '../settings'
import { forgottenPasswordPath } from '../strapi/addresses'

/**
 * Says plainly that no mail will come to whoever asks for a new password, where others than people at
 * this machine may ask and no mail server is set. It tells nothing of who has an account.
 */
export function refuseResets(strapi: Core.Strapi): void {
  const { mail, isLoopback }: Settings = strapi.config.get('settings')
  if (mail.smtpUrl !== null || isLoopback) return
  strapi.server.use(async (ctx, next) => {
    if (ctx.method !== 'POST' || ctx.path !== forgottenPasswordPath) return next()
    strapi.log.error('Somebody asks for a new password, but SMTP_URL is not set: no mail is sent.')
    const message = wordsOf(acceptedLanguage(ctx)).mail.noResets
    ctx.status = 400
    ctx.body = {
      data: null,
      error: { status: 400, name: 'ApplicationError', message, details: {} },
    }
  })
}
