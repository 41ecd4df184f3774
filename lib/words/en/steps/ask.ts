import type { StepWords } from '../../step-words';

export const ask = {
  'ask-office': {
    title: 'Ask the KASPER Business Office first',
    why: 'You had an account, and two official sentences pull against each other: one says to reapply, the other not to create a new account.',
    how: [
      'Before you create anything, call or write to the KASPER Business Office.',
      'They tell you to reapply? Tick this, and the steps of a new account follow.',
    ],
    hint: [
      'The Board says of inactivated accounts: “they need to reapply”. The Cabinet says: “please do not create a new account.”',
      'Ask the KASPER Business Office: (502) 564-7985 or ekasper.admin@ky.gov.',
    ],
  },
} as const satisfies Record<string, StepWords>;
