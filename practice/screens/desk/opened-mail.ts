import type { DrawnScreen } from '../../drawn-screen.ts';
import { deskScreen } from './desk-screen.ts';
import { type Letter, letterText } from './letters.ts';

export function openedMail(letter: Letter): DrawnScreen {
  const { from, subject, texts, link } = letterText(letter);
  return deskScreen({
    key: `nobody/mail-${letter.kind}`,
    path: `/practice/mail?number=${letter.number}`,
    heading: subject,
    blocks: [
      { kind: 'text', text: `From: ${from}` },
      { kind: 'text', text: `Received: ${letter.arrived}` },
      ...texts.map((text) => ({ kind: 'text', text }) as const),
      ...(link ? [{ kind: 'links', name: 'letter', look: 'row', links: [link] } as const] : []),
    ],
  });
}
