import { Box, Flex, Typography } from '@strapi/design-system'
import type { ImportView } from '../../import/desk/contract'
import { useWordsOf } from '../languages/useWords'

/** A bar that fills, with its numbers, and that nobody needs to watch it. */
export function HowFar({ shown: { progress, state, who, isOwn } }: { shown: ImportView }) {
  const texts = useWordsOf('bringingIn')
  const far = progress ? texts.far(progress.of, progress.done, progress.all) : texts.reading
  const percent = progress ? Math.round((progress.done / progress.all) * 100) : 0
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p">{far}</Typography>
      <Box
        role="progressbar"
        aria-label={far}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        background="neutral200"
        height="8px"
        hasRadius
        overflow="hidden"
      >
        <Box background="primary600" height="100%" style={{ width: `${percent}%` }} />
      </Box>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[...(isOwn ? [] : [texts.by(who)]), ...(state === 'running' ? [texts.goesOn] : [])].join(
          ' ',
        )}
      </Typography>
    </Flex>
  )
}
