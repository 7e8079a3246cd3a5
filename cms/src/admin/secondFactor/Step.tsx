import { Flex, Typography } from '@strapi/design-system'
import { useEffect, useRef, type ReactNode } from 'react'
import { useSurroundings } from './surroundings'

interface Props {
  title: string
  /** Which of how many it is; none where it is the only one. */
  place?: string
  children: ReactNode
}

/** One step with its heading, which is read first whenever the step begins. */
export function Step({ title, place, children }: Props) {
  const { heading, onStep } = useSurroundings()
  const start = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    onStep(title)
    start.current?.focus()
  }, [title, onStep])
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <div>
        {place !== undefined && (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {place}
          </Typography>
        )}
        <Typography
          ref={start}
          tag={heading}
          variant={heading === 'h1' ? 'beta' : 'epsilon'}
          fontWeight="bold"
          tabIndex={-1}
        >
          {title}
        </Typography>
      </div>
      {children}
    </Flex>
  )
}
