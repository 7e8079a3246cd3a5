import { addStyle, markup } from './strapi/markup'

/**
 * Writes below each symbol in the bar of a phone what it opens; to a screen reader it is said already.
 * The bar at the side of a wider screen has no room for it, and says it to whoever points there.
 */
export function nameMenuSymbols(): void {
  addStyle(`
    @media (max-width: 1079px) {
      /* As high as Strapi thinks it is: what opens below begins there. */
      ${markup.menuBar} { height: 6.4rem; padding-block: 0 }
      ${markup.menuBar} > div > ul { padding-block: 0 }
      ${markup.menuSymbol} {
        flex-direction: column;
        gap: 0.2rem;
        min-height: 4.4rem;
        padding: 0.4rem;
        color: inherit;
      }
      ${markup.menuSymbol}::after {
        content: attr(aria-label);
        max-width: 9rem;
        hyphens: auto;
        overflow-wrap: break-word;
        font-size: 1.1rem;
        line-height: 1.2;
        text-align: center;
      }
    }
    /* The smallest phones, in languages with longer names. */
    @media (max-width: 389px) {
      ${markup.menuBar} > div > ul { gap: 0.4rem; padding-inline: 0.4rem }
      ${markup.menuSymbol}::after { max-width: 6.6rem; font-size: 1rem; overflow-wrap: anywhere }
    }
  `)
}
