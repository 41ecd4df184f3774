import type { StepWords } from '../../step-words';

export const upkeep = {
  'change-password': {
    title: 'Establezca una nueva contraseña de KOG',
    why: 'Las contraseñas de KOG vencen cada 90 días.',
    how: [
      'Establezca una contraseña nueva como le indica la pantalla. Se distinguen mayúsculas y minúsculas.',
    ],
    hint: ['Las contraseñas de KOG vencen cada 90 días. Se distinguen mayúsculas y minúsculas.'],
  },
  'certificate-log-in': {
    title: 'Entre en su cuenta de KASPER',
    why: 'El certificado de verificación está dentro.',
    how: [
      'Inicie sesión como le indica la pantalla.',
      'Luego haga clic en la pestaña “Account Maintenance”.',
    ],
    hint: ['Para el certificado de verificación, pase a la pestaña “Account Maintenance”.'],
  },
  'certificate-account': {
    title: '“view details” de “Master Account”',
    why: 'Detrás está el certificado de verificación.',
    how: [
      'En la pestaña “Account Maintenance”, elija “view details” de “Master Account”.',
      'Es la cuenta de su titular; los delegados los agrega el titular.',
    ],
    hint: ['Detrás está el certificado de verificación.'],
  },
  'certificate-download': {
    title: 'Haga clic en el certificado',
    why: 'Lo pide la renovación en línea de una licencia de farmacéutico.',
    how: [
      'Abajo a la derecha en la información personal, haga clic en “KASPER Account number and Verification Certificate”.',
      'La página de la Junta (Board) tiene un enlace a instrucciones paso a paso para esto.',
    ],
    hint: ['Es el certificado de verificación que pide la renovación en línea.'],
  },
  'certificate-upload': {
    title: 'Súbalo con su renovación',
    why: 'La licencia vence el 28 de febrero.',
    how: ['En la renovación en línea de su licencia, suba el certificado de verificación.'],
  },
} as const satisfies Record<string, StepWords>;
