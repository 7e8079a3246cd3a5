import { providerFor } from '../src/files/bucketClient'
import settings from './settings'

const { smtpUrl, from } = settings.mail

/** How long a mail server may be silent, in milliseconds: nodemailer would wait for ten minutes. */
const patience = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
}

/** nodemailer takes no options beside an address, but those in it; what somebody wrote there counts. */
function patient(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  for (const [name, ms] of Object.entries(patience)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms))
  }
  return url.href
}

export default {
  email: {
    config: {
      provider: 'nodemailer',
      // Without a mail server it only writes what would be sent; src/mail decides what comes of that.
      providerOptions:
        smtpUrl === null ? { streamTransport: true, buffer: true } : { url: patient(smtpUrl) },
      settings: { defaultFrom: from },
      // src/accounts/entrance.ts takes its place.
      ratelimit: { enabled: false },
    },
  },
  upload: {
    config: {
      ...providerFor(settings.bucket),
      sizeLimit: 15 * 1024 * 1024,
      // src/media/kinds.ts decides, by the content, and tells editors why.
      security: { allowedTypes: ['*/*'] },
    },
  },
}
