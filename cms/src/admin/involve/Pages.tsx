import { Flex, IconButton, Typography } from '@strapi/design-system'
import { ChevronLeft, ChevronRight } from '@strapi/icons'
import { useWordsOf } from '../languages/useWords'

interface Props {
  page: number
  pages: number
  onTurn: (page: number) => void
}

export function Pages({ page, pages, onTurn }: Props) {
  const texts = useWordsOf('involve')
  return (
    <Flex tag="nav" aria-label={texts.page(page, pages)} justifyContent="center" gap={3}>
      <IconButton label={texts.previous} disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        <ChevronLeft />
      </IconButton>
      <Typography>{texts.page(page, pages)}</Typography>
      <IconButton label={texts.next} disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        <ChevronRight />
      </IconButton>
    </Flex>
  )
}
