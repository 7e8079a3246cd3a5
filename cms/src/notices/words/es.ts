import type { en, GraveTitles, UnreadReasons } from './en'

const count = (number: number) => number.toLocaleString('es-ES')
const percent = (full: number) => (full / 100).toLocaleString('es-ES', { style: 'percent' })
const room = (megabytes: number) =>
  megabytes < 10_000 ? `${count(megabytes)} MB` : `${count(Math.floor(megabytes / 1_000))} GB`
const mails = (number: number) => (number === 1 ? '1 correo' : `${count(number)} correos`)

const again = (times: number) => (times === 1 ? '' : `, ${count(times)} veces`)

const grave: GraveTitles = {
  'new-administrator': (times) =>
    times === 1
      ? 'Alguien ha pasado a administrar el sitio'
      : `${count(times)} personas han pasado a administrar el sitio`,
  'administrator-removed': (times) =>
    times === 1
      ? 'Alguien ha dejado de administrar el sitio'
      : `${count(times)} personas han dejado de administrar el sitio`,
  'administrators-password': (times) =>
    `Otra persona puso una contraseña nueva a alguien que administra el sitio${again(times)}`,
  'administrators-factor': (times) =>
    `Otra persona restableció el segundo paso de alguien que administra el sitio${again(times)}`,
  'full-token': (times) => `Se creó o cambió un token con acceso completo${again(times)}`,
  webhook: (times) => `Se creó o cambió un webhook${again(times)}`,
  'entries-in-bulk': (times) =>
    `Se exportaron o eliminaron muchas entradas del público${again(times)}`,
  'many-failures': (times) =>
    times === 1
      ? 'Muchos inicios de sesión fallidos en una misma cuenta'
      : `Muchos inicios de sesión fallidos, en ${count(times)} cuentas o durante varias horas`,
  restored: (times) => `Se restauró una copia de seguridad${again(times)}`,
}

const unread: UnreadReasons = {
  unreachable:
    'No responde, o la conexión se corta: comprueba que su servidor funciona y que ningún cortafuegos le cierra el paso al cms.',
  refused:
    'Rechaza el nombre o la contraseña: muchos proveedores piden una contraseña propia para cada programa, y algunos ya no admiten ninguna.',
  folder: 'No tiene ninguna carpeta con el nombre en que termina RETURNS_URL.',
}

export const es: typeof en = {
  'disk-filling': (folder, free, full, isAlmostFull) => ({
    title: `El disco está ${isAlmostFull ? 'casi lleno' : `lleno al ${percent(full)}`}: quedan ${room(free)}`,
    remedy: `${isAlmostFull ? '' : 'Todavía hay tiempo. '}Cuando se llene, no se podrá guardar, subir ni enviar nada; el sitio se podrá seguir leyendo. En la máquina, haz sitio donde está ${folder}: quita copias de seguridad antiguas que nadie necesite, o ponle un disco más grande. Las imágenes y los archivos que no se usan en ningún sitio se pueden eliminar en Multimedia.`,
  }),
  'ended-unexpectedly': (times, at) => ({
    title: `El cms, el servidor detrás del panel, se detuvo inesperadamente ${times === 1 ? 'una vez' : `${count(times)} veces`} en una semana`,
    remedy: `Se volvió a poner en marcha (la última vez, el ${at}). Mientras tanto el público pudo seguir leyendo, y lo guardado se conserva. Si vuelve a ocurrir, mira lo que dice su registro antes de cada arranque: a menudo la máquina tiene poca memoria.`,
  }),
  'backup-old': (at) => ({
    title: 'La última copia de seguridad tiene más de una semana',
    remedy: `Se hizo el ${at}; mira por qué no se ha hecho otra, y haz una: npm run backup, en la máquina. Lo mejor es que se haga cada noche y se lleve a otra máquina.`,
  }),
  'backup-untried': (at) => ({
    title:
      at === null
        ? 'Nunca se ha probado a restaurar una copia de seguridad de este sitio'
        : 'Hace más de un año que no se prueba a restaurar una copia de seguridad de este sitio',
    remedy: `${at === null ? 'Que este sitio sepa, nadie ha restaurado ninguna todavía' : `La última vez fue el ${at}`}, y solo así se sabe si una copia sirve. En la máquina, restaura una en otra carpeta; el sitio queda como está: «Trying a backup», en docs/operating.md, explica cómo. Después este aviso desaparece solo.`,
  }),
  'zones-aged': (released) => ({
    title: 'Los datos de las zonas horarias tienen más de un año',
    remedy: `Son del ${released}. Donde los relojes se cambian desde entonces de otra manera, las fechas aparecen con una hora de diferencia. Una versión más nueva de Branchline trae datos más nuevos: «Time zones», en docs/operating.md, explica cómo obtenerla.`,
  }),
  'one-administrator': (email) => ({
    title: 'Este sitio tiene una sola persona que lo administra',
    remedy: `Si ${email} enferma, se muda o pierde la contraseña, nadie podrá dejar entrar a otras personas ni mantener el sitio. Nombra a una segunda: Configuraciones → Usuarios → Invitar a alguien, con el papel Super Admin; a quien ya tiene cuenta se le da ese papel en su página, en el mismo sitio. Una invitación cuenta cuando se ha aceptado.`,
  }),
  'nobody-logs-in': (since) => ({
    title: `Nadie ha iniciado sesión desde el ${since}`,
    remedy: `El sitio sigue funcionando solo, pero nadie lo cuida: fechas pasadas, correos en espera, copias de seguridad. Entra una vez y mira Inicio. Si ya no puedes encargarte, entrega el sitio a otra persona: en Configuraciones → Traspaso hay una hoja para quien te releve.`,
  }),
  'nobody-logged-in': (from, to) => ({
    title: `Nadie inició sesión del ${from} al ${to}`,
    remedy: `Mira lo que el público ha leído mientras tanto: fechas pasadas, una dirección o un nombre que han cambiado. Más abajo está lo que necesita atención. Mira también en Configuraciones → Usuarios quién debe conservar su cuenta.`,
  }),
  'certificate-ending': (host, at, isOver) => ({
    title: isOver
      ? `Los navegadores muestran una advertencia al abrir ${host}: su certificado ha caducado`
      : `Pronto los navegadores mostrarán una advertencia al abrir ${host}: su certificado está a punto de caducar`,
    remedy: `${isOver ? `Valía hasta el ${at}` : `Vale hasta el ${at}`}, y no se ha renovado. Casi nadie entra después de una advertencia así. Lo normal es que un programa de la máquina, como Caddy, lo renueve a tiempo: mira lo que dice su registro, y si el nombre todavía lleva a esta máquina.`,
  }),
  'plan-failed': (name, action, at, problem) => ({
    title: `${name ? `«${name}»` : 'Algo'} no se ${action === 'publish' ? 'publicó' : 'retiró'} el ${at}, como estaba previsto`,
    remedy: `${problem ?? 'El sistema lo intentó varias veces y no pudo.'} Ábrelo: corrige lo que lo impide y guarda, y se hará enseguida; hazlo a mano; o quita el plan.`,
  }),
  'mails-waiting': (waiting) => ({
    title: `Hay ${mails(waiting)} en espera desde hace horas`,
    remedy:
      'No se han podido enviar; se seguirá intentando durante unos tres días. Busca en el registro del cms «A mail could not be sent»: o el servidor de correo no responde o rechaza el inicio de sesión, o los buzones de esas personas no admiten nada por ahora.',
  }),
  'mails-given-up': (givenUp) => ({
    title: `En un día no se han podido enviar ${count(givenUp)} correos, y ya no se intentará más`,
    remedy:
      'El servidor de correo los ha rechazado definitivamente, o se ha intentado en vano durante tres días. Puede que algunos fueran a direcciones mal escritas. Si son muchos, el servidor de correo toma por basura lo que escribe el sitio, o alguien escribe direcciones inventadas en los formularios. Busca en el registro del cms «is given up»; lo que piden los servidores de correo está en «So that mail arrives», en docs/operating.md. Junto a cada entrada ves si tu respuesta se envió.',
  }),
  'returns-unread': (place, since, problem) => ({
    title: 'Nadie ve qué boletines vuelven',
    remedy: `No se puede mirar en el buzón de ${place} desde el ${since}. ${unread[problem]} Hasta entonces los boletines siguen saliendo hacia direcciones que ya no reciben correo; no se pierde nada, porque lo que haya vuelto mientras tanto se cuenta después. Corrige RETURNS_URL: cómo se hace está en «Mail that comes back», en docs/operating.md.`,
  }),
  'domain-slowed': (waiting, atOnce) => ({
    title: `Muchas direcciones de un mismo dominio: ${mails(waiting)} en espera`,
    remedy: `En una hora llegaron por los formularios más de ${count(atOnce)} direcciones distintas de un mismo dominio que aún no están confirmadas. Los correos que piden confirmar salen ahora uno a uno, tres por minuto, y no se pierde ninguno. Si se está apuntando mucha gente de una organización, no hay que hacer nada. Si no, puede que alguien esté llenando sus buzones a través de vuestro sitio: activa una pregunta en los formularios, en Participa, hasta que pase.`,
  }),
  'calendar-gone': (name, gone, of) => ({
    title: `Han desaparecido ${count(gone)} de ${count(of)} próximos eventos del calendario «${name}»: ¿es correcto?`,
    remedy:
      'Aquí no se ha cambiado nada, ni se cambiará hasta que alguien conteste. Si allí se cancelaron, también se cancelan aquí cuando lo digas. Si el calendario falla o se vació por error, contesta que no: todo queda como está. La pregunta desaparece sola cuando vuelven.',
  }),
  'calendar-failing': (name, since, why) => ({
    title: `El calendario «${name}» no se puede leer desde el ${since}`,
    remedy: `${why} Se intenta una vez al día. Lo que llegó antes queda como está; corrige la dirección, o deja de seguirlo, en Configuraciones → Calendarios seguidos.`,
  }),
  'calendar-waiting': (name, drafts, decisions) => ({
    title: [
      drafts === 0
        ? []
        : drafts === 1
          ? '1 borrador espera'
          : `${count(drafts)} borradores esperan`,
      decisions === 0
        ? []
        : decisions === 1
          ? 'hay que decidir sobre 1 reunión'
          : `hay que decidir sobre ${count(decisions)} reuniones`,
    ]
      .flat()
      .join(', ')
      .concat(` (calendario «${name}»)`),
    remedy: 'Mira cada borrador y publícalo, o elimínalo: no vuelve a llegar.',
  }),
  'grave-event': (of, times, at) => ({
    title: grave[of](times),
    remedy: `${times === 1 ? 'Fue' : 'La última vez fue'} el ${at}. ${
      of === 'many-failures'
        ? 'En Configuraciones → Registro de seguridad pone de quién es la cuenta. Puede que alguien esté probando contraseñas: mirad que la suya sea larga y no se use en ningún otro sitio.'
        : 'En Configuraciones → Registro de seguridad pone quién lo hizo. Si no fue nadie de vosotros, o no debía hacerlo, cerrad su cuenta en Configuraciones → Usuarios y cambiad vuestras contraseñas.'
    }`,
  }),
  mail: (titles, texts, admin) => ({
    subject: titles.join('; '),
    text: `${texts.join('\n\n')}

Esto se envía a quienes administran el sitio, como mucho una vez al día, y una vez por hora lo grave sobre cuentas y entradas. Lo que siga sin resolverse aparece también en Inicio:
${admin}
`,
  }),
}
