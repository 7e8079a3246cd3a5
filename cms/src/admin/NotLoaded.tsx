import { Button, Flex, Typography } from '@strapi/design-system'
import { useWords } from './languages/useWords'

interface Props {
  /** That it could not be loaded. */
  said: string
  /** Left out: it would be refused again. */
  onRetry?: (() => void) | undefined
  /** Whether it is a part of a page. */
  isPart?: boolean
}

/** What stands in place of what could not be loaded, with a button that tries it again. */
export function NotLoaded({ said, onRetry, isPart = false }: Props) {
  const words = useWords()
  return (
    <Flex direction="column" alignItems="flex-start" gap={isPart ? 2 : 4}>
      <Typography role="alert">{said}</Typography>
      {onRetry && (
        <Button type="button" variant={isPart ? 'tertiary' : 'default'} onClick={onRetry}>
          {words('retry')}
        </Button>
      )}
    </Flex>
  )
}
