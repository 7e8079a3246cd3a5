import type { SupportWay } from '../contract'
import { isElsewhere } from '../content/mappers/links'
import { isCaptions } from '../content/mappers/media'
import { isRecord } from '../records'
import { enteredFieldName, type EnteredField } from './fields'
import { error, warning, type Found } from './problem'
import type { CheckWords } from './words/words'

/** A component of a document, by the names of its fields. */
type Part = ReadonlyMap<string, EnteredField>

/** What a video needs before it can be watched. */
export function videoErrors(fields: readonly EnteredField[], messages: CheckWords): Found[] {
  return partsOf(fields, 'sections.video').flatMap((video) => {
    const [file, captions] = [video.get('file'), video.get('captions')]
    const url = video.get('url')
    const isThere = isChosen(file) || isWritten(url)
    return [
      ...(url && isWritten(url) && !isElsewhere(url.value)
        ? [error(url.path, messages.videoAddress(nameOf(url, messages), String(url.value)))]
        : []),
      ...(file && !isThere
        ? [error(file.path, messages.videoMissing(nameOf(file, messages)))]
        : []),
      ...(captions && isRecord(captions.value) && !isCaptions(captions.value['name'])
        ? [
            error(
              captions.path,
              messages.noCaptions(nameOf(captions, messages), String(captions.value['name'])),
            ),
          ]
        : []),
    ]
  })
}

/** WCAG 2.2, 1.2.2: who can't hear a video reads what is said in it. */
export function videoWarnings(fields: readonly EnteredField[], messages: CheckWords): Found[] {
  return partsOf(fields, 'sections.video').flatMap((video) => {
    const captions = video.get('captions')
    return captions && isChosen(video.get('file')) && !isChosen(captions)
      ? [warning(captions.path, messages.captionsMissing(nameOf(captions, messages)))]
      : []
  })
}

/** What is not shown, since the settings do not say where one donates or joins. */
export function supportWarnings(
  fields: readonly EnteredField[],
  ways: ReadonlySet<SupportWay>,
  messages: CheckWords,
): Found[] {
  const known: ReadonlySet<unknown> = ways
  return partsOf(fields, 'sections.support').flatMap((support) => {
    const way = support.get('way')
    return way && isWritten(way) && !known.has(way.value)
      ? [warning(way.path, messages.supportNowhere(nameOf(way, messages), way.value === 'join'))]
      : []
  })
}

/** The components of a kind, in their order. */
function partsOf(fields: readonly EnteredField[], uid: string): Part[] {
  const parts = new Map<string, Map<string, EnteredField>>()
  for (const field of fields) {
    const own = field.names.at(-1)
    if (typeof own !== 'object' || own.uid !== uid) continue
    const place = field.path.slice(0, -1).join('.')
    parts.set(place, (parts.get(place) ?? new Map<string, EnteredField>()).set(own.name, field))
  }
  return [...parts.values()]
}

const isChosen = (field: EnteredField | undefined) => isRecord(field?.value)

const isWritten = (field: EnteredField | undefined) =>
  typeof field?.value === 'string' && field.value.trim() !== ''

const nameOf = (field: EnteredField, { language }: CheckWords) => enteredFieldName(field, language)
