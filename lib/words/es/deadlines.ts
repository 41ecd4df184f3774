import type { Words } from '../words';
import { counts } from './language';

const left = (n: number, unit: 'day' | 'hour' | 'minute') =>
  `${counts.form(n, 'queda', 'quedan')} ${counts.length(n, unit)}`;

export const deadlines: Words['deadlines'] = {
  rules: {
    activation: {
      name: 'Activar la cuenta de KOG',
      running: (until) => `Active su cuenta de KOG antes de: ${until}`,
      late: 'Han pasado las cuatro horas para activar su cuenta de KOG',
      lateApproximate:
        'Han pasado cuatro horas desde su registro, y no ha indicado cuándo llegó el correo electrónico de activación',
      ifLate:
        'Pida otra vez el correo electrónico de activación, y active la cuenta en las cuatro horas siguientes a su llegada.',
      unknown: '¿Cuándo llegó el correo electrónico de activación?',
    },
    'welcome-mail': {
      name: 'Correo “Welcome to KASPER”',
      running: (until) => `Espere el correo electrónico “Welcome to KASPER” hasta: ${until}`,
      late: 'Han pasado los 14 días para el correo electrónico “Welcome to KASPER”',
      ifLate: '¿No ha llegado? Comuníquese con la KASPER Business Office.',
      unknown: '¿Cuándo envió su solicitud de cuenta? Los 14 días se cuentan desde entonces.',
    },
    password: {
      name: 'Contraseña de KOG',
      running: (until) => `Su contraseña de KOG vence: ${until}`,
      late: 'Su contraseña de KOG tiene más de 90 días',
      ifLate:
        'Las contraseñas de KOG vencen cada 90 días. Para establecer otra: inicio de sesión de KOG, su correo electrónico, “Next”, “Forgot Password?”.',
      unknown: '¿Cuándo estableció por última vez su contraseña de KOG? Vence cada 90 días.',
    },
    certificate: {
      name: 'Certificado para renovar la licencia',
      running: (until) =>
        `Suba su certificado de verificación de KASPER con la renovación de su licencia, a más tardar: ${until}`,
      late: 'Ha pasado el 28 de febrero, y no ha indicado que subió su certificado de verificación de KASPER',
      ifLate:
        '¿Lo subió a tiempo? Márquelo. Si no, pregunte a la Junta de Farmacia (Board of Pharmacy): las páginas leídas no dicen más.',
      unknown: 'La renovación de la licencia lo pide cada año.',
    },
  },
  nothingOpen: 'KASPER Guide (no oficial): abrir la lista de pasos',
  left: {
    days: (n) => left(n, 'day'),
    hours: (n) => left(n, 'hour'),
    minutes: (n) => (n === 0 ? 'quedan menos de 5 minutos' : left(n, 'minute')),
  },
  approximate: 'se cuenta desde su registro: indique en la lista de pasos cuándo llegó el correo electrónico',
  whileAway: (what) => `Mientras no estaba: ${what}`,
  call: (phone, email) => (email ? `Llame al ${phone}, o escriba a ${email}.` : `Llame al ${phone}.`),
};
