import { computed, type ComputedRef } from 'vue'
import type { FormKind, Locale } from 'cms/contract'
import { useLocale } from '../../composables/locale'

type FormHeadings = typeof en

const en = {
  /** What visitors can tell the branch, by the name of the form. */
  forms: {
    'sign-up': 'Stay in touch',
    attend: 'I’ll be there',
    remind: 'Remind me',
    remindOfEach: 'Remind me of each date',
    ask: 'Write to us',
    'my-data': 'What we hold about you',
  },
  formNotSent: 'Not sent yet',
  formSent: 'Look into your mail',
  getInvolved: {
    title: 'Get involved',
    lead: 'Come to a meeting, hear from us, or ask us something.',
  },
  intro: {
    'sign-up': 'Leave your address, and one of us writes to you. Everything else is up to you.',
    attend: 'Your address is enough. You can change your mind without telling anybody why.',
    remind: 'One mail before it begins, and at once if it is cancelled or moved.',
    ask: 'A person from the branch reads this and answers by mail.',
    'my-data':
      'We send a link to your address. It opens a page that shows all that we hold about you, and deletes it if you want.',
  } satisfies Record<FormKind, string>,
  sent: {
    lead: {
      'sign-up': 'We have sent you a link. Follow it, and you are signed up.',
      attend: 'We have sent you a link. Follow it, and we know that you are coming.',
      remind: 'We have sent you a link. Follow it, and we remind you.',
      ask: 'We have sent you a link. Follow it, and your message reaches us.',
      'my-data':
        'We have sent you a mail. If we hold anything about that address, it has a link to it.',
    } satisfies Record<FormKind, string>,
    noMailTitle: 'No mail there?',
    noMail:
      'It may take some minutes, or lie among the unwanted mail. If you mistyped your address, fill in the form again.',
    deleted: (days: number) =>
      `What you sent counts only once you have followed the link. If you do not, it is deleted after ${days === 1 ? 'one day' : `${days} days`}.`,
  },
}

const es: FormHeadings = {
  forms: {
    'sign-up': 'Sigamos en contacto',
    attend: 'Ahí estaré',
    remind: 'Recuérdamelo',
    remindOfEach: 'Recuérdame cada fecha',
    ask: 'Escríbenos',
    'my-data': 'Lo que guardamos sobre ti',
  },
  formNotSent: 'Aún sin enviar',
  formSent: 'Mira tu correo',
  getInvolved: {
    title: 'Participa',
    lead: 'Ven a una reunión, recibe noticias nuestras o pregúntanos algo.',
  },
  intro: {
    'sign-up': 'Deja tu correo y te escribe alguien del grupo. Lo demás es cosa tuya.',
    attend: 'Con tu correo basta. Puedes cambiar de idea sin darle explicaciones a nadie.',
    remind: 'Un correo antes de que empiece, y enseguida si se cancela o se cambia.',
    ask: 'Lo lee una persona del grupo y te contesta por correo.',
    'my-data':
      'Te mandamos un enlace a tu correo. Abre una página que muestra todo lo que guardamos sobre ti y lo borra si quieres.',
  },
  sent: {
    lead: {
      'sign-up': 'Te mandamos un enlace. Síguelo y quedas en la lista.',
      attend: 'Te mandamos un enlace. Síguelo y sabremos que vienes.',
      remind: 'Te mandamos un enlace. Síguelo y te lo recordamos.',
      ask: 'Te mandamos un enlace. Síguelo y tu mensaje nos llega.',
      'my-data':
        'Te mandamos un correo. Si guardamos algo sobre esa dirección, trae un enlace para verlo.',
    },
    noMailTitle: '¿No llegó el correo?',
    noMail:
      'Puede tardar unos minutos o estar entre el correo no deseado. Si escribiste mal tu dirección, llena el formulario otra vez.',
    deleted: (days) =>
      `Lo que enviaste cuenta solo cuando sigas el enlace. Si no lo haces, se borra ${days === 1 ? 'al cabo de un día' : `a los ${days} días`}.`,
  },
}

/** How the forms are called and introduced, and what is said once they are sent. */
export const formHeadings: Record<Locale, FormHeadings> = { en, es }

/** The same in the language of the page: a first visit to a form brings no more of its texts. */
export function useFormHeadings(): ComputedRef<FormHeadings> {
  const locale = useLocale()
  return computed(() => formHeadings[locale.value])
}
