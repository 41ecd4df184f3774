import { Flag } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import type { PanelActions } from '../panel/panel-actions';
import type { ReportEvents } from './report-events';

interface ReportScreenProps {
  readonly on: ReportEvents;
  readonly words: Words;
  readonly attempt: PanelActions['attempt'];
}

/** One click makes a report of the screen, to be read first and passed on by the person alone. */
export function ReportScreen({ on, words, attempt }: ReportScreenProps) {
  const { report } = words;
  const [text, setText] = useState<string | null>(null);
  const make = () => attempt(on.describe(words).then(setText), null, report.failed);
  if (text !== null)
    return <Report text={text} on={on} words={words} attempt={attempt} onClose={() => setText(null)} />;
  return (
    <p class="buttons">
      <button type="button" class="quiet" onClick={make}>
        <Icon node={Flag} />
        {report.make}
      </button>
    </p>
  );
}

interface ReportProps extends ReportScreenProps {
  readonly text: string;
  readonly onClose: () => void;
}

function Report({ text, on, words: { report, carry }, attempt, onClose }: ReportProps) {
  const id = useId();
  const { save } = on;
  const copy = () => attempt(navigator.clipboard.writeText(text), report.copied, report.copyFailed);
  return (
    <div class="report">
      <h3 id={id}>{report.title}</h3>
      <p class="small">{report.readIt}</p>
      <textarea readOnly rows={12} aria-labelledby={id} value={text} spellcheck={false} />
      <p class="buttons">
        <button type="button" class="primary" onClick={copy}>
          {report.copy}
        </button>
        {save && (
          <button
            type="button"
            class="secondary"
            onClick={() =>
              attempt(save(text, report.fileName), report.saved(report.fileName), carry.saveFailed)
            }
          >
            {report.save}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {report.close}
        </button>
      </p>
    </div>
  );
}
