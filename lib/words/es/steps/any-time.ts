import type { StepWords } from '../../step-words';

export const anyTime = {
  'reset-password': {
    title: 'Vuelva a entrar con “Forgot Password?”',
    why: 'Es la vía oficial para tener una contraseña nueva.',
    how: [
      'En el inicio de sesión, escriba su correo electrónico y haga clic en “Next”.',
      'Luego haga clic en “Forgot Password?” y siga la pantalla.',
    ],
    hint: ['Su nombre de usuario de KOG es su correo electrónico. Siga la pantalla desde aquí.'],
  },
  'unlock-account': {
    title: 'Desbloquéela con “Forgot Password?”',
    why: 'La ayuda de KOG indica la misma vía para una cuenta bloqueada que para una contraseña olvidada.',
    how: [
      'En el inicio de sesión, escriba su correo electrónico y haga clic en “Next”.',
      'Luego haga clic en “Forgot Password?”.',
      '¿Sigue sin poder entrar? Llame a la KOG Help Desk: (502) 564-0104, ext. 2.',
    ],
    hint: [
      'Escriba su correo electrónico, haga clic en “Next” y luego en “Forgot Password?”.',
      'KOG Help Desk: (502) 564-0104, ext. 2.',
    ],
  },
  'ask-first': {
    title: 'Usted ya tiene una cuenta de KASPER',
    why: 'El Gabinete (Cabinet) dice en inglés: “If you already have a KASPER account and no longer have access, please do not create a new account.” Es decir: no cree otra.',
    how: ['¿Ya no tiene acceso? Antes de crear nada, pregunte a la KASPER Business Office.'],
    hint: [
      'El Gabinete (Cabinet) dice en inglés: “If you already have a KASPER account and no longer have access, please do not create a new account.” Es decir: no cree otra.',
      'Pregunte a la KASPER Business Office: (502) 564-7985 o ekasper.admin@ky.gov.',
    ],
  },
} as const satisfies Record<string, StepWords>;
