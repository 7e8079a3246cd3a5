import { Box } from '@strapi/design-system'

/** A bar that fills as far as something is. Strapi's own empties, in colours that hardly differ. */
export function FillingBar({ label, percent }: { label: string; percent: number }) {
  return (
    <Box
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      background="neutral200"
      height="8px"
      hasRadius
      overflow="hidden"
    >
      <Box background="primary600" height="100%" style={{ width: `${percent}%` }} />
    </Box>
  )
}
