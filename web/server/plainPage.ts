import { createHash } from 'node:crypto'
import type { Locale } from 'cms/contract'
import { locales } from '../src/addresses'

interface Apology {
  /** Where to go from here; `''` is the same address again. */
  href: string
  texts: Record<Locale, { title: string; text: string; link: string }>
}

/** What is said when a page cannot be: nothing is known of the site then, so in each language. */
export const apologies = {
  unavailable: {
    href: '',
    texts: {
      en: {
        title: 'We will be back in a moment',
        text: 'This site cannot reach its content right now. Nothing is wrong on your side. Please try again in a minute.',
        link: 'Try again',
      },
      es: {
        title: 'Volvemos en un momento',
        text: 'Ahora mismo este sitio no puede cargar su contenido. No es problema tuyo. Inténtalo de nuevo en un minuto.',
        link: 'Intentar de nuevo',
      },
    },
  },
  broken: {
    href: '/',
    texts: {
      en: {
        title: 'Something went wrong here',
        text: 'This page could not be made, and that is our fault. It has been noted. Please try again later.',
        link: 'To the front page',
      },
      es: {
        title: 'Algo salió mal aquí',
        text: 'No se pudo preparar esta página y es culpa nuestra. Ya quedó anotado. Inténtalo de nuevo más tarde.',
        link: 'Ir a la portada',
      },
    },
  },
  unreadable: {
    href: '/',
    texts: {
      en: {
        title: 'This address cannot be read',
        text: 'There is a slip in it. Please check it, or begin at the front page.',
        link: 'To the front page',
      },
      es: {
        title: 'Esta dirección no se puede leer',
        text: 'Tiene una errata. Revísala, por favor, o empieza por la portada.',
        link: 'Ir a la portada',
      },
    },
  },
  elsewhere: {
    href: '/',
    texts: {
      en: {
        title: 'This was not sent from our site',
        text: 'For your safety we only take what is sent from our own pages. Please open the form here and fill it in again.',
        link: 'To the front page',
      },
      es: {
        title: 'Esto no se envió desde nuestro sitio',
        text: 'Por tu seguridad solo aceptamos lo que se envía desde nuestras propias páginas. Abre aquí el formulario, por favor, y llénalo otra vez.',
        link: 'Ir a la portada',
      },
    },
  },
  tooLong: {
    href: '',
    texts: {
      en: {
        title: 'That is too long',
        text: 'Go back in your browser: what you wrote is still there. Please shorten it and send it again.',
        link: 'To an empty form',
      },
      es: {
        title: 'Eso es demasiado largo',
        text: 'Regresa en tu navegador: lo que escribiste sigue ahí. Acórtalo, por favor, y envíalo otra vez.',
        link: 'Ir a un formulario vacío',
      },
    },
  },
  unreadableForm: {
    href: '',
    texts: {
      en: {
        title: 'This form could not be read',
        text: 'Go back in your browser: what you wrote is still there. Please send it again.',
        link: 'To an empty form',
      },
      es: {
        title: 'Este formulario no se pudo leer',
        text: 'Regresa en tu navegador: lo que escribiste sigue ahí. Envíalo otra vez, por favor.',
        link: 'Ir a un formulario vacío',
      },
    },
  },
  mailedLinkLater: {
    href: '',
    texts: {
      en: {
        title: 'Your link still works',
        text: 'We cannot open it right now. Nothing is lost, and to try twice does no harm. Please try again in a minute.',
        link: 'Try again',
      },
      es: {
        title: 'Tu enlace sigue valiendo',
        text: 'Ahora mismo no podemos abrirlo. No se ha perdido nada, y no pasa nada por intentarlo dos veces. Inténtalo de nuevo en un minuto.',
        link: 'Intentar de nuevo',
      },
    },
  },
  noPreview: {
    href: '/',
    texts: {
      en: {
        title: 'This preview can no longer be seen',
        text: 'A link to a preview works for one day and must be whole. Please ask whoever gave it to you for a new one.',
        link: 'To the front page',
      },
      es: {
        title: 'Esta vista previa ya no se puede ver',
        text: 'El enlace a una vista previa funciona durante un día y debe estar completo. Pide uno nuevo a quien te lo dio.',
        link: 'Ir a la portada',
      },
    },
  },
} satisfies Record<string, Apology>

const style = `
:root { color-scheme: light dark }
body { margin: 0; padding: 12vh 6vw; background: #f7f2e7; color: #171411;
  font: 1.125rem/1.55 Georgia, 'Times New Roman', serif }
main { max-width: 34rem; margin: 0 auto; border-top: .75rem solid #c8161d; padding-top: 1.5rem }
h1, h2 { margin: 0 0 .75rem; font: 800 2.25rem/1.05 'Arial Narrow', Arial, sans-serif }
section + section { margin-top: 3rem }
a { color: inherit }
@media (prefers-color-scheme: dark) { body { background: #171411; color: #f7f2e7 } }
`

/** The hash that a content security policy needs for the page's style sheet. */
export const plainStyleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`

/** A whole page that needs nothing else: no script, no font, no picture, no cms. */
export function plainPage({ href, texts }: Apology): string {
  const sections = locales.map((locale, index) => {
    const { title, text, link } = texts[locale]
    const heading = index === 0 ? 'h1' : 'h2'
    return (
      `<section lang="${locale}"><${heading}>${title}</${heading}>` +
      `<p>${text}</p><p><a href="${href}">${link}</a></p></section>`
    )
  })
  return `<!doctype html>
<html lang="${locales[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${texts[locales[0]].title}</title>
<style>${style}</style>
</head>
<body><main>${sections.join('\n')}</main></body>
</html>
`
}
