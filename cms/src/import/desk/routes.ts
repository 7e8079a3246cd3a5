import { readFile } from 'node:fs/promises'
import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { invalid } from '../../content/invalid'
import type { Locale } from '../../contract'
import type { Asked } from '../../http/asked'
import { openToAdmin } from '../../http/open'
import { wordsOf } from '../../languages'
import { currentWho } from '../../securityLog/who'
import { formatOf } from '../importFile'
import { ImportRefused } from '../refusal'
import { refusalIn } from '../words/sentences'
import {
  postChoices,
  type ImportFormat,
  type ImportHead,
  type ImportsOverview,
  type ImportView,
} from './contract'
import { largestMegabytes, packed, textIn, type WrongFile } from './files'
import { reportIn } from './inWords'
import { keepingOf } from './keeping'
import { formatOrRefuse, formatsFor } from './rights'
import {
  AnotherRuns,
  askToStop,
  readImport,
  readImports,
  removeImport,
  tidyImports,
  type Importer,
  type ImportRow,
} from './rows'
import { bringInLooked, lookAgain, lookAt } from './running'

const route = '/bringing-in'

/** Opens bringing files in to those who may publish what is in them. */
export function openDeskImports(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/branchline', [
    { method: 'GET', path: route, answer: overview },
    { method: 'POST', path: route, answer: send },
    { method: 'GET', path: `${route}/:id`, answer: one },
    { method: 'POST', path: `${route}/:id/look`, answer: look },
    { method: 'POST', path: `${route}/:id/start`, answer: start },
    { method: 'POST', path: `${route}/:id/stop`, answer: stop },
    { method: 'DELETE', path: `${route}/:id`, answer: remove },
  ])
}

async function overview(asked: Asked): Promise<ImportsOverview> {
  asked.language()
  asked.params.refuseOthers()
  const formats = formatsFor(asked.reader)
  if (formats.length === 0) throw new errors.ForbiddenError()
  await tidyImports(asked.strapi)
  const rows = await readImports(asked.strapi)
  const shown = rows.filter(({ format }) => formats.includes(format))
  return { formats, largestMegabytes, imports: shown.map((row) => headOf(row, asked)) }
}

async function send(asked: Asked): Promise<ImportView> {
  const language = asked.language()
  asked.params.refuseOthers()
  if (formatsFor(asked.reader).length === 0) throw new errors.ForbiddenError()
  const { name, format, text } = await sentIn(asked, language)
  formatOrRefuse(asked, format)
  const sealed = await packed(keepingOf(asked.strapi), text)
  const file = { name, format, ...importerOf(asked), file: sealed }
  const id = await inTurn(language, () => lookAt(asked.strapi, file))
  return viewOf(await rowOr404(asked, id), asked)
}

function importerOf(asked: Asked): Importer {
  const whoName = (currentWho(asked.strapi).name ?? '').slice(0, 255)
  return { whoId: asked.userId(), whoName }
}

async function one(asked: Asked): Promise<ImportView> {
  asked.language()
  asked.params.refuseOthers()
  await tidyImports(asked.strapi)
  return viewOf(await readable(asked), asked)
}

async function look(asked: Asked): Promise<ImportView> {
  const row = await readable(asked)
  const { posts, pictures } = asked.body('{ "posts": "news", "pictures": false }')
  const chosen = postChoices.find((choice) => choice === posts)
  if (chosen === undefined) throw invalid('posts', `give one of ${postChoices.join(', ')}`)
  if (typeof pictures !== 'boolean') throw invalid('pictures', 'give true or false')
  const language = asked.language()
  asked.params.refuseOthers()
  const choices = { posts: chosen, pictures }
  const isTaken = await inTurn(language, () =>
    lookAgain(asked.strapi, row.id, importerOf(asked), choices),
  )
  return changed(asked, row, isTaken, 'notWaiting')
}

async function start(asked: Asked): Promise<ImportView> {
  const row = await readable(asked)
  const language = asked.language()
  asked.params.refuseOthers()
  const isTaken = await inTurn(language, () =>
    bringInLooked(asked.strapi, row.id, importerOf(asked)),
  )
  return changed(asked, row, isTaken, 'notWaiting')
}

async function stop(asked: Asked): Promise<ImportView> {
  const row = await readable(asked)
  asked.language()
  asked.params.refuseOthers()
  return changed(asked, row, await askToStop(asked.strapi, row.id), 'notStopped')
}

async function remove(asked: Asked): Promise<object> {
  const row = await readable(asked)
  const words = wordsOf(asked.language()).deskImports
  asked.params.refuseOthers()
  if (!(await removeImport(asked.strapi, row.id))) {
    throw new errors.ApplicationError(words.stillRuns)
  }
  return {}
}

/** What came in the form, once it is known to be a calendar or an export. */
async function sentIn(
  asked: Asked,
  language: Locale,
): Promise<{ name: string; format: ImportFormat; text: string }> {
  const words = wordsOf(language).deskImports
  const file = asked.sentFile('file')
  if (!file) throw new errors.ValidationError(words.noFile)
  const name = plainName(file.name)
  const refuse = (wrong: WrongFile): Error =>
    new errors.ValidationError(
      wrong === 'large' ? words.wrong.large(name, largestMegabytes) : words.wrong[wrong](name),
      { wrong },
    )
  const read = textIn(name, await readFile(file.path))
  if ('wrong' in read) throw refuse(read.wrong)
  try {
    return { name, format: formatOf(read.text), text: read.text }
  } catch (error) {
    if (error instanceof ImportRefused) throw refuse('neither')
    throw error
  }
}

/** Without what no file is called by, and no line can show. */
function plainName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return plain.slice(-200) || '.ics'
}

/** An import of a kind that the reader may bring in. */
async function readable(asked: Asked): Promise<ImportRow> {
  const row = await rowOr404(asked, asked.id())
  formatOrRefuse(asked, row.format)
  return row
}

async function rowOr404({ strapi }: Asked, id: number): Promise<ImportRow> {
  const row = await readImport(strapi, id)
  if (!row) throw new errors.NotFoundError()
  return row
}

async function inTurn<Value>(language: Locale, begin: () => Promise<Value>): Promise<Value> {
  try {
    return await begin()
  } catch (error) {
    if (!(error instanceof AnotherRuns)) throw error
    const { who, name } = error.running
    throw new errors.ApplicationError(wordsOf(language).deskImports.another(who, name), {
      running: error.running,
    })
  }
}

async function changed(
  asked: Asked,
  row: ImportRow,
  isDone: boolean,
  otherwise: 'notWaiting' | 'notStopped',
): Promise<ImportView> {
  const words = wordsOf(asked.language()).deskImports
  if (!isDone) throw new errors.ApplicationError(words[otherwise])
  return viewOf(await rowOr404(asked, row.id), asked)
}

function headOf(row: ImportRow, asked: Asked): ImportHead {
  const { id, state, name, format, whoName, whoId, begunAt, endedAt } = row
  return {
    ...{ id, state, name, format, who: whoName, isOwn: whoId === asked.userId() },
    begunAt: new Date(begunAt).toISOString(),
    endedAt: endedAt === null ? null : new Date(endedAt).toISOString(),
  }
}

function viewOf(row: ImportRow, asked: Asked): ImportView {
  const language = asked.language()
  const words = wordsOf(language).deskImports
  const { phase, done, whole, report, posts, pictures, hasPosts, isKept } = row
  return {
    ...headOf(row, asked),
    progress: phase === null ? null : { of: words.phases[phase] ?? phase, done, all: whole },
    report: report && reportIn(report, language, row.state === 'looked'),
    problem: problemIn(row, language),
    ...{ posts, pictures, hasPosts, isKept },
  }
}

/** Why it failed. */
function problemIn({ state, problem, format }: ImportRow, language: Locale): string | null {
  const { deskImports, imports } = wordsOf(language)
  if (state !== 'failed') return null
  if (problem === null) return deskImports.failed
  if (problem === 'notYours') return deskImports.notYours[format]
  return typeof problem === 'string' ? deskImports[problem] : refusalIn(problem, imports)
}
