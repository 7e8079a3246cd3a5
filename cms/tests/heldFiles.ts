/** Files that stand somewhere, and the ways to take them away from there. */
import { afterAll, beforeAll, expect } from 'vitest'
import { registerAdministrator, signInAs, type AdminSession } from './admin'
import { startCms, type Cms } from './cms'
import { collection, documentsBy, refusal } from './documents'
import { picture } from './pictures'
import { fileForm, fileIn } from './uploads'

const pages = 'api::page.page'

export let cms: Cms
export let people: Record<'editor' | 'contributor', AdminSession>
let content: Uint8Array<ArrayBuffer>

/** A cms in which an editor and a contributor are at work, for a file of tests. */
export function startMediaLibrary(): void {
  beforeAll(async () => {
    content = await picture(40, 30)
    cms = await startCms({ example: false })
    await registerAdministrator(cms)
    people = {
      editor: await signInAs(cms, 'strapi-editor'),
      contributor: await signInAs(cms, 'strapi-author'),
    }
  })
  afterAll(() => cms.stop())
}

export type Person = keyof typeof people
export const both = ['editor', 'contributor'] as const

export interface File {
  id: number
  name: string
  url: string
}

let uploaded = 0
export async function upload(by: Person = 'contributor'): Promise<File> {
  uploaded += 1
  const name = `march-${uploaded}.jpg`
  const form = fileForm(name, content, { info: { name, alternativeText: 'A march' } })
  return fileIn(await people[by].upload('/upload', form))
}

/** The ways in which a page can hold a file, each with the name of its field. */
export const holding = {
  'as its picture': {
    data: ({ id }: File) => ({ shareImage: id }),
    field: 'Picture for shared links',
  },
  'in a section': {
    data: ({ id }: File) => ({ sections: [{ __component: 'sections.picture', image: id }] }),
    field: 'Sections',
  },
  'as a download': {
    data: ({ id }: File) => ({
      sections: [{ __component: 'sections.download', title: 'Leaflet', file: id }],
    }),
    field: 'Sections',
  },
  'in a text': {
    data: (file: File) => ({
      sections: [
        {
          __component: 'sections.rich-text',
          text: [{ type: 'image', image: file, children: [{ type: 'text', text: '' }] }],
        },
      ],
    }),
    field: 'Sections',
  },
  'behind a link': {
    data: ({ url }: File) => ({
      sections: [
        {
          __component: 'sections.call-to-action',
          title: 'Come',
          links: [{ label: 'See', url }],
        },
      ],
    }),
    field: 'Sections',
  },
} satisfies Record<string, { data: (file: File) => object; field: string }>

const documents = documentsBy(() => people.editor)

export const page = (title: string, data: object): Promise<string> =>
  documents.make(pages, { title, ...data })

export async function publish(id: string): Promise<void> {
  await documents.makePublic(pages, id)
}

/** The three ways to delete a file. */
export const deletions = {
  alone: (by: Person, { id }: File) => people[by].ask('DELETE', `/upload/files/${id}`),
  'with others': (by: Person, { id }: File) =>
    people[by].ask('POST', '/upload/actions/bulk-delete', { fileIds: [id] }),
  'with its folder': async (by: Person, { id }: File) => {
    uploaded += 1
    const body = { name: `Folder ${uploaded}`, parent: null }
    const made = (await people[by].ask('POST', '/upload/folders', body)).json
    const folder = (made as { data: { id: number } }).data.id
    const moved = { fileIds: [id], folderIds: [], destinationFolderId: folder }
    expect((await people[by].ask('POST', '/upload/actions/bulk-move', moved)).status).toBe(200)
    return people[by].ask('POST', '/upload/actions/bulk-delete', { folderIds: [folder] })
  },
}

export async function isThere({ id }: File): Promise<boolean> {
  return (await people.editor.ask('GET', `/upload/files/${id}`)).status === 200
}

/**
 * A file that a page holds goes only when nobody sees it there any more.
 *
 * @param where how the page holds it
 * @param way how somebody tries to delete it
 */
export async function deletesNothingHeld(
  where: keyof typeof holding,
  way: keyof typeof deletions,
): Promise<void> {
  const { data, field } = holding[where]
  const remove = deletions[way]
  const file = await upload()
  const title = `Holds it ${where}, ${way}`
  const id = await page(title, data(file))
  for (const person of both) {
    const message = refusal(await remove(person, file))
    expect(message).toContain(`“${file.name}” is used here: “${title}” (${field}, draft).`)
  }
  await publish(id)
  expect(refusal(await remove('editor', file))).toContain(
    `“${file.name}” is used here: “${title}” (${field}, published).`,
  )
  const message = refusal(await remove('contributor', file))
  expect(message).toContain(`Visitors see “${file.name}” here: “${title}” (${field}, published)`)
  expect(message).toContain('Ask an editor')
  expect(await isThere(file)).toBe(true)

  const taken = await people.editor.ask('PUT', `${collection}/${pages}/${id}`, {
    shareImage: null,
    sections: [],
  })
  expect(taken.status, taken.text).toBe(200)
  // Visitors see it until that is published.
  expect(refusal(await remove('editor', file))).toContain('published')
  await publish(id)
  expect((await remove('contributor', file)).status).toBe(200)
  expect(await isThere(file)).toBe(false)
}
