import { Flex, Typography } from '@strapi/design-system'
import { WarningCircle } from '@strapi/icons'
import { useLineWarnings } from './useLineWarnings'

/** Says at a line of a form what is worth a look there. @param props name: where in the form it is */
export function LineWarnings({ name }: { name: string }) {
  return useLineWarnings(name).map((warning) => (
    <Flex
      key={warning}
      alignItems="flex-start"
      gap={2}
      padding={3}
      background="warning100"
      hasRadius
    >
      <WarningCircle aria-hidden fill="warning600" style={{ flex: 'none' }} />
      <Typography textColor="neutral800">{warning}</Typography>
    </Flex>
  ))
}
