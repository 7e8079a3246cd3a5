import { Flex, Typography } from '@strapi/design-system'
import type { Locale } from '../../contract'
import type { Changed, OriginalField } from '../../translations/contract'
import { languageTitle } from '../languages/names'
import { useLanguage, useWordsOf } from '../languages/useWords'

/** Texts of so many letters are shown at once; of others the beginning. */
const short = 160

interface Props {
  field: OriginalField
  language: Locale
}

/** A text of the original, in its language. */
export function OriginalText({ field, language }: Props) {
  const name = languageTitle(language, useLanguage())
  const lines = linesOf(field)
  const text = lines.join(' ')
  const changed = field.kind === 'text' || field.kind === 'blocks' ? field.changed : null
  return (
    <>
      {text.length <= short ? (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {name}: <span lang={language}>{text}</span>
        </Typography>
      ) : (
        <details>
          <Typography tag="summary" variant="pi" textColor="neutral700" cursor="pointer">
            {name}: <span lang={language}>{beginningOf(text)}</span>
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2} lang={language}>
            {lines.map((line, index) => (
              <Typography key={index} tag="p" variant="pi" textColor="neutral700">
                {line}
              </Typography>
            ))}
          </Flex>
        </details>
      )}
      {changed && <HasChanged changed={changed} language={language} />}
    </>
  )
}

function linesOf(field: OriginalField): string[] {
  if (field.kind === 'blocks') return field.lines
  return field.kind === 'text' ? field.text.split('\n') : []
}

/** Ends with a whole word. */
function beginningOf(text: string): string {
  return `${text.slice(0, short).replace(/\s+\S*$/, '')} …`
}

/** What it said before, word by word. */
function HasChanged({ changed, language }: { changed: Changed; language: Locale }) {
  const words = useWordsOf('translations')
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold" textColor="warning700">
        {words.changed}
      </Typography>
      {changed.passages.map(({ before, removed, added, after }, index) => (
        <Typography key={index} tag="p" variant="pi" textColor="neutral700" lang={language}>
          {before} {removed !== '' && <del>{removed}</del>} {added !== '' && <ins>{added}</ins>}{' '}
          {after}
        </Typography>
      ))}
    </Flex>
  )
}
