import { expect, it } from 'vitest'
import { isDeliveryReport, readReport } from './report'
import { exim, gmail, microsoft, outOfOffice, postfix, sendmail } from './sample-reports'

const name = '0123456789abcdef0123456789abcdef'
const read = (raw: string) => readReport(Buffer.from(raw))

it.each(Object.entries({ postfix, exim, microsoft, gmail, sendmail }))(
  'reads what %s says of a letter that never arrives',
  async (_, report) => {
    expect(await read(report(name))).toEqual({ isFinal: true, messageNames: [name] })
  },
)

it('reads it where the letter’s own text is cut off, and where lines end otherwise', async () => {
  const raw = exim(name)
  const cut = raw.slice(0, raw.indexOf('this is new'))
  expect(await read(cut)).toEqual({ isFinal: true, messageNames: [name] })
  expect(await read(gmail(name).replaceAll('\r\n', '\n'))).toMatchObject({ isFinal: true })
})

it.each([
  ['is late', 'delayed', '4.4.1'],
  ['is late, whatever it is called', 'delayed', '5.1.1'],
  ['was given up since nobody answered', 'failed', '4.4.7'],
  ['arrived', 'delivered', '2.0.0'],
  ['was refused for what stands in it', 'failed', '5.6.1'],
  ['was refused for who sent it', 'failed', '5.7.1'],
  ['is told of in a way that nobody knows', 'failed', '51'],
])('knows of a letter that %s that its address may be good', async (_, action, status) => {
  expect(await read(postfix(name, action, status))).toEqual({
    isFinal: false,
    messageNames: [name],
  })
})

it('finds the name of a letter whose Message-ID was exchanged on its way', async () => {
  const raw = postfix(name).replace(`Message-ID: <${name}@`, 'Message-ID: <0100018f-1@')
  expect(await read(raw)).toEqual({ isFinal: true, messageNames: [name] })
})

it('takes no name from what the letter or the report says', async () => {
  const other = 'f'.repeat(32)
  const raw = exim(name)
    .replace('What comes next', other)
    .replace('this is new', `Message-ID: <${other}@branch.example.org>`)
    .replace('all relevant', other)
  expect((await read(raw))?.messageNames).toEqual([name])
})

it('takes so many names at most', async () => {
  const many = Array.from({ length: 200 }, (_, index) => `<${String(index).padStart(32, '0')}@x>`)
  const raw = postfix(name).replace(
    'Auto-Submitted',
    `References: ${many.join(' ')}\r\nAuto-Submitted`,
  )
  expect((await read(raw))?.messageNames).toHaveLength(20)
})

it.each([
  ['an answer of somebody who is away', outOfOffice(name)],
  [
    'a note that it was read',
    postfix(name).replace(/delivery-status/g, 'disposition-notification'),
  ],
  ['nothing', ''],
  ['what is no mail', '\u0000'.repeat(2000)],
  ['a report without its parts', postfix(name).slice(0, 700)],
])('takes %s for no report', async (_, raw) => {
  expect(await read(raw)).toBeNull()
})

it.each([
  ['multipart/report; report-type=delivery-status; boundary=x', true],
  ['Multipart/Report; boundary="a"; Report-Type="delivery-status"', true],
  ['multipart/report; report-type=disposition-notification; boundary=x', false],
  ['multipart/mixed; boundary="report-type=delivery-status"', false],
  ['text/plain', false],
  ['', false],
])('knows by %s whether to look at a mail', (contentType, is) => {
  expect(isDeliveryReport(contentType)).toBe(is)
})
