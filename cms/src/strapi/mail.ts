import type { Core } from '@strapi/strapi'

/** What sends mail, or only writes it, as `config/plugins.ts` says. */
interface MailProvider {
  send: (mail: object) => Promise<unknown>
}

type MailPlugin = Core.Plugin & { provider?: MailProvider }

/** To be asked when Strapi's plugins have started: they make their providers then. */
export function mailProvider(strapi: Core.Strapi): MailProvider {
  const { provider }: MailPlugin = strapi.plugin('email')
  if (!provider) throw new Error('Strapi has made no provider of mail')
  return provider
}

/** Replaces what sends mail, for Strapi's own mails too. */
export function replaceMailProvider(
  strapi: Core.Strapi,
  change: (strapis: MailProvider) => MailProvider,
): void {
  const plugin: MailPlugin = strapi.plugin('email')
  plugin.provider = change(mailProvider(strapi))
}

/** Sends a mail from the address that the settings name. */
export async function sendPlainMail(strapi: Core.Strapi, mail: object): Promise<void> {
  await strapi.plugin('email').service('email').send(mail)
}
