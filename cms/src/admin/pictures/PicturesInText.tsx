import { Flex } from '@strapi/design-system'
import { useField, useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import { defaultLanguage } from '../../content/languages'
import { useWordsOf } from '../languages/useWords'
import type { MediaFile } from '../strapi/mediaLibrary'
import { useFilesInTextsQuery } from './asking'
import { Description } from './Description'
import { hashesIn } from './inText'
import { useTextLanguage } from './useTextLanguage'

/** What the pictures within a text show, where that is said in another language than the library's. */
export function PicturesInText({ name }: { name: string }) {
  const language = useTextLanguage()
  const { value } = useField<unknown>(name)
  const hashes = hashesIn(value)
  const isConcerned = language !== defaultLanguage && hashes.length > 0
  const { currentData: files = [] } = useFilesInTextsQuery(hashes, { skip: !isConcerned })
  if (!isConcerned) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={4} marginTop={2} marginBottom={2}>
      {files.map((file) => (
        <InText key={file.id} found={file} />
      ))}
    </Flex>
  )
}

function InText({ found }: { found: MediaFile }) {
  const words = useWordsOf('pictures')
  const language = useTextLanguage()
  const [file, setFile] = useState(found)
  return (
    <Description
      file={file}
      language={language}
      label={words.showsNamed(file.name)}
      disabled={useForm('PicturesInText', (state) => state.disabled)}
      onDescribed={setFile}
    />
  )
}
