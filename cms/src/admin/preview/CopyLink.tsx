import { Button, Field, Flex, Typography } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useTexts } from './texts'

interface Props {
  model: string
  documentId: string
  locale: string
}

interface Made {
  url: string
  /** False where the browser lets no page write into the clipboard. */
  isCopied: boolean
}

/** A button that copies the link, and the link itself for those whose browser copies nothing. */
export function CopyLink({ model, documentId, locale }: Props) {
  const texts = useTexts()
  const { get } = useFetchClient()
  const [made, setMade] = useState<Made | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  async function copy() {
    setHasFailed(false)
    try {
      const params = { documentId, locale, status: 'draft' }
      const { data } = await get<{ data: { url: string } }>(
        `/content-manager/preview/url/${model}`,
        { params },
      )
      const { url } = data.data
      setMade({ url, isCopied: await isWritten(url) })
    } catch {
      setHasFailed(true)
    }
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {texts.hint}
      </Typography>
      <Button variant="tertiary" fullWidth onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <Typography variant="pi" role="status">
        {hasFailed && texts.failed}
        {made && (made.isCopied ? texts.copied : texts.copyByHand)}
      </Typography>
      {made && (
        <Field.Root>
          <Field.Label>{texts.link}</Field.Label>
          <Field.Input readOnly value={made.url} onFocus={(event) => event.target.select()} />
        </Field.Root>
      )}
    </Flex>
  )
}

async function isWritten(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
