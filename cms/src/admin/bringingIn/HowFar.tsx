import { Flex, Typography } from '@strapi/design-system'
import type { ImportView } from '../../import/desk/contract'
import { FillingBar } from '../FillingBar'
import { useWordsOf } from '../languages/useWords'

/** A bar that fills, with its numbers, and that nobody needs to watch it. */
export function HowFar({ shown: { progress, state, who, isOwn } }: { shown: ImportView }) {
  const texts = useWordsOf('bringingIn')
  const far = progress ? texts.far(progress.of, progress.done, progress.all) : texts.reading
  const percent = progress ? Math.round((progress.done / progress.all) * 100) : 0
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p">{far}</Typography>
      <FillingBar label={far} percent={percent} />
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[...(isOwn ? [] : [texts.by(who)]), ...(state === 'running' ? [texts.goesOn] : [])].join(
          ' ',
        )}
      </Typography>
    </Flex>
  )
}
