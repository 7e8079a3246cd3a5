import { Flex, Typography } from '@strapi/design-system'
import type { Locale } from '../../contract'
import type { OriginalFile } from '../../translations/contract'
import { languageTitle } from '../languages/names'
import { useLanguage, useWordsOf } from '../languages/useWords'

interface Props {
  files: OriginalFile[]
  language: Locale
  /** It is in the form: what it shows stands there, where it is written. */
  isTaken: boolean
}

/** The pictures, or files, of the original: what each is called, and what it says to whoever does not see it. */
export function OriginalPicture({ files, language, isTaken }: Props) {
  const words = useWordsOf('translations')
  const name = languageTitle(language, useLanguage())
  return files.map(({ id, url, name: file, mime, alternativeText }) => (
    <Flex key={id} gap={3} alignItems="flex-start">
      {typeof mime === 'string' && mime.startsWith('image/') && (
        <img src={url} alt="" width={72} height={54} style={{ objectFit: 'cover' }} />
      )}
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography variant="pi" textColor="neutral700">
          {name}: {file}
        </Typography>
        {!isTaken && alternativeText !== null && alternativeText !== '' && (
          <Typography variant="pi" textColor="neutral700">
            {words.alternative} <span lang={language}>{alternativeText}</span>
          </Typography>
        )}
      </Flex>
    </Flex>
  ))
}
