import type { SecondStepWords } from './en'

export const es: SecondStepWords = {
  title: 'Segundo paso',
  what: 'El segundo paso del inicio de sesión: después de la contraseña escribes un código de tu teléfono. A quien solo averigüe la contraseña no le basta para entrar.',
  loading: 'Cargando',
  failed: 'No ha funcionado. Comprueba tu conexión y vuelve a intentarlo.',
  retry: 'Volver a intentar',
  goOn: 'Continuar',
  cancel: 'Volver',
  logInAsOther: 'Entrar con otra cuenta',
  remember: 'No volver a preguntar en este navegador durante 30 días',
  rememberHint: 'No lo marques en un ordenador que también usan otras personas.',
  digits: 'Código de seis cifras',
  digitsMissing: 'Escribe las seis cifras que la aplicación muestra ahora.',
  recoveryCode: 'Código de recuperación',
  recoveryCodeMissing: 'Escribe uno de tus códigos de recuperación.',
  eitherCode: 'Código de la aplicación o de recuperación',
  eitherCodeMissing: 'Escribe un código de la aplicación o uno de recuperación.',
  left: (count) => {
    if (count === 0) return 'No te queda ningún código de recuperación.'
    return count === 1
      ? 'Te queda 1 código de recuperación.'
      : `Te quedan ${count} códigos de recuperación.`
  },
  give: {
    title: 'Confirma que eres tú',
    lead: 'Abre en tu teléfono la aplicación de los códigos y escribe las seis cifras que muestra para este sitio.',
    withoutPhone: 'No tengo mi teléfono',
    recoveryLead:
      'Al configurar el segundo paso recibiste diez códigos de recuperación. Cada uno sirve una sola vez.',
    noneAtAll:
      'Si tampoco los tienes, pide a otra persona que administre el sitio que restablezca tu segundo paso.',
    withPhone: 'Sí tengo mi teléfono',
    used: 'Ese código de recuperación ya está usado',
    fewLeft: 'Crea pronto otros nuevos: en tu perfil, en «Sesiones y segundo paso».',
  },
  setUp: {
    step: (number, count) => `Paso ${number} de ${count}`,
    isRequired:
      'Tu cuenta tiene que tenerlo: administras este sitio o puedes leer lo que la gente escribe al grupo.',
    mail: {
      title: 'Demuestra que la cuenta es tuya',
      lead: (email) =>
        `Nadie más debe configurar esto en tu lugar. Por eso enviamos un código a ${email}.`,
      send: 'Enviarme un código',
      again: 'Enviar otro código',
      haveOne: 'Ya tengo un código',
      sent: 'El correo va en camino. Si no llega en un minuto, mira en la carpeta de correo no deseado.',
      code: 'Código del correo',
      missing: 'Escribe el código que está en el correo.',
    },
    command: {
      title: 'Demuestra que la cuenta es tuya',
      lead: 'Nadie más debe configurar esto en tu lugar. Este sitio no envía correo, así que pide un código a quien se encarga de su servidor. Lo obtiene con esta orden:',
      code: 'Código que dio la orden',
      missing: 'Escribe el código que dio la orden.',
    },
    factor: {
      title: 'Demuestra que la cuenta es tuya',
      lead: 'Escribe primero un código de la aplicación que has usado hasta ahora, o un código de recuperación.',
    },
    app: {
      title: 'Conecta una aplicación de tu teléfono',
      which:
        'Necesitas una aplicación que muestre estos códigos. Quizá ya tengas una: sirve la de contraseñas de los teléfonos más nuevos, y también muchos gestores de contraseñas. Si no, consigue una en la tienda de tu teléfono, por ejemplo Aegis, FreeOTP o Google Authenticator. Todas son gratuitas.',
      scan: 'En la aplicación elige añadir una cuenta y apunta la cámara a este cuadrado.',
      square: 'Cuadrado que se escanea con la aplicación',
      open: 'Abrir en una aplicación de este teléfono',
      openHint: 'Si no se abre nada, copia en la aplicación la clave de abajo.',
      key: 'Clave, si no puedes escanearlo',
      copy: 'Copiar la clave',
      copied: 'Copiada.',
      copyByHand: 'Selecciona la clave y cópiala.',
      done: 'La aplicación muestra seis cifras',
    },
    first: {
      title: 'Escribe el primer código',
      lead: 'La aplicación muestra seis cifras para este sitio, y otras cada 30 segundos. Escribe las que muestra ahora.',
      turnOn: 'Activar',
      back: 'Volver al cuadrado',
      restart: 'Empezar de nuevo',
    },
    codes: {
      title: 'Guarda tus códigos de recuperación',
      lead: 'Si pierdes el teléfono o se estropea, uno de estos códigos te deja entrar. Cada uno sirve una sola vez. Imprímelos o apúntalos y guárdalos lejos del teléfono. Solo se muestran ahora.',
      list: 'Códigos de recuperación',
      heading: (site) => `Códigos de recuperación de ${site}`,
      copy: 'Copiar',
      copied: 'Copiados.',
      copyByHand: 'Selecciona los códigos y cópialos.',
      save: 'Guardar en un archivo',
      file: 'codigos-de-recuperacion.txt',
      print: 'Imprimir',
      kept: 'Ya los he guardado',
    },
  },
  own: {
    off: 'No está activado.',
    on: (since) => `Está activado desde el ${since}.`,
    few: 'Crea códigos de recuperación nuevos para no quedarte fuera si pierdes el teléfono.',
    setUp: 'Configurarlo',
    otherPhone: 'Configurarlo en otro teléfono',
    newCodes: 'Códigos de recuperación nuevos',
    newCodesLead: 'Recibes diez nuevos. Los que tienes dejan de servir.',
    turnOff: 'Desactivarlo',
    turnOffLead: 'Desde entonces, la contraseña sola basta para entrar.',
    isRequired:
      'No se puede desactivar: administras este sitio o puedes leer lo que la gente escribe al grupo.',
    isOnNow: 'El segundo paso está activado.',
    isOffNow: 'El segundo paso está desactivado.',
  },
  accounts: {
    subtitle: 'Quién confirma el inicio de sesión con un código de su teléfono.',
    refused: 'Esto solo lo ve quien administra el sitio.',
    list: 'Cuentas',
    on: (since) => `Activado desde el ${since}`,
    off: 'Sin activar',
    offButRequired: 'Sin configurar todavía: se pedirá en el próximo inicio de sesión',
    isRequired:
      'Tiene que tenerlo: administra el sitio o puede leer lo que la gente escribe al grupo.',
    own: 'Si has perdido tu teléfono y tus códigos de recuperación, pídeselo a otra persona que administre el sitio o a quien se encarga del servidor.',
    reset: 'Restablecer',
    resetOf: (name) => `Restablecer: ${name}`,
    ask: (name) => `¿Restablecer el segundo paso de ${name}?`,
    askLead:
      'Hazlo solo si te lo ha pedido en persona o por teléfono. Se cierran todas sus sesiones y recibe un aviso por correo. En el próximo inicio de sesión lo configura de nuevo, con un código que le llega por correo. Queda en el registro de seguridad.',
    no: 'Dejarlo',
    yes: 'Restablecer',
    done: (name) => `El segundo paso de ${name} está restablecido.`,
  },
}
