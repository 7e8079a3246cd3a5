import settings from './settings'

const { smtpUrl, from } = settings.mail

export default {
  email: {
    config: {
      provider: 'nodemailer',
      // Without a mail server it only writes what would be sent; src/mail decides what comes of that.
      providerOptions:
        smtpUrl === null ? { streamTransport: true, buffer: true } : { url: smtpUrl },
      settings: { defaultFrom: from },
    },
  },
  upload: {
    config: {
      sizeLimit: 15 * 1024 * 1024,
      // src/media/kinds.ts decides, by the content, and tells editors why.
      security: { allowedTypes: ['*/*'] },
    },
  },
}
