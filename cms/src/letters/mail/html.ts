import type { Locale } from '../../contract'
import { address as addressInText, escape } from '../../involve/mails/html'
import type { LetterBlock, LetterContent, LetterDate, LetterDocument } from './content'
import { linkMark, markPage, pageMark, withoutMarks } from './marks'
import { skeleton } from './skeleton'

/** The letter as HTML; what belongs to one reader is marked. */
export function toLetterHtml(content: LetterContent): string {
  const { language, words, subject, branch, site, colours, blocks } = content
  return [
    fill(content, skeleton.opening, {
      language: escape(language),
      subject: escape(subject),
      preview: escape(firstWords(blocks)),
      site: escape(site),
      branch: plain(branch),
      signalAtNight: colours.night,
    }),
    markPage(fill(content, skeleton.page, { words: link(pageMark, words.onSite) })),
    fill(content, skeleton.title, { subject: escape(subject) }),
    ...blocks.map((block) => toBlock(block, content)),
    fill(content, skeleton.closing, { foot: foot(content) }),
  ].join('\n')
}

/** What mail programs show behind the subject. */
function firstWords(blocks: readonly LetterBlock[]): string {
  const words = blocks.find((block) => block.kind === 'words')?.text ?? ''
  return words.replace(/\s+/g, ' ').slice(0, 120)
}

function toBlock(block: LetterBlock, content: LetterContent): string {
  switch (block.kind) {
    case 'words':
      return fill(content, skeleton.words, { words: paragraphs(block.text) })
    case 'dates':
      return toDates(block.dates, content)
    case 'document':
      return toDocument(block, content)
  }
}

function toDates(dates: readonly LetterDate[], content: LetterContent): string {
  const { words, language, allDates, calendar } = content
  const rows = dates.map(({ when, title, locale, place, off, address }) =>
    fill(content, skeleton.date, {
      when: plain(off === null ? when : `${words[off]}: ${when}`),
      title: inLanguage(title, locale, language),
      address: escape(address),
      more: place === '' ? '' : `<br />${plain(place)}`,
    }),
  )
  const none = `<tr><td>${plain(words.noDates)}</td></tr>`
  const links = [link(allDates, words.allDates), link(calendar, words.calendar)]
  return [
    fill(content, skeleton.datesBegin, { heading: plain(words.dates) }),
    ...(rows.length > 0 ? rows : [none]),
    fill(content, skeleton.datesEnd, { links: links.join('<br />') }),
  ].join('\n')
}

function toDocument(
  { of, title, summary, locale, address, picture }: LetterDocument,
  content: LetterContent,
): string {
  const { words, language } = content
  const drawn =
    picture &&
    fill(content, skeleton.picture, {
      address: escape(address),
      picture: escape(picture.address),
      alternative: plain(picture.alternativeText),
    })
  return [
    fill(content, skeleton.entryBegin),
    ...(drawn ? [drawn] : []),
    fill(content, skeleton.entryEnd, {
      kind: plain(words.kinds[of]),
      title: inLanguage(title, locale, language),
      address: escape(address),
      more: summary === null ? '' : `<br />${inLanguage(summary, locale, language)}`,
    }),
  ].join('\n')
}

function foot({ words, branch, site }: LetterContent): string {
  return [
    `${plain(words.why(branch))} ${link(linkMark, words.preferences)}`,
    link(site, branch),
  ].join('<br /><br />')
}

/** Each placeholder once; what is put in is never read for others. */
function fill(
  { colours }: LetterContent,
  part: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const all: typeof values = { signal: colours.day, ...values }
  return part.replace(/\[\[(\w+)\]\]/g, (_, name: string) => all[name] ?? '')
}

const plain = (text: string) => escape(withoutMarks(text))

function inLanguage(text: string, locale: Locale, around: Locale): string {
  return locale === around ? plain(text) : `<span lang="${escape(locale)}">${plain(text)}</span>`
}

function link(address: string, text: string): string {
  return `<a href="${escape(address)}" style="color: inherit">${plain(text)}</a>`
}

/** Paragraphs, lines and addresses of what an editor wrote, in which the reader's name is marked. */
function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p style="margin: 0 0 14px">${lines(paragraph)}</p>`)
    .join('\n')
}

function lines(paragraph: string): string {
  let html = ''
  let rest = 0
  for (const { 0: url, index } of paragraph.matchAll(addressInText)) {
    html += `${escape(paragraph.slice(rest, index))}${link(url, url)}`
    rest = index + url.length
  }
  return (html + escape(paragraph.slice(rest))).replaceAll('\n', '<br />\n')
}
