import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useWordsOf } from '../languages/useWords'

interface Props {
  count: number
  onShow: () => void
}

/** Beside what is new: that there is more, what it waits for, and the way to it. */
export function Unconfirmed({ count, onShow }: Props) {
  const { unconfirmed: texts } = useWordsOf('involve')
  return (
    <Box background="neutral0" padding={{ initial: 4, medium: 6 }} shadow="tableShadow" hasRadius>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="p" fontWeight="bold">
          {texts.count(count)}
        </Typography>
        <Typography tag="p" textColor="neutral700">
          {texts.meaning}
        </Typography>
        <Button variant="tertiary" onClick={onShow}>
          {texts.show}
        </Button>
      </Flex>
    </Box>
  )
}
