import type { Words } from '../words';

export const clocks: Words['clocks'] = {
  title: 'Plazos',
  each: {
    activation: {
      coming: 'Cuatro horas para activar, desde que llega el correo electrónico de activación.',
      calm: 'Abra el correo electrónico de activación y active su cuenta.',
      lateTitle: 'Pida otra vez el correo electrónico de activación',
      again: {
        open: 'Ha llegado otro correo electrónico de activación',
        question: '¿Cuándo llegó el nuevo correo electrónico de activación?',
      },
    },
    'welcome-mail': {
      coming:
        '14 días para el correo electrónico de bienvenida, desde el día en que usted envía su solicitud.',
      calm: 'El Gabinete (Cabinet) tramita su solicitud.',
      lateTitle: 'Comuníquese con la KASPER Business Office',
    },
    password: {
      coming: '90 días para su contraseña de KOG, desde el día en que la establece.',
      calm: 'Las contraseñas de KOG vencen cada 90 días.',
      lateTitle: 'Establezca una nueva contraseña de KOG',
      again: {
        open: 'He establecido una nueva contraseña',
        question: '¿Cuándo estableció la nueva contraseña?',
      },
    },
    certificate: {
      coming:
        'Cada año, a más tardar el 28 de febrero: un certificado de verificación de KASPER para renovar la licencia.',
      calm: 'La licencia vence el 28 de febrero. La renovación en línea pide este certificado.',
      lateTitle: 'Suba el certificado, o pregunte a la Junta (Board)',
    },
  },
  now: (when) => `Ahora: ${when}`,
  late: 'Plazo pasado',
  unknown: 'No se sabe',
  ended: (when) => `Terminó: ${when}.`,
  metForYear: (until) => `Hecho para el ${until}. El turno del próximo año empieza dos semanas después.`,
  approximate:
    'Se cuenta desde que se vio su registro, hasta que usted indique cuándo llegó el correo electrónico.',
  remind: 'Recordármelo',
  remindWhy:
    'El navegador puede avisarle a tiempo, aunque este panel esté cerrado. Le pedirá que lo permita.',
  remindOn: 'Los recordatorios están activados.',
  remindMuted:
    'Su departamento de informática ha desactivado los recordatorios. El icono de la barra de herramientas y este panel siguen mostrando lo que toca.',
  remindRefused:
    'El navegador no permite avisos, así que no aparecerá ningún recordatorio. Todo lo demás funciona: el icono de la barra de herramientas y este panel muestran lo que toca.',
};
