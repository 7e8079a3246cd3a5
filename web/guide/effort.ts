/**
 * How much each task of the editors' guide takes: counted in the real admin, kept in
 * `docs/editing-effort.json`, and shown in the guide.
 */
import { readFile, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { Locale } from 'cms/contract'
import { markdown } from '../bench/markdown'
import { inLanguage } from '../src/inLanguage'
import { docsFile, guides } from './guides'
import type { GuideWords } from './words/en'

export const tasks = [
  'change a page',
  'add a meeting',
  'cancel a date',
  'add a position',
  'translate',
  'preview',
  'undo',
  'schedule',
] as const

export type Task = (typeof tasks)[number]

const effort = v.object({
  clicks: v.number(),
  /** That were typed into, or whose date or time was given. */
  fields: v.number(),
})

const onDevices = v.object({ phone: effort, desktop: effort })

const schema = v.object({
  signIn: effort,
  /** From the log-in to a letter that is on its way, made as the last one, on a phone. */
  letterAsLastTime: effort,
  tasks: v.array(
    v.object({
      task: v.picklist(tasks),
      editor: onDevices,
      /** Up to a saved draft; null: contributors can't do it. */
      contributor: v.nullable(onDevices),
    }),
  ),
})

export type Effort = v.InferOutput<typeof effort>
export type Efforts = v.InferOutput<typeof schema>

const file = docsFile('editing-effort.json')

export async function readEfforts(): Promise<Efforts> {
  return v.parse(schema, JSON.parse(await readFile(file, 'utf8')))
}

/** Puts what was counted into its file and into the guides. */
export async function writeEfforts(efforts: Efforts): Promise<void> {
  await writeFile(file, `${JSON.stringify(efforts, null, 2)}\n`)
  for (const [locale, guide] of guides) {
    const text = await readFile(docsFile(guide), 'utf8')
    await writeFile(docsFile(guide), withEfforts(text, efforts, locale))
  }
}

/** A guide with the table between `<!-- effort -->` and `<!-- end -->` filled. */
export function withEfforts(text: string, efforts: Efforts, locale: Locale): string {
  const table = markdown(rows(efforts, inLanguage(files, locale)))
  return text.replace(/<!-- effort -->[^]*?<!-- end -->/, () =>
    ['<!-- effort -->', table, '<!-- end -->'].join('\n\n'),
  )
}

const files = import.meta.glob<GuideWords>('./words/??.ts', { eager: true, import: 'words' })

function rows(efforts: Efforts, { head, signIn, tasks: names }: GuideWords): string[][] {
  const cell = (counted: Effort | undefined) =>
    counted ? `${counted.clicks} + ${counted.fields}` : '–'
  return [
    head,
    [signIn, ...Array<string>(head.length - 1).fill(cell(efforts.signIn))],
    ...efforts.tasks.map(({ task, editor, contributor }) => [
      names[task],
      cell(editor.phone),
      cell(editor.desktop),
      cell(contributor?.phone),
      cell(contributor?.desktop),
    ]),
  ]
}
