import { ArrowDown, ArrowUp, ArrowUpDown, TriangleAlert, Users } from 'lucide';
import { useState } from 'preact/hooks';
import type { PersonRow } from '../../lib/people/everybody';
import type { Column, Order } from '../../lib/people/sort-rows';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';
import { Row } from './row';

export interface OverviewProps {
  readonly rows: readonly PersonRow[];
  readonly columns: readonly Column[];
  readonly sort: (rows: readonly PersonRow[], order: Order) => readonly PersonRow[];
  /** How many sign-ins wait for somebody to say whose they were. */
  readonly waiting: number;
  readonly now: number;
  readonly words: Words;
}

/** Everybody on one page, for whoever looks after them: who needs attention stands first. */
export function Overview({ rows, columns, sort, waiting, now, words }: OverviewProps) {
  const { overview } = words.people;
  const [order, setOrder] = useState<Order>({ by: 'state', down: false });
  const attention = rows.filter(({ state }) => state === 'attention').length;
  return (
    <main class="overview">
      <header>
        <h1>
          <Icon node={Users} />
          {overview.title}
        </h1>
        <p class="small">{overview.asOf(words.dates.dayAndTime(now))}</p>
      </header>
      <p class="sum">{rows.length === 0 ? overview.empty : overview.summary(rows.length, attention)}</p>
      {waiting > 0 && (
        <p class="wait">
          <Icon node={TriangleAlert} />
          {overview.waiting(waiting)}
        </p>
      )}
      {rows.length > 0 && (
        <table>
          <caption class="unseen">{`${overview.title}. ${overview.sortHint}`}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading key={column} column={column} order={order} words={words} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sort(rows, order).map((row) => (
              <Row key={row.person} row={row} words={words} />
            ))}
          </tbody>
        </table>
      )}
      <footer class="small">
        <p>{words.panel.footerUnofficial}</p>
        <p>{words.panel.footerPrivate}</p>
      </footer>
    </main>
  );
}

interface HeadingProps extends Pick<OverviewProps, 'words'> {
  readonly column: Column;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function Heading({ column, order, words, onOrder }: HeadingProps) {
  const mine = order.by === column;
  const icon = mine ? (order.down ? ArrowDown : ArrowUp) : ArrowUpDown;
  return (
    <th scope="col" aria-sort={mine ? (order.down ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        class={mine ? 'sort mine' : 'sort'}
        onClick={() => onOrder({ by: column, down: mine && !order.down })}
      >
        {words.people.overview.columns[column]}
        <Icon node={icon} />
      </button>
    </th>
  );
}
