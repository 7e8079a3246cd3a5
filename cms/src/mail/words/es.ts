import type { en } from './en'

export const es: typeof en = {
  noResets:
    'Este sitio no envía correo. Pide a quien administra tu sitio una contraseña nueva: puede ponerla en Configuración → Usuarios.',

  badSelector:
    'Escribe el nombre tal como lo da tu proveedor de correo, por ejemplo «mail» o «s1».',
  domain: {
    unknown: (name) =>
      `${name}: los servidores de nombres no respondieron. Inténtalo de nuevo en unos minutos.`,
    spf: {
      good: (domain) => `SPF: los servidores de correo saben quién puede enviar por ${domain}.`,
      missing: (domain) =>
        `Falta SPF: los servidores de correo no saben quién puede enviar por ${domain}. Añade un registro TXT para ${domain} que empiece por v=spf1; tu proveedor de correo dice cómo sigue.`,
      several: (domain) =>
        `SPF: ${domain} tiene varios registros que empiezan por v=spf1, y así no vale ninguno. Haz uno solo.`,
      open: (domain) =>
        `SPF: cualquiera puede enviar por ${domain}. Escribe -all en lugar de all al final del registro.`,
      deep: (domain) =>
        `SPF: el registro de ${domain} necesita más de diez consultas, y los servidores de correo lo dejan. Quita los proveedores que ya no usas.`,
    },
    dkim: {
      good: (domain, selectors) =>
        `DKIM: hay una clave para los correos de ${domain} (${selectors}).`,
      revoked: (domain, selectors) =>
        `DKIM: la clave de ${domain} fue retirada (${selectors}). Pide a tu proveedor de correo que haga una nueva.`,
      missing: (domain) =>
        `DKIM: no se encontró ninguna clave para ${domain}. Pregunta a tu proveedor de correo con qué nombre («selector») está, y mira otra vez con él; si no la hay, pide que la hagan.`,
    },
    dmarc: {
      good: (domain) => `DMARC: se dice qué pasa con los correos que solo fingen ser de ${domain}.`,
      watching: (domain) =>
        `DMARC: los correos que fingen ser de ${domain} solo se cuentan. Basta para que lleguen los boletines. Cuando todos los tuyos vayan firmados, escribe p=quarantine en lugar de p=none.`,
      missing: (domain) =>
        `Falta DMARC, y los grandes servicios de correo lo piden. Añade un registro TXT para _dmarc.${domain}: v=DMARC1; p=none`,
      several: (domain) =>
        `DMARC: ${domain} tiene varios registros que empiezan por v=DMARC1, y así no vale ninguno. Deja uno.`,
    },
    mx: {
      good: (domain) => `MX: ${domain} recibe correo, así que llegan las respuestas.`,
      missing: (domain) =>
        `Falta MX: nadie recibe correo para ${domain}, y algunos servidores rechazan el correo de un dominio así. Añade el registro que da tu proveedor de correo.`,
    },
  },
}
