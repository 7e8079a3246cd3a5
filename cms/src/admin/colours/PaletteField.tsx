import { Flex } from '@strapi/design-system'
import { ChoiceOfStrapi, type FieldProps } from '../strapi/fields'
import { SeeOnSite } from './SeeOnSite'

/** The choice of a palette, with the way to look at it. */
export function PaletteField(props: FieldProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ChoiceOfStrapi {...props} />
      {!props.disabled && <SeeOnSite />}
    </Flex>
  )
}
