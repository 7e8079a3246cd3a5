import { Box, Flex, Typography } from '@strapi/design-system'
import type { Locale } from '../../contract'
import { useWordsOf } from '../languages/useWords'
import type { MediaFile } from '../strapi/mediaLibrary'
import { Description } from './Description'

interface Props {
  file: MediaFile
  /** Whether it has to be said what it shows; of a logo the name of the branch says it. */
  asksWhatItShows: boolean
  /** In which that is said here. */
  language: Locale
  disabled: boolean
  onDescribed: (file: MediaFile) => void
}

/** What was chosen, and for a picture what it shows. */
export function ChosenFile({ file, asksWhatItShows, ...description }: Props) {
  const words = useWordsOf('pictures')
  const isPicture = file.mime.startsWith('image/')
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {isPicture && (
        <Box background="neutral100" hasRadius overflow="hidden">
          <img
            // What it shows stands below.
            alt=""
            src={file.formats?.thumbnail?.url ?? file.url}
            style={{ display: 'block', maxWidth: '100%', maxHeight: '20rem', margin: '0 auto' }}
          />
        </Box>
      )}
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {file.name}
      </Typography>
      {isPicture && asksWhatItShows && (
        <Description key={file.id} file={file} label={words.shows} {...description} />
      )}
    </Flex>
  )
}
