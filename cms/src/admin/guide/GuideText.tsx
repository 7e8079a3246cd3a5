import { Box, Flex, Link, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import type { Block, Inline } from '../../../vite/guideContract'

interface Props {
  blocks: Block[]
  /** Called for a link within the guide, with its anchor. */
  onFollow: (anchor: string) => void
}

/** Text of the guide. */
export function GuideText({ blocks, onFollow }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {blocks.map((block, index) => (
        <GuideBlock key={index} block={block} onFollow={onFollow} />
      ))}
    </Flex>
  )
}

interface BlockProps extends Pick<Props, 'onFollow'> {
  block: Block
}

function GuideBlock({ block, onFollow }: BlockProps) {
  const inWords = (content: Inline[]) => inline(content, onFollow)
  switch (block.kind) {
    case 'paragraph':
      return <Typography tag="p">{inWords(block.content)}</Typography>
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul'
      const style = { listStyle: block.isOrdered ? 'decimal' : 'disc', paddingInlineStart: '2rem' }
      return (
        <Typography tag={tag} style={style}>
          {block.items.map((item, index) => (
            <Box key={index} tag="li" paddingBottom={2}>
              <GuideText blocks={item} onFollow={onFollow} />
            </Box>
          ))}
        </Typography>
      )
    }
    case 'table':
      return <GuideTable {...block} inWords={inWords} />
    case 'picture':
      return (
        <img
          src={block.address}
          alt={block.shows}
          loading="lazy"
          style={{ maxWidth: '100%', maxHeight: '60vh', alignSelf: 'flex-start' }}
        />
      )
  }
}

interface TableProps {
  head: Inline[][]
  rows: Inline[][][]
  inWords: (content: Inline[]) => ReactNode
}

/** A row is a few lines below each other: on a phone there is no room for columns. */
function GuideTable({ head, rows, inWords }: TableProps) {
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
      {rows.map(([first = [], ...others], row) => (
        <div key={row}>
          <Typography tag="dt" fontWeight="bold">
            {inWords(first)}
          </Typography>
          {others.map((cell, column) => (
            <Typography key={column} tag="dd" style={{ marginInlineStart: 0 }}>
              {inWords(head[column + 1] ?? [])}: {inWords(cell)}
            </Typography>
          ))}
        </div>
      ))}
    </Flex>
  )
}

function inline(content: Inline[], onFollow: Props['onFollow']): ReactNode {
  return content.map((one, index) => {
    if (typeof one === 'string') return one
    const inner = inline(one.content, onFollow)
    switch (one.kind) {
      case 'strong':
        return <strong key={index}>{inner}</strong>
      case 'emphasis':
        return <em key={index}>{inner}</em>
      case 'code':
        return <code key={index}>{inner}</code>
      case 'link':
        return one.to.startsWith('#') ? (
          <Link
            key={index}
            href={one.to}
            onClick={(event: { preventDefault: () => void }) => {
              event.preventDefault()
              onFollow(one.to.slice(1))
            }}
          >
            {inner}
          </Link>
        ) : (
          <Link key={index} href={one.to} isExternal>
            {inner}
          </Link>
        )
    }
  })
}
