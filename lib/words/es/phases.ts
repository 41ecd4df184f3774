import type { Words } from '../words';

export const phases: Words['phases'] = {
  ask: 'Preguntar primero',
  'kog-account': 'Entrar en KOG',
  application: 'Pedir una cuenta de KASPER',
  submit: 'Enviar la solicitud',
  wait: 'Esperar el correo electrónico de bienvenida',
  renewal: 'Renovación de la licencia, cada año',
  'keep-alive': 'Mantener activa su cuenta',
  'any-time': 'En cualquier momento',
};
