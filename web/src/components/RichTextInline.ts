import { h, type FunctionalComponent, type VNode } from 'vue'
import type { InlineNode, TextNode } from 'cms/contract'
import SafeLink from './SafeLink.vue'

const marks = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const

function text(node: TextNode): VNode | string {
  let marked: VNode | string = node.text
  for (const [mark, tag] of marks) if (node[mark]) marked = h(tag, [marked])
  return marked
}

/** Runs of text with their marks and links, as Strapi's Blocks hold them. */
export const RichTextInline: FunctionalComponent<{ nodes: InlineNode[] }> = ({ nodes }) =>
  nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return text(node)
      case 'link':
        return h(SafeLink, { url: node.url }, () => node.children.map(text))
      default:
        return null
    }
  })
RichTextInline.props = ['nodes']
