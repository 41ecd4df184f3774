import {
  CABINET_PAGE,
  DATA_UPLOAD,
  KASPER_HELP,
  KOG_HELP,
  type OfficialPage,
  STATUTES,
} from './official-page';

/** What another official page says. `verbatim`: word by word; else told in our words. */
interface Told {
  readonly text: string;
  readonly verbatim: boolean;
  readonly page: OfficialPage;
}

const told = (page: OfficialPage, text: string): Told => ({ text, verbatim: false, page });

/** Never mixed up with the page of the Board: each names its own page. */
export const OTHERS = {
  G01: {
    text: 'If you already have a KASPER account and no longer have access, please do not create a new account.',
    verbatim: true,
    page: CABINET_PAGE,
  },
  G02: told(
    CABINET_PAGE,
    'State employees with @ky.gov addresses do not enroll themselves; their supervisor or branch manager adds the app.',
  ),
  G03: told(
    KOG_HELP,
    'Who has a KOG account must not create another. Sign-in asks the e-mail first, then Next, then the password. For a forgotten password and for a locked account: e-mail, Next, “Forgot Password?”.',
  ),
  G04: told(
    KOG_HELP,
    'A second proof may be asked at every sign-in. The kinds offered depend on the role: push, authenticator code, Symantec VIP, text or voice by phone, e-mail.',
  ),
  G05: told(
    KASPER_HELP,
    'The request is made in steps. Step 1, “Welcome”, has boxes with minimum requirements; all must be ticked before Next works. Step 2, “Instructions”, links the Terms of Account Use. Windows pop up: pop-up blockers must allow ekasper.chfs.ky.gov.',
  ),
  G06: told(
    STATUTES,
    'A license to practice pharmacy expires on the February 28 that follows its issue. A certificate for its renewal is due by then.',
  ),
  G07: told(
    DATA_UPLOAD,
    'ekasperupload.chfs.ky.gov is a different system: there, pharmacies report what they have dispensed.',
  ),
  G08: told(
    CABINET_PAGE,
    'The account is the account of a person; delegates are added later by the holder of the Master Account.',
  ),
  G09: told(KASPER_HELP, 'KASPER Help Desk for system problems: (502) 564-2703, eKASPERHelp@ky.gov.'),
} as const satisfies Record<string, Told>;
