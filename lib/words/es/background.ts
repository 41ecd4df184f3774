import type { Words } from '../words';

export const background: Words['background'] = {
  title: 'Lo que dicen las páginas oficiales',
  topics: {
    who: '¿Quién necesita una cuenta de KASPER?',
    'lost-access': 'Tuve una cuenta y perdí el acceso',
    gateway: '¿Qué es KOG?',
    delegates: '¿De quién es la cuenta?',
    links: 'Otros enlaces de la página oficial',
  },
  doubt: 'Estas dos frases pueden contradecirse. Si tiene dudas, pregunte antes de crear nada:',
  linksOnly:
    'Nuestra copia no contiene las direcciones de estos enlaces. Búsquelos en la página de la Junta (Board of Pharmacy).',
};
