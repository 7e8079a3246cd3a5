import { expect, it } from 'vitest'
import { RecordsUnknown, type MailRecords } from '../../outside/mailRecords'
import { judgeDomain } from './judging'

const domain = 'branch.example'

/** A domain name system with these texts. */
function system(texts: Record<string, string[]>, exchanges = ['mx.branch.example']): MailRecords {
  return {
    texts: (name) => Promise.resolve(texts[name] ?? []),
    exchanges: (name) => Promise.resolve(name === domain ? exchanges : []),
  }
}

const sound = {
  [domain]: ['google-site-verification=x', 'v=spf1 include:spf.host.example -all'],
  'spf.host.example': ['v=spf1 ip4:192.0.2.1 -all'],
  [`mail._domainkey.${domain}`]: ['v=DKIM1; k=rsa; p=MIGfMA0'],
  [`_dmarc.${domain}`]: ['v=DMARC1; p=quarantine'],
}

async function judged(texts: Record<string, string[]>, selector: string | null = null) {
  const findings = await judgeDomain(domain, selector, system({ ...sound, ...texts }))
  return Object.fromEntries(findings.map(({ about, is }) => [about, is]))
}

it('finds nothing wrong with a domain whose mail arrives', async () => {
  expect(await judged({})).toEqual({ spf: 'good', dkim: 'good', dmarc: 'good', mx: 'good' })
})

it('finds what is missing', async () => {
  const none = await judgeDomain(domain, null, system({}, []))
  expect(none).toEqual([
    { about: 'spf', is: 'missing' },
    { about: 'dkim', is: 'missing', selectors: [] },
    { about: 'dmarc', is: 'missing' },
    { about: 'mx', is: 'missing' },
  ])
})

it.each([
  ['two policies', ['v=spf1 -all', 'v=spf1 mx ~all'], 'several'],
  ['a policy that lets everybody send', ['v=spf1 mx +all'], 'open'],
  ['the same without its sign', ['v=spf1 all'], 'open'],
  ['a policy of another kind', ['v=spf10 -all'], 'missing'],
  ['ten look-ups', [`v=spf1 ${'a '.repeat(8)}include:spf.host.example mx -all`], 'good'],
  ['eleven look-ups', [`v=spf1 ${'a '.repeat(9)}include:spf.host.example mx -all`], 'deep'],
])('judges who may send: %s', async (_, texts, is) => {
  expect(await judged({ [domain]: texts })).toMatchObject({ spf: is })
})

it('counts the look-ups of policies within, and of those that lead in a circle', async () => {
  const circle = { [domain]: ['v=spf1 include:a.example -all'] }
  const texts = { ...circle, 'a.example': [`v=spf1 redirect=${domain}`] }
  expect(await judged(texts)).toMatchObject({ spf: 'deep' })
  expect(await judged({ [domain]: ['v=spf1 include:%{d}.example -all'] })).toMatchObject({
    spf: 'good',
  })
})

it('finds a key under the name that somebody says, and one that was taken back', async () => {
  const own = `own._domainkey.${domain}`
  expect(await judged({ [own]: ['p=MIG'] }, 'own')).toMatchObject({ dkim: 'good' })
  expect(await judged({ [own]: ['v=DKIM1; p='] }, 'own')).toMatchObject({ dkim: 'revoked' })
  expect(await judged({}, 'own')).toMatchObject({ dkim: 'missing' })
})

it.each([
  ['only watches', ['v=DMARC1; p=none; rua=mailto:a@branch.example'], 'watching'],
  ['says it twice', ['v=DMARC1; p=reject', 'v=DMARC1; p=none'], 'several'],
  ['rejects', ['v=DMARC1;p=reject'], 'good'],
])('judges a policy that %s', async (_, texts, is) => {
  expect(await judged({ [`_dmarc.${domain}`]: texts })).toMatchObject({ dmarc: is })
})

it('takes the policy of a domain above, and what that says of those below', async () => {
  const below = async (policy: string) => {
    const records = system({ '_dmarc.branch.example': [policy] })
    const findings = await judgeDomain('mail.branch.example', null, records)
    return findings.find(({ about }) => about === 'dmarc')?.is
  }
  expect(await below('v=DMARC1; p=reject')).toBe('good')
  expect(await below('v=DMARC1; p=reject; sp=none')).toBe('watching')
})

it('says that nothing is known where no name server answers', async () => {
  const silent: MailRecords = {
    texts: (name) => Promise.reject(new RecordsUnknown(name)),
    exchanges: (name) => Promise.reject(new RecordsUnknown(name)),
  }
  const findings = await judgeDomain(domain, null, silent)
  expect(findings.map(({ is }) => is)).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
})
