import { Box, Flex, Typography } from '@strapi/design-system'
import { CaretDown, CaretUp } from '@strapi/icons'
import { useId, useState, type ReactNode } from 'react'
import { ChoiceField } from './ChoiceField'
import { OnPaper } from './Section'

/** In the place of null, since a field has no value of that kind. */
export const any = 'any'

interface ChoiceProps {
  label: string
  /** Null where nothing is chosen. */
  value: string | null
  options: readonly (readonly [value: string, words: string])[]
  disabled?: boolean
  onChange: (value: string | null) => void
}

/** A field by which one of several is chosen; the option `any` is null. */
export function Choice({ value, onChange, ...field }: ChoiceProps) {
  return (
    <ChoiceField
      {...field}
      value={value ?? any}
      onChoose={(next) => onChange(next === any ? null : next)}
    />
  )
}

/** Fields side by side, as many as there is room for. */
export function Columns({ width, children }: { width: number; children: ReactNode }) {
  const gridTemplateColumns = `repeat(auto-fit, minmax(${width}px, 1fr))`
  return <div style={{ display: 'grid', gap: 16, gridTemplateColumns }}>{children}</div>
}

interface SectionProps {
  title: string
  /** What is chosen in it, as words. */
  chosen: readonly string[]
  children: ReactNode
}

/** What a list is narrowed by, above it; on a phone, where it would hide the list, behind one button. */
export function FilterSection({ title, chosen, children }: SectionProps) {
  const id = useId()
  const [isFolded, setIsFolded] = useState(() => window.matchMedia(phones).matches)
  const [hasButton] = useState(isFolded)
  const Caret = isFolded ? CaretDown : CaretUp
  return (
    <OnPaper aria-label={title}>
      {hasButton && (
        <Box
          tag="button"
          type="button"
          aria-expanded={!isFolded}
          aria-controls={id}
          onClick={() => setIsFolded(!isFolded)}
          width="100%"
          paddingTop={1}
          paddingBottom={1}
          background="neutral0"
          cursor="pointer"
        >
          <Flex justifyContent="space-between" gap={4} color="neutral800">
            <Flex direction="column" alignItems="flex-start" gap={1} minWidth="0">
              <Typography fontWeight="bold">{title}</Typography>
              <Typography
                variant="pi"
                textColor="neutral600"
                textAlign="start"
                style={{ overflowWrap: 'anywhere' }}
              >
                {chosen.join(' · ')}
              </Typography>
            </Flex>
            <Box flex="none">
              <Caret aria-hidden />
            </Box>
          </Flex>
        </Box>
      )}
      <Box id={id} hidden={isFolded} paddingTop={hasButton ? 4 : 0}>
        {children}
      </Box>
    </OnPaper>
  )
}

/** Their screens have room for one column. */
const phones = '(max-width: 767px)'
