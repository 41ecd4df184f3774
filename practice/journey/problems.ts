/** What is wrong with a form that was sent, and the same screen again that says so. */
import type { Block, DrawnScreen, Form, FormField } from '../drawn-screen.ts';
import { FILL_IN, NEEDED, REAL_LOOKING } from '../screens/messages.ts';
import type { PracticeAction } from './action.ts';
import { realLooking } from './real-looking.ts';

/** Field name to what is wrong with it. */
export type Problems = Readonly<Record<string, string>>;

/** Real-looking data in any field; fields that are needed, when the form's main button was pressed. */
export function problemsOf(screen: DrawnScreen, action: PracticeAction): Problems {
  const problems: Record<string, string> = {};
  for (const [name, value] of Object.entries(action.fields)) {
    if (realLooking(name, value)) problems[name] = REAL_LOOKING;
  }
  for (const form of formsOf(screen)) {
    const main = action.button === '' || action.button === form.buttons[0]?.id;
    for (const field of main ? form.fields : []) {
      if (field.required && !action.fields[field.name]?.trim()) problems[field.name] = NEEDED;
    }
  }
  return problems;
}

export function formsOf(screen: DrawnScreen): readonly Form[] {
  return screen.blocks.filter((block) => block.kind === 'form');
}

/** The screen again, with what is wrong, and with what had been typed, passwords and refused data left out. */
export function withProblems(
  screen: DrawnScreen,
  problems: Problems,
  typed: PracticeAction['fields'],
  notice = Object.values(problems).includes(REAL_LOOKING) ? REAL_LOOKING : FILL_IN,
): DrawnScreen {
  const first: Block = { kind: 'notice', tone: 'problem', text: notice };
  const again = screen.blocks.map((block) =>
    block.kind === 'form'
      ? { ...block, fields: block.fields.map((field) => fieldAgain(field, problems[field.name], typed)) }
      : block,
  );
  return { ...screen, blocks: [first, ...again] };
}

function fieldAgain(
  field: FormField,
  problem: string | undefined,
  typed: PracticeAction['fields'],
): FormField {
  const value = typed[field.name];
  const secret = field.type === 'password' || field.type === 'file' || problem === REAL_LOOKING;
  return { ...field, ...(value && !secret ? { value } : {}), ...(problem ? { problem } : {}) };
}
