import type { Translated } from '../translated';
import { background } from './background';
import { calendar } from './calendar';
import { callout } from './callout';
import { carry } from './carry';
import { clocks } from './clocks';
import { deadlines } from './deadlines';
import { desks } from './desks';
import { doors } from './doors';
import { drawings } from './drawings';
import { facts } from './facts';
import { hosts } from './hosts';
import { kept } from './kept';
import { counts, dates, language } from './language';
import { news } from './news';
import { options } from './options';
import { pages } from './pages';
import { panel } from './panel';
import { people } from './people';
import { phases } from './phases';
import { popUps } from './pop-ups';
import { practice } from './practice';
import { report } from './report';
import { signs } from './signs';
import { steps } from './steps';
import { triage } from './triage';
import { troubles } from './troubles';
import { welcome } from './welcome';
import { where } from './where';

/** The whole English catalogue. It is complete, and the measure for every other language. */
export const english = {
  /** For `lang` and for what the browser formats. */
  language,
  /** Several things in one sentence. */
  list: counts.list,
  translated: null as Translated | null,
  background,
  calendar,
  callout,
  carry,
  clocks,
  dates,
  deadlines,
  desks,
  doors,
  drawings,
  facts,
  hosts,
  kept,
  news,
  options,
  pages,
  panel,
  people,
  phases,
  popUps,
  practice,
  report,
  signs,
  steps,
  triage,
  troubles,
  welcome,
  where,
};
