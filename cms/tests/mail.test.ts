import { expect, it } from 'vitest'
import { newPlace } from './cms'
import { run } from './process'

it('is not begun with a mail server, but nobody whom mail would be from', async () => {
  const place = await newPlace()
  const started = await run(['tests/second.mjs'], place, { SMTP_URL: 'smtp://127.0.0.1:25' })
  expect(started.code).toBe(1)
  expect(started.stdout + started.stderr).toMatch(/MAIL_FROM is missing: .*SMTP_URL/)
})
