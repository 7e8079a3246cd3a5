import { Box, Flex, Typography } from '@strapi/design-system'
import { samples } from '../../content/colours/samples'
import { choiceInWords } from '../../labels/names'
import { useLanguage } from '../languages/useWords'

interface Sample {
  /** Of the palette. */
  name: string
  colour: string
}

interface Props {
  label: string
  isChosen: (sample: Sample) => boolean
  onChoose: (sample: Sample) => void
}

/** Colours that can be read, each with its name, to be chosen by a press. */
export function Samples({ label, isChosen, onChoose }: Props) {
  const language = useLanguage()
  return (
    <Flex role="group" aria-label={label} gap={2} wrap="wrap">
      {Object.entries(samples).map(([name, colour]) => {
        const sample = { name, colour }
        return (
          <Box
            key={name}
            tag="button"
            type="button"
            aria-pressed={isChosen(sample)}
            onClick={() => onChoose(sample)}
            background="neutral0"
            borderColor={isChosen(sample) ? 'primary600' : 'neutral200'}
            padding={2}
            hasRadius
            cursor="pointer"
          >
            <Flex gap={2}>
              <span
                aria-hidden="true"
                style={{ width: '2.4rem', height: '2.4rem', borderRadius: 4, background: colour }}
              />
              <Typography textColor="neutral800">{choiceInWords(name, language)}</Typography>
            </Flex>
          </Box>
        )
      })}
    </Flex>
  )
}
