import { Button, Field, Flex, Typography } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import { isCopied } from '../copying'
import { previewPath } from '../strapi/addresses'
import { useWordsOf } from '../languages/useWords'

interface Props {
  model: string
  documentId: string
  locale: string
}

/**
 * A button that copies the link, and the link itself for those whose browser copies nothing; and one
 * that ends all of them.
 */
export function CopyLink({ model, documentId, locale }: Props) {
  const texts = useWordsOf('preview')
  const { get, del } = useFetchClient()
  const [made, setMade] = useState<string | null>(null)
  const [told, setTold] = useState('')

  async function copy() {
    setTold('')
    try {
      const params = { documentId, locale, status: 'draft' }
      const { data } = await get<{ data: { url: string } }>(previewPath(model), { params })
      const { url } = data.data
      setMade(url)
      setTold((await isCopied(url)) ? texts.copied : texts.copyByHand)
    } catch {
      setTold(texts.failed)
    }
  }

  async function takeBack() {
    setTold('')
    try {
      await del(`/preview-links/${model}/${documentId}`)
      setMade(null)
      setTold(texts.takenBack)
    } catch {
      setTold(texts.notTakenBack)
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
        {told}
      </Typography>
      {made && (
        <Field.Root>
          <Field.Label>{texts.link}</Field.Label>
          <Field.Input readOnly value={made} onFocus={(event) => event.target.select()} />
        </Field.Root>
      )}
      <Button variant="danger-light" fullWidth onClick={() => void takeBack()}>
        {texts.takeBack}
      </Button>
    </Flex>
  )
}
