import type { Words } from '../words';

export const news: Words['news'] = {
  title: 'La guía se actualizó',
  read: 'De acuerdo',
  versions: {},
};
