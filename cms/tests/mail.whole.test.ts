import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, it } from 'vitest'
import { administrator, post, registerAdministrator } from './admin'
import { startCms, type Cms } from './cms'
import { resetWith } from './resetting'

let cms: Cms | undefined
afterEach(async () => {
  await cms?.stop()
  cms = undefined
})

it('sends a link by the mail server that is set, with which one sets a new password', async () => {
  let receive: (mail: { from: string; to: string; content: string }) => void
  const received = new Promise<{ from: string; to: string; content: string }>((resolve) => {
    receive = resolve
  })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      void text(stream).then((content) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        receive({ from, to: envelope.rcptTo[0]?.address ?? '', content })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${port}`
  process.env['MAIL_FROM'] = 'Riverside <no-reply@riverside.example>'
  cms = await startCms({ example: false })
  await registerAdministrator(cms)

  expect((await post(cms, '/admin/forgot-password', { email: administrator.email })).status).toBe(
    204,
  )
  const mail = await received
  expect(mail).toMatchObject({ from: 'no-reply@riverside.example', to: administrator.email })
  await resetWith(cms, mail.content)
  server.close()
})
