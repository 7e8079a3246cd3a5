/** What stands in documents is not taken from them through the media library. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Image } from '../src/contract'
import { programWith } from './admin'
import { refusal } from './documents'
import {
  both,
  cms,
  deletesNothingHeld,
  deletions,
  holding,
  isThere,
  page,
  people,
  publish,
  startMediaLibrary,
  upload,
  type File,
  type Person,
} from './heldFiles'
import { picture } from './pictures'
import { closedStatuses } from './publicRoutes'
import { fileForm, fileIn } from './uploads'

const settings = '/content-manager/single-types/api::site-settings.site-settings'
const names = { branchName: 'A branch', organizationName: 'An organization' }

startMediaLibrary()

// Each way to delete a file, held in a field, a text and by its address; all pairs in the long run.
it.each([
  ['in a section', 'with others'],
  ['in a text', 'alone'],
  ['behind a link', 'with its folder'],
] as const)('a file that a page has %s is not deleted %s', deletesNothingHeld)

it('takes no file from an address: the server would ask it, also one of its own network', async () => {
  let asked = 0
  const inside = createServer((_, response) => {
    asked += 1
    response.end('what only this machine may read')
  }).listen(0, '127.0.0.1')
  await once(inside, 'listening')
  const { port } = inside.address() as AddressInfo
  const body = { urls: [`http://0.0.0.0:${port}/`, `http://127.0.0.1:${port}/`] }
  const missing = await people.editor.ask('POST', '/upload/actions/nothing-there', body)
  for (const person of both) {
    for (const path of ['upload-from-urls', 'upload-from-urls/', 'Upload-From-URLs']) {
      const answer = await people[person].ask('POST', `/upload/actions/${path}`, body)
      expect([answer.status, answer.text]).toEqual([missing.status, missing.text])
    }
  }
  expect(closedStatuses).toContain(missing.status)
  const program = await programWith(cms)
  for (const path of ['/api/upload/actions/upload-from-urls', '/upload/actions/upload-from-urls']) {
    expect(closedStatuses, path).toContain((await program.ask('POST', path, body)).status)
  }
  inside.close()
  expect(asked).toBe(0)
})

it('leaves nothing in the temporary folder of files that are refused, whoever sent them', async () => {
  const content = randomBytes(2_000).toString('hex')
  const form = (field: string) => {
    const sent = new FormData()
    sent.append(field, new Blob([content], { type: 'text/html' }), 'page.html')
    return sent
  }
  const answers = [
    await people.contributor.upload('/upload', form('files')),
    await people.contributor.upload('/upload', form('other')),
    await cms.ask('/admin/login', { method: 'POST', body: form('other') }),
    await cms.ask('/nowhere', { method: 'POST', body: form('files') }),
  ]
  for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
  expect(await temporaryFilesWith(content)).toEqual([])
})

/** Others of this machine come and go there meanwhile. */
async function temporaryFilesWith(content: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await readdir(tmpdir())) {
    const file = path.join(tmpdir(), name)
    const { size } = await stat(file).catch(() => ({ size: 0 }))
    if (size !== content.length) continue
    if ((await readFile(file, 'utf8').catch(() => '')) === content) found.push(file)
  }
  return found
}

describe('a file that has no page', () => {
  it('but stands in the settings, which are seen at once, is not deleted', async () => {
    const file = await upload()
    expect(
      (await people.editor.ask('PUT', settings, { ...names, shareImage: file.id })).status,
    ).toBe(200)
    const place = '“Site settings” (Picture for shared links, published)'
    expect(refusal(await deletions.alone('editor', file))).toContain(place)
    expect(refusal(await deletions.alone('contributor', file))).toContain(place)
    await people.editor.ask('PUT', settings, { ...names, shareImage: null })
    expect((await deletions.alone('contributor', file)).status).toBe(200)
  })

  it('is deleted together with others only when none of them is used', async () => {
    const [free, used] = [await upload(), await upload()]
    await page('Of one only', { shareImage: used.id })
    const body = { fileIds: [free.id, used.id] }
    const answer = await people.editor.ask('POST', '/upload/actions/bulk-delete', body)
    expect(refusal(answer)).toContain(used.name)
    expect(await isThere(free)).toBe(true)
  })
})

describe('a picture that visitors see', () => {
  /** Each way to change what is known of a file. */
  const changes = {
    alone: (by: Person, { id }: File, fileInfo: object) =>
      people[by].ask('PUT', `/upload/files/${id}`, { fileInfo }),
    'by the form': (by: Person, { id }: File, fileInfo: object) => {
      const form = new FormData()
      form.append('fileInfo', JSON.stringify(fileInfo))
      return people[by].upload(`/upload?id=${id}`, form)
    },
    'with others': (by: Person, { id }: File, fileInfo: object) =>
      people[by].ask('POST', '/upload/actions/bulk-update', { updates: [{ id, fileInfo }] }),
  }

  async function shown(title: string): Promise<File> {
    const file = await upload()
    await publish(
      await page(title, { sections: [{ __component: 'sections.picture', image: file.id }] }),
    )
    return file
  }

  it.each(Object.entries(changes))(
    'is changed by editors only, and keeps its words: %s',
    async (way, change) => {
      const file = await shown(`Changed ${way}`)
      const better = { alternativeText: 'A march in March' }
      const refused = refusal(await change('contributor', file, better))
      expect(refused).toContain(`Visitors see “${file.name}” here: “Changed ${way}”`)
      for (const alternativeText of ['', '  ', 'IMG_2034.jpg']) {
        const message = refusal(await change('editor', file, { alternativeText }))
        expect(message).toContain(
          `“Changed ${way}” (Sections, published). Leave it an alternative text`,
        )
      }
      const { json } = await people.editor.ask('GET', `/upload/files/${file.id}`)
      expect(json).toMatchObject({ alternativeText: 'A march' })
      expect((await change('editor', file, { caption: 'March' })).status).toBe(200)
      expect((await change('editor', file, better)).status).toBe(200)
    },
  )

  it('keeps its words when another takes its place', async () => {
    const file = await shown('Replaced')
    const replace = async (by: Person, fileInfo: object) => {
      const form = fileForm('b.jpg', await picture(50, 40), { info: fileInfo })
      return people[by].upload(`/upload/files/${file.id}/replace`, form)
    }
    expect(refusal(await replace('contributor', {}))).toContain('Ask an editor')
    expect(refusal(await replace('editor', { alternativeText: null }))).toContain(
      'alternative text',
    )
    expect((await replace('editor', { alternativeText: 'Another' })).status).toBe(200)
  })

  it('is shown in texts as it is once another has taken its place', async () => {
    const sent = fileForm('wide.jpg', await picture(700, 10), {
      info: { alternativeText: 'A march' },
    })
    const file = fileIn<File>(await people.editor.upload('/upload', sent))
    await publish(await page('Replaced in a text', holding['in a text'].data(file)))
    const shown = async () => {
      const { json } = await cms.ask('/api/site/pages/replaced-in-a-text')
      return (json as { sections: [{ text: [{ image: Image }] }] }).sections[0].text[0].image
    }
    expect((await shown()).smaller.map(({ width }) => width)).toEqual([320, 480, 640])

    const form = fileForm('narrow.jpg', await picture(400, 20), {
      info: { alternativeText: 'Another' },
    })
    const replaced = await people.editor.upload(`/upload/files/${file.id}/replace`, form)
    expect(replaced.status, replaced.text).toBe(200)
    const now = await shown()
    expect(now).toMatchObject({ width: 400, height: 20, alternativeText: 'Another' })
    expect(now.smaller.map(({ width }) => width)).toEqual([320])
  })

  it('may be emptied of its words while only a draft has it, and moved by its owner', async () => {
    const file = await upload()
    await page('A draft', { shareImage: file.id })
    expect((await changes.alone('contributor', file, { alternativeText: '' })).status).toBe(200)
    const moved = { fileIds: [(await shown('Moved')).id], folderIds: [], destinationFolderId: null }
    const path = '/upload/actions/bulk-move'
    expect((await people.contributor.ask('POST', path, moved)).status).toBe(200)
  })

  it('is seen by them, though a translation that has it too is a draft', async () => {
    const file = await upload()
    const sections = [{ __component: 'sections.picture', image: file.id }]
    const id = await page('Seen in English', { sections })
    await publish(id)
    const spanish = `/content-manager/collection-types/api::page.page/${id}?locale=es`
    const draft = await people.editor.ask('PUT', spanish, { title: 'En borrador', sections })
    expect(draft.status, draft.text).toBe(200)
    const refused = refusal(await changes.alone('contributor', file, { caption: 'March' }))
    expect(refused).toContain(`Visitors see “${file.name}” here`)
  })

  it('is spoken of in Spanish to whom the admin speaks Spanish', async () => {
    const file = await shown('En español')
    const me = '/admin/users/me'
    expect((await people.editor.ask('PUT', me, { preferedLanguage: 'es' })).status).toBe(200)
    expect(refusal(await deletions.alone('editor', file))).toContain(
      `«${file.name}» se usa aquí: «En español» (Secciones, publicado).`,
    )
    expect((await people.editor.ask('PUT', me, { preferedLanguage: 'en' })).status).toBe(200)
  })
})

describe('what a picture shows', () => {
  const say = (by: Person, { id }: File, text: unknown, locale = 'es') =>
    people[by].ask('PUT', `/branchline/alternative-texts/${id}?locale=${locale}&language=en`, {
      text,
    })
  const collection = '/content-manager/collection-types/api::page.page'

  /** The texts of all pictures of a page, as its visitors get them. */
  async function readOut(path: string, locale: string): Promise<string[]> {
    const answer = await cms.ask(`/api/site/pages/${path}?locale=${locale}`)
    expect(answer.status, answer.text).toBe(200)
    const { shareImage, sections } = answer.json as {
      shareImage: Shown
      sections: { image?: Shown; text?: { image?: Shown }[] }[]
    }
    const inSections = sections.flatMap(({ image, text = [] }) => [
      image,
      ...text.map((block) => block.image),
    ])
    return [shareImage, ...inSections].flatMap((shown) => (shown ? [shown.alternativeText] : []))
  }

  interface Shown {
    alternativeText: string
  }

  /** A page in English and Spanish with the picture wherever one can be. */
  async function inBothLanguages(title: string, file: File): Promise<string> {
    const text = [
      { type: 'image', image: file, children: [{ type: 'text', text: '' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Come.' }] },
    ]
    const sections = [
      { __component: 'sections.picture', image: file.id },
      { __component: 'sections.rich-text', text },
    ]
    const id = await page(title, { sections, shareImage: file.id })
    await publish(id)
    const spanish = { title: `${title} es`, sections }
    const made = await people.editor.ask('PUT', `${collection}/${id}?locale=es`, spanish)
    expect(made.status, made.text).toBe(200)
    const published = await people.editor.ask(
      'POST',
      `${collection}/${id}/actions/publish?locale=es`,
      spanish,
    )
    expect(published.status, published.text).toBe(200)
    return id
  }

  it('is read out in the language of each page, else in the first one, and hinted at meanwhile', async () => {
    const file = await upload()
    const id = await inBothLanguages('Spoken', file)
    const hints = async () => {
      const report = await people.editor.ask(
        'GET',
        `/branchline/documents/api::page.page/${id}?locale=es&language=en`,
      )
      expect(report.status, report.text).toBe(200)
      return report.text.split('is read out in English here').length - 1
    }
    const english = ['A march', 'A march', 'A march']
    expect(await readOut('spoken', 'en')).toEqual(english)
    expect(await readOut('spoken-es', 'es')).toEqual(english)
    expect(await hints()).toBe(3)
    const said = await say('editor', file, ' Una marcha ')
    expect([said.status, said.json]).toEqual([200, { alternativeTexts: { es: 'Una marcha' } }])
    expect(await readOut('spoken', 'en')).toEqual(english)
    expect(await readOut('spoken-es', 'es')).toEqual(['Una marcha', 'Una marcha', 'Una marcha'])
    expect(await hints()).toBe(0)

    // What is changed of the file otherwise leaves it alone.
    const fileInfo = { alternativeText: 'Many people', alternativeTexts: { es: 'Nada' } }
    const changed = await people.editor.ask('PUT', `/upload/files/${file.id}`, { fileInfo })
    expect(changed.status, changed.text).toBe(200)
    const { json } = await people.editor.ask('GET', `/upload/files/${file.id}`)
    expect(json).toMatchObject({
      alternativeText: 'Many people',
      alternativeTexts: { es: 'Una marcha' },
    })
    // Without it the first language's is read out.
    expect((await say('editor', file, '')).status).toBe(200)
    expect((await readOut('spoken-es', 'es'))[0]).toBe('Many people')
  })

  it('is written by whoever may change the file, in a language of the site', async () => {
    const file = await upload()
    expect((await say('contributor', file, 'Una marcha')).status).toBe(200)
    expect((await say('contributor', await upload('editor'), 'Una marcha')).status).toBe(403)
    await inBothLanguages('Guarded', file)
    expect(refusal(await say('contributor', file, 'Otra cosa'))).toContain('Only an editor')
    const path = `/branchline/alternative-texts/${file.id}?locale=es`
    const stranger = await cms.ask(path, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Otra cosa' }),
    })
    expect(stranger.status).toBe(401)
    expect(refusal(await say('editor', file, 'A march', 'en'))).toContain('give one of es')
    expect(refusal(await say('editor', file, 3))).toContain('give a text')
    expect((await say('editor', { ...file, id: 999_999 }, 'Nada')).status).toBe(404)
    expect((await people.editor.ask('GET', `/upload/files/${file.id}`)).json).toMatchObject({
      alternativeTexts: { es: 'Una marcha' },
    })
  })
})
