/** A certificate that is none: one page of PDF, made by hand, marked as practice. */
import { PRACTICE_PERSON } from '../person.ts';

/** `date`: the day and time of practice printed on it; plain letters and digits. */
export function certificatePdf(date: string): Uint8Array {
  const lines = [
    'PRACTICE - NOT A CERTIFICATE',
    'KASPER Account number and Verification Certificate',
    `Account holder: ${PRACTICE_PERSON.firstName} ${PRACTICE_PERSON.lastName}`,
    'Account number: PRACTICE-0000',
    `Printed: ${date}`,
  ];
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
  return pdf(`BT /F1 16 Tf 28 TL 72 700 Td\n${shown}\nET`);
}

function escaped(line: string): string {
  return line.replace(/[\\()]/g, '\\$&');
}

/** A document of one Letter page; `content` is what is drawn on it, in ASCII. */
function pdf(content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  // The table at the end must say at which byte each object begins.
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + end);
}
