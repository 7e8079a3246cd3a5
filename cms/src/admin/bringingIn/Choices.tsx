import { Checkbox, Field, Flex, Radio, Typography } from '@strapi/design-system'
import { useId, useState } from 'react'
import { postChoices, type ImportView, type PostChoice } from '../../import/desk/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { messageOf } from '../refusal'
import { Trouble } from '../Trouble'
import { useLookAgainMutation } from './asking'

/** What the command asks for by options; each change has the file looked at anew. */
export function Choices({ shown }: { shown: ImportView }) {
  const texts = useWordsOf('bringingIn')
  const language = useLanguage()
  const label = useId()
  const [lookAgain, { isLoading }] = useLookAgainMutation()
  const [problem, setProblem] = useState('')
  const { id, format, posts, pictures, hasPosts } = shown
  if (format !== 'WordPress') return null

  async function choose(choices: { posts: PostChoice; pictures: boolean }) {
    setProblem('')
    const result = await lookAgain({ id, language, ...choices })
    if ('error' in result) setProblem(messageOf(result.error, texts.notDone))
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {hasPosts && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography id={label} variant="pi" fontWeight="bold">
            {texts.posts}
          </Typography>
          <Radio.Group
            aria-labelledby={label}
            value={posts}
            disabled={isLoading}
            onValueChange={(value) => {
              const chosen = postChoices.find((choice) => choice === value)
              if (chosen) void choose({ posts: chosen, pictures })
            }}
          >
            {postChoices.map((choice) => (
              <Radio.Item key={choice} value={choice}>
                {texts.postsAs[choice]}
              </Radio.Item>
            ))}
          </Radio.Group>
        </Flex>
      )}
      <Field.Root hint={texts.picturesHint}>
        <Checkbox
          checked={pictures}
          disabled={isLoading}
          onCheckedChange={(checked) => void choose({ posts, pictures: checked === true })}
        >
          {texts.pictures}
        </Checkbox>
        <Field.Hint />
      </Field.Root>
      <Trouble said={problem} />
    </Flex>
  )
}
