import type { Words } from '../words';
import { counts } from './language';

export const drawings: Words['drawings'] = {
  show: 'Dónde mirar',
  alt: (page, marked) =>
    `Dibujo de la pantalla “${page}”. Marcado: ${counts.list(marked.map((name) => `“${name}”`))}.`,
  caption: 'Dibujo; la pantalla real es distinta.',
};
