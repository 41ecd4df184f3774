import type { Words } from '../words';

export const desks: Words['desks'] = {
  title: 'Oficinas de ayuda',
  inHouse: 'En su farmacia',
  corrected: 'Su departamento de informática ha corregido este número; la página oficial tiene otro.',
  names: {
    'kog-help-desk': { name: 'KOG Help Desk', for: 'Para su cuenta de KOG.' },
    'business-office': {
      name: 'KASPER Business Office',
      for: 'Para su solicitud de KASPER: no hay correo electrónico de bienvenida después de 14 días.',
    },
    'kasper-help-desk': {
      name: 'KASPER Help Desk',
      for: 'Para problemas del sistema. De una página de ayuda más antigua: el número puede haber cambiado.',
    },
  },
  call: (phone) => `Llamar al ${phone}`,
  copyPhone: (desk) => `Copiar el número: ${desk}`,
  write: (email) => `Escribir a ${email}`,
  copyEmail: (desk) => `Copiar el correo electrónico: ${desk}`,
  copied: (text) => `Copiado: ${text}`,
  copyFailed: (text) => `No se pudo copiar. Aquí está: ${text}`,
};
