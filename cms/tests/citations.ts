import fc from 'fast-check'
import { expect } from 'vitest'
import type { Locale, Paper, Redirect } from '../src/contract'
import type { Cms } from './cms'
import { inDays } from './days'

// Papers of the real cms that are renamed again and again, in both languages, after they were cited.

const names = 12
const uid = 'api::paper.paper'

/** What happens to a paper, one after the other. */
const happening = fc.oneof(
  fc.record({
    kind: fc.constant('rename' as const),
    locale: fc.constantFrom<Locale>('en', 'es'),
    name: fc.nat(names),
  }),
  // As somebody who leaves the address empty does.
  fc.record({ kind: fc.constant('retitle' as const), name: fc.nat(names) }),
  fc.record({ kind: fc.constant('add' as const) }),
  fc.record({ kind: fc.constantFrom('unpublish' as const, 'publish' as const) }),
)
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never

/** A paper with all addresses at which a version of it could be cited. */
class Cited {
  readonly #cms: Cms
  readonly #id: string
  /** In every version, whatever it is called. */
  readonly #lead: string
  readonly #days = [inDays(-400)]
  readonly #cited = new Map<string, string>()
  #isPublic = true

  private constructor(cms: Cms, id: string, lead: string) {
    this.#cms = cms
    this.#id = id
    this.#lead = lead
  }

  static async make(cms: Cms, number: number): Promise<Cited> {
    const lead = `Cited ${number}`
    const first = { day: inDays(-400), ...adopted(lead, 1) }
    const text = { title: `Paper ${number}`, lead, versions: [first] }
    const papers = cms.strapi.documents(uid)
    const { documentId } = await papers.create({ locale: 'en', data: { ...text, kind: 'minutes' } })
    await papers.update({ documentId, locale: 'es', data: text })
    await papers.publish({ documentId, locale: '*' })
    const paper = new Cited(cms, documentId, lead)
    await paper.cite()
    return paper
  }

  /** Notes at which addresses its versions are read now. */
  async cite(): Promise<void> {
    if (!this.#isPublic) return
    for (const locale of ['en', 'es'] as const) {
      const row = await this.#papers.findOne({
        documentId: this.#id,
        locale,
        status: 'published',
        populate: ['versions'],
      })
      // A version that was added, and whose publishing was refused, is nowhere to be read.
      for (const { day } of row?.versions ?? []) {
        const prefix = locale === 'en' ? '' : 'es/'
        if (typeof day !== 'string') throw new Error('a version has no day')
        this.#cited.set(`${prefix}documents/${row?.slug}/v/${day}`, day)
      }
    }
  }

  async happen(act: Happening): Promise<void> {
    switch (act.kind) {
      case 'rename':
        return this.#rename(act.locale, { slug: `renamed-${act.name}` })
      case 'retitle':
        return this.#rename('en', { title: `Renamed ${act.name}`, slug: '' })
      case 'add': {
        this.#days.push(inDays(-400 + this.#days.length))
        const versions = this.#days.map((day, index) => {
          return { day, ...adopted(this.#lead, index + 1) }
        })
        for (const locale of ['en', 'es'] as const) await this.#change(locale, { versions })
        return
      }
      case 'unpublish':
        await this.#papers.unpublish({ documentId: this.#id, locale: '*' })
        this.#isPublic = false
        return
      case 'publish':
        await this.#publish()
    }
  }

  get #papers() {
    return this.#cms.strapi.documents(uid)
  }

  /** What is renamed while nobody sees it is read at that address once it is public again. */
  async #rename(locale: Locale, data: object): Promise<void> {
    if (this.#isPublic) return this.#change(locale, data)
    await this.#papers.update({ documentId: this.#id, locale, data: data as never })
  }

  /** With addresses that nobody else has, where the drafts have others'. */
  async #publish(): Promise<void> {
    try {
      await this.#papers.publish({ documentId: this.#id, locale: '*' })
    } catch (refused) {
      if (!/belongs to/.test(String(refused))) throw refused
      for (const locale of ['en', 'es'] as const) {
        const data = { slug: `own-${this.#lead}-${locale}` }
        await this.#papers.update({ documentId: this.#id, locale, data })
      }
      await this.#papers.publish({ documentId: this.#id, locale: '*' })
    }
    this.#isPublic = true
  }

  /** Saves and publishes it, if nobody else has the address: else it stays as it was. */
  async #change(locale: Locale, data: object): Promise<void> {
    const before = await this.#papers.findOne({ documentId: this.#id, locale })
    await this.#papers.update({ documentId: this.#id, locale, data: data as never })
    try {
      await this.#papers.publish({ documentId: this.#id, locale: '*' })
      this.#isPublic = true
    } catch (refused) {
      if (!/belongs to/.test(String(refused))) throw refused
      const slug = before?.slug ?? ''
      await this.#papers.update({ documentId: this.#id, locale, data: { slug } })
    }
  }

  /** At each address at which a version was cited it is read, or what stands there leads to it. */
  async expectCitations(history: string): Promise<void> {
    if (!this.#isPublic) await this.happen({ kind: 'publish' })
    for (const [address, day] of this.#cited) {
      const where = `${address} after ${history}`
      const paper = (await this.#read(address)) ?? (await this.#read(await this.#ledTo(address)))
      expect(paper?.lead, where).toBe(this.#lead)
      expect(paper?.version?.day, where).toBe(day)
      const [decision] = paper?.version?.decisions ?? []
      expect(decision?.number, where).toBe(this.#days.indexOf(day) + 1)
    }
  }

  async #ledTo(address: string): Promise<string> {
    const answer = await this.#cms.ask(`/api/site/redirects/${address}`)
    expect(answer.status, address).toBe(200)
    return (answer.json as Redirect).to.slice(1)
  }

  async #read(address: string): Promise<Paper | null> {
    const [, prefix, slug, day] = /^(es\/)?documents\/([^/]+)\/v\/([^/]+)$/.exec(address) ?? []
    const locale = prefix ? 'es' : 'en'
    const answer = await this.#cms.ask(`/api/site/papers/${slug}/${day}?locale=${locale}`)
    return answer.status === 200 ? (answer.json as Paper) : null
  }
}

/** What stands in a version, with a decision that can be cited. */
function adopted(words: string, number: number) {
  return {
    text: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] as never,
    decisions: [{ number, act: 'adopted' as const, words }],
  }
}

/** Has so many papers go through a history each, all together, and follows what was cited of them. */
export async function expectCitations(
  cms: Cms,
  { count, seed }: { count: number; seed: number },
): Promise<void> {
  const histories = fc.sample(fc.array(happening, { minLength: 2, maxLength: 6 }), {
    seed,
    numRuns: count,
  })
  const papers: Cited[] = []
  for (const number of histories.keys()) papers.push(await Cited.make(cms, number))
  // What one paper leaves another may want, so that all go on together.
  for (let step = 0; step < 6; step++) {
    for (const [index, paper] of papers.entries()) {
      const act = histories[index]?.[step]
      if (!act) continue
      await paper.happen(act)
      await paper.cite()
    }
  }
  for (const [index, paper] of papers.entries()) {
    await paper.expectCitations(JSON.stringify(histories[index]))
  }
}
