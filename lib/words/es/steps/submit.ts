import type { StepWords } from '../../step-words';

export const submit = {
  'choose-route': {
    title: 'Elija: subir, o correo postal',
    why: 'Puede elegir cualquiera. Decide cómo llegan sus papeles al Gabinete (Cabinet).',
    how: [
      'Subir: copias electrónicas de sus documentos de respaldo y una firma electrónica. Nada en papel.',
      'Correo postal: la solicitud en papel, las condiciones (“Terms of Account Use”) firmadas y sus documentos de respaldo.',
    ],
    hint: [
      'Subir: envíe copias electrónicas de sus documentos y firme electrónicamente.',
      'Correo postal: envíe en papel la solicitud, “Terms of Account Use” con su firma y sus documentos.',
    ],
  },
  'upload-documents': {
    title: 'Suba sus documentos de respaldo',
    why: 'La vía sin papel pide copias electrónicas.',
    how: [
      'Suba copias electrónicas de los documentos de respaldo que la pantalla exige.',
      'La página de la Junta (Board) tiene un enlace a un video, “Paperless Application Process Video”.',
    ],
    hint: ['Suba copias electrónicas de los documentos de respaldo que la pantalla exige.'],
  },
  'sign-application': {
    title: 'Firme electrónicamente',
    why: 'En la vía sin papel, la solicitud se firma en la pantalla.',
    how: ['Firme su solicitud como le indica la pantalla.'],
  },
  submit: {
    title: 'Envíe su solicitud',
    why: 'Los 14 días para el correo electrónico de bienvenida se cuentan desde entonces.',
    how: ['Revise su solicitud y envíela como le indica la pantalla.'],
    hint: ['Revísela y envíela como le indica la pantalla.'],
  },
  'mail-papers': {
    title: 'Envíe los papeles por correo postal',
    why: 'Usted eligió el correo postal: su solicitud va en papel.',
    how: [
      'Reúna: la solicitud en papel, las condiciones (“Terms of Account Use”) firmadas y los documentos de respaldo exigidos.',
      'Envíelos por correo postal. Las instrucciones están en el formulario de la solicitud.',
    ],
  },
  'print-application': {
    title: 'Imprima la solicitud para el correo',
    why: 'Por correo postal, su solicitud va en papel.',
    how: [
      'Necesita tres cosas: la solicitud en papel, las condiciones (“Terms of Account Use”) firmadas y los documentos de respaldo.',
      'Siga las instrucciones del formulario de la solicitud.',
    ],
    hint: [
      'Envíela por correo postal con “Terms of Account Use” firmado y sus documentos de respaldo, como indica el formulario.',
    ],
  },
  'await-welcome': {
    title: 'Espere “Welcome to KASPER”',
    why: 'Su registro no está completo hasta que llega este correo electrónico.',
    how: [
      'El Gabinete (Cabinet) tramita su solicitud. Después llega el correo electrónico.',
      '¿No llegó en los 14 días siguientes al envío? Comuníquese con la KASPER Business Office: (502) 564-7985 o ekasper.admin@ky.gov.',
    ],
  },
  'already-sent': {
    title: 'Usted ya ha enviado una solicitud',
    why: 'Está completa cuando llega el correo electrónico “Welcome to KASPER”.',
    how: [
      'Espere el correo electrónico “Welcome to KASPER”.',
      '¿No llegó en los 14 días siguientes al envío? Comuníquese con la KASPER Business Office: (502) 564-7985 o ekasper.admin@ky.gov.',
    ],
  },
} as const satisfies Record<string, StepWords>;
