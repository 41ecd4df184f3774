import type { StepWords } from '../../step-words';

export const kogAccount = {
  'choose-account-kind': {
    title: 'Elija “citizen” o “business partner”',
    why: 'Una cuenta de KOG es la puerta a KASPER; por eso va primero.',
    how: [
      'Abra kog.chfs.ky.gov y empiece a crear una cuenta.',
      'Elija “citizen” (ciudadano) o “business partner” (socio comercial). La página oficial nombra las dos y no prefiere ninguna.',
    ],
    hint: [
      'La página oficial dice: cree una cuenta “citizen” (ciudadano) o “business partner” (socio comercial). No prefiere ninguna.',
    ],
  },
  'sign-up': {
    title: 'Llene el formulario y envíelo',
    why: 'El correo electrónico que escriba aquí será su nombre de usuario de KOG.',
    how: [
      'Escriba un correo electrónico que pueda leer ahora mismo: KOG le envía un correo electrónico de activación.',
      'Recuerde la dirección y la contraseña. Se distinguen mayúsculas y minúsculas.',
      'Cuando llegue el correo electrónico, tiene cuatro horas para activar la cuenta.',
    ],
    hint: [
      'Esta dirección será su nombre de usuario de KOG, y recibirá un correo electrónico de activación.',
      'En la contraseña se distinguen mayúsculas y minúsculas.',
    ],
  },
  activate: {
    title: 'Active su cuenta de KOG',
    why: 'Tiene cuatro horas desde que llega el correo electrónico de activación.',
    how: [
      'Abra el correo electrónico de activación de KOG y active la cuenta.',
      '¿No llegó, o es tarde? Pídalo otra vez en la pantalla de KOG, o llame a la KOG Help Desk: (502) 564-0104, ext. 2.',
    ],
  },
  'await-activation-mail': {
    title: 'Abra el correo de activación',
    why: 'Tiene cuatro horas desde que llega.',
    how: [
      'KOG le envía un correo electrónico de activación. Active su cuenta en las cuatro horas siguientes a recibirlo.',
      '¿No llegó? Esta pantalla puede enviarlo otra vez.',
    ],
    hint: [
      'Active su cuenta en las cuatro horas siguientes a recibir el correo electrónico.',
      '¿No llegó? Pídalo otra vez aquí.',
    ],
  },
  'verify-account': {
    title: 'Verifique su cuenta aquí',
    why: 'KOG le pide que active su cuenta.',
    how: ['Haga clic en el botón de esta pantalla que verifica su cuenta.'],
    hint: ['Debe hacerse en las cuatro horas siguientes a recibir el correo electrónico.'],
  },
  'continue-to-sign-in': {
    title: 'Su cuenta está activa: inicie sesión',
    why: 'La parte siguiente empieza con el inicio de sesión en KOG.',
    how: ['Pase al inicio de sesión desde esta pantalla.', 'Su nombre de usuario es su correo electrónico.'],
    hint: ['Pase al inicio de sesión. Su nombre de usuario es su correo electrónico.'],
  },
  'sign-in': {
    title: 'Inicie sesión en KOG',
    why: 'Necesita su cuenta de KOG cada vez que va a KASPER.',
    how: [
      'Su nombre de usuario es el correo electrónico de su cuenta de KOG.',
      'En la contraseña se distinguen mayúsculas y minúsculas.',
      '¿Olvidó la contraseña, o no puede entrar? Escriba su correo electrónico, haga clic en “Next” y luego en “Forgot Password?”.',
    ],
    hint: [
      'Su nombre de usuario es su correo electrónico.',
      'En la contraseña se distinguen mayúsculas y minúsculas.',
    ],
  },
  'sign-in-email': {
    title: 'Escriba su correo y luego “Next”',
    why: 'El correo electrónico de su cuenta de KOG es su nombre de usuario.',
    how: [
      'Escriba el correo electrónico y haga clic en “Next”.',
      'La contraseña se pide en la pantalla siguiente.',
    ],
    hint: ['Es su nombre de usuario de KOG. La contraseña viene después.'],
  },
  'sign-in-password': {
    title: 'Escriba su contraseña de KOG',
    why: 'Con eso entra.',
    how: [
      'Se distinguen mayúsculas y minúsculas. Las contraseñas de KOG vencen cada 90 días.',
      '¿La olvidó? Use “Forgot Password?”.',
    ],
    hint: ['Se distinguen mayúsculas y minúsculas.', '¿La olvidó? Use “Forgot Password?”.'],
  },
  'second-factor': {
    title: 'Confirme que es usted',
    why: 'KOG puede pedir una segunda prueba en cada inicio de sesión.',
    how: ['Use una de las formas que KOG ofrece aquí. Cuáles ofrece depende de su función.'],
  },
} as const satisfies Record<string, StepWords>;
