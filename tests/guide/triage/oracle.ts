import type { Answered } from './answers';

/** What the sentences come to, written from them alone: F01 and F03 to F08 of the Board's page, G01 of the Cabinet's. */
export function fromTheSentences(said: Answered): { outcome: string; quotes: readonly string[] } {
  const { workplace, 'dea-registration': dea, 'may-dispense-controlled': authorized } = said;
  const loggedOn = said['kasper-logged-on'];
  const moved = said['kasper-moved-to-kog'];
  const hadOne = said['kasper-account'];

  // F08: not logged on and not moved since April 2019. With both, the account is as it was.
  if (hadOne === 'holder' && loggedOn === 'yes' && moved === 'yes')
    return { outcome: 'holder', quotes: ['F01', 'F08', 'G01'] };

  // F03: no DEA registration, no duty; F04 gives examples of it. F07 may oblige whoever has access through an
  // integrated system, registration or not: the sentence does not say.
  if (dea === 'no' && workplace !== 'integrated-system')
    return {
      outcome: 'exempt',
      quotes: workplace === 'out-of-state' ? ['F03', 'F06', 'F07'] : ['F03', 'F04'],
    };

  // F08 and G01 pull against each other.
  if (hadOne === 'holder' && loggedOn === 'no' && moved === 'no')
    return { outcome: 'inactivated', quotes: ['F08', 'G01'] };
  if (hadOne !== 'none') return { outcome: 'not-said', quotes: ['F08', 'G01'] };

  // F05 to F07: the registration obliges. F01 speaks of those who are authorized, of nobody else.
  if (dea !== 'yes') return { outcome: 'not-said', quotes: ['F03'] };
  if (authorized !== 'yes') return { outcome: 'not-said', quotes: ['F01', 'F05'] };
  const abroad = workplace === 'out-of-state' || workplace === 'integrated-system';
  return { outcome: 'must-register', quotes: abroad ? ['F01', 'F05', 'F06', 'F07'] : ['F01', 'F05'] };
}
