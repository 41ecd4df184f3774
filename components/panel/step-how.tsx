import { DoorClosed } from 'lucide';
import type { StepView } from '../../lib/guide/step-view';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';
import { PopUps } from './pop-ups';
import { WhereToLook } from './where-to-look';

/** What to do in a step, in order; the doors that are not the way; windows that pop up; where to look. */
export function StepHow({ step, words }: { readonly step: StepView; readonly words: Words }) {
  const { how } = words.steps[step.id];
  return (
    <>
      {how.length > 1 ? (
        <ol class="how">
          {how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : (
        <p class="how">{how[0]}</p>
      )}
      {step.doors.map((door) => (
        <p key={door} class="caution">
          <Icon node={DoorClosed} />
          <span>
            <strong>{words.doors.title}</strong> {words.doors.each[door]}
          </span>
        </p>
      ))}
      {step.popUps && <PopUps words={words} />}
      <WhereToLook step={step} words={words} />
    </>
  );
}
