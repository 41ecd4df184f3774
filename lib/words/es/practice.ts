import type { Words } from '../words';

/** The pretend portals are in English, as the real ones are. */
export const practice: Words['practice'] = {
  title: 'Practique primero',
  why: 'Portales de mentira con datos inventados, en una pestaña propia. Allí puede equivocarse en todo: no se envía nada, y su lista de pasos queda como está.',
  open: 'Practicar',
  notOpened: 'No se pudo abrir la práctica. Inténtelo otra vez.',
  band: 'Práctica: esta no es su lista de pasos.',
  bandWhy:
    'Lo que se anota aquí desaparece cuando usted cierra o recarga la pestaña de práctica. Su propia lista de pasos vuelve en cuanto deja esa pestaña.',
  atDesk:
    'En la mesa de práctica, elija “Sign in” (iniciar sesión) o “Create a gateway account” (crear una cuenta) para empezar. Allí también puede adelantar el tiempo.',
};
