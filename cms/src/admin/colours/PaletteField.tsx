import { Flex } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import { useWordsOf } from '../languages/useWords'
import { ChoiceOfStrapi, type FieldProps } from '../strapi/fields'
import { Samples } from './Samples'
import { SeeOnSite } from './SeeOnSite'

/** The choice of a palette, with what they look like and the way to look at it on the site. */
export function PaletteField(props: FieldProps) {
  const { name, disabled } = props
  const words = useWordsOf('colours')
  const { value, onChange } = useField<string | null>(name)
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ChoiceOfStrapi {...props} />
      {!disabled && value !== 'own' && (
        <Samples
          label={words.samples}
          isChosen={(sample) => sample.name === value}
          onChoose={(sample) => onChange(name, sample.name)}
        />
      )}
      {!disabled && <SeeOnSite />}
    </Flex>
  )
}
