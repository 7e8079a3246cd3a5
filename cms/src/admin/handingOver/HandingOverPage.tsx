import { Box, Button } from '@strapi/design-system'
import { Page } from '@strapi/strapi/admin'
import { createPortal } from 'react-dom'
import { useHandingOverQuery } from './asking'
import { Sheet } from './Sheet'
import { sheetStyle } from './sheetStyle'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { OwnPage } from '../OwnPage'
import { NotLoaded } from '../NotLoaded'

/** The page that a successor is given, to be read here and to be printed. */
export function HandingOverPage() {
  const texts = useWordsOf('handingOver')
  return (
    <OwnPage
      title={texts.title}
      subtitle={texts.subtitle}
      action={<Button onClick={() => window.print()}>{texts.print}</Button>}
    >
      <Content />
    </OwnPage>
  )
}

function Content() {
  const texts = useWordsOf('handingOver')
  const { data, isError, refetch } = useHandingOverQuery(useLanguage(), {
    refetchOnMountOrArgChange: true,
  })
  if (isError) {
    return <NotLoaded said={texts.failed} onRetry={() => void refetch()} />
  }
  if (!data) return <Page.Loading />
  return (
    <>
      <style>{sheetStyle}</style>
      <Box
        className="handing-over"
        background="neutral0"
        color="neutral800"
        padding={{ initial: 4, medium: 6 }}
        shadow="tableShadow"
        hasRadius
      >
        <Sheet facts={data} />
      </Box>
      {
        // Strapi's pages scroll in boxes of their own, which paper would cut off: it gets another one.
        createPortal(
          <div className="handing-over on-paper">
            <Sheet facts={data} />
          </div>,
          document.body,
        )
      }
    </>
  )
}
