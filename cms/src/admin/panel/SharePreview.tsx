import { Box, Flex, Typography } from '@strapi/design-system'
import type { ShareCard } from '../../editing/contract'
import { useWords } from '../languages/useWords'
import { Part } from '../Part'

/** As chats and social networks show a link. */
export function SharePreview({ share }: { share: ShareCard }) {
  const words = useWords()
  return (
    <Part title={words('panel.share')}>
      <Box borderColor="neutral200" hasRadius overflow="hidden">
        {share.image === null ? (
          <Box background="neutral100" padding={4}>
            <Typography variant="pi" textColor="neutral600">
              {words('panel.drawnPicture')}
            </Typography>
          </Box>
        ) : (
          <img src={share.image} alt="" style={{ display: 'block', width: '100%' }} />
        )}
        <Flex direction="column" alignItems="stretch" gap={1} padding={3}>
          <Typography fontWeight="bold">{share.title}</Typography>
          <Typography variant="pi">{share.text}</Typography>
        </Flex>
      </Box>
    </Part>
  )
}
