import type { Image, InlineNode, ListNode, RichText } from 'cms/contract'
import { safeUrl } from './components/safe-url'

/** A text whose links and pictures lead to the same from anywhere; `pageUrl` is where it stands. */
export function absoluteText(text: RichText, pageUrl: string): RichText {
  return text.map((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'quote':
        return { ...block, children: inline(block.children, pageUrl) }
      case 'list':
        return list(block, pageUrl)
      case 'image':
        return { ...block, image: absoluteImage(block.image, pageUrl) }
      case 'code':
        return block
    }
  })
}

export function absoluteImage(image: Image, pageUrl: string): Image {
  const resolved = <Source extends { url: string }>(source: Source): Source => ({
    ...source,
    url: new URL(source.url, pageUrl).href,
  })
  return { ...resolved(image), smaller: image.smaller.map(resolved) }
}

function list(node: ListNode, pageUrl: string): ListNode {
  return {
    ...node,
    children: node.children.map((child) =>
      child.type === 'list'
        ? list(child, pageUrl)
        : { ...child, children: inline(child.children, pageUrl) },
    ),
  }
}

function inline(nodes: InlineNode[], pageUrl: string): InlineNode[] {
  return nodes.map((node) =>
    node.type === 'link' ? { ...node, url: absoluteLink(node.url, pageUrl) } : node,
  )
}

/** What leads outside, or is no address that is let through, stays for what renders it to judge. */
function absoluteLink(typed: string, pageUrl: string): string {
  const safe = safeUrl(typed)
  return safe && safe.kind !== 'outside' ? new URL(safe.url, pageUrl).href : typed
}
