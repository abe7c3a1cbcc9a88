import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OrderDetail } from '#contract/orders.ts';
import { TaskLine } from '../../parts/crossing/task-line.tsx';
import { ContactLines } from '../../parts/orders/contact-lines.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { orderWords } from '../../words/orders.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** The fields of an order and its answer, as they stand on paper. */
export function OrderSlip({ order }: { order: OrderDetail }) {
  const words = useWords(orderWords);
  const { language } = useSettings();
  const { facts } = words;
  return (
    <>
      <dl className="order-slip">
        <Fact name={facts.organisation}>
          {organisationName(order.organisation, language)}
          <span className="not-printed">
            <ContactLines contacts={order.contacts} />
          </span>
        </Fact>
        <Fact name={facts.person}>{order.person}</Fact>
        <Fact name={facts.matter} wide>
          {order.matter}
          <TaskLine task={order.task} />
        </Fact>
        <Fact name={facts.request} wide>
          {order.request}
        </Fact>
        <Fact name={facts.replyBy}>{order.replyBy}</Fact>
        <Fact name={facts.contact}>{order.contact}</Fact>
        <Fact name={facts.issuer}>{order.issuer}</Fact>
        <Fact name={facts.issuedOn}>{order.issuedOn}</Fact>
        {order.follows && (
          <Fact name={facts.follows}>
            <Link to="/orders/$orderId" params={{ orderId: order.follows.id }}>
              {words.number(order.follows.year, order.follows.serial)}
            </Link>
          </Fact>
        )}
        {order.decision && <Fact name={facts.decision}>{order.decision}</Fact>}
        {order.receivedOn && order.receivedBy && (
          <Fact name={facts.received} wide>
            {words.by(order.receivedBy, order.receivedOn)}
          </Fact>
        )}
        <Fact name={facts.reply} wide>
          {order.reply ?? <span className="quiet not-printed">{words.noReply}</span>}
          {order.repliedBy && order.repliedOn && (
            <span className="crossing-task quiet">{words.by(order.repliedBy, order.repliedOn)}</span>
          )}
          {order.returnReason && (
            <span className="crossing-task quiet">{words.returned(order.returnReason)}</span>
          )}
          {!order.reply && <span className="order-room only-printed" />}
        </Fact>
        {order.endedOn && (
          <Fact name={facts.ended} wide>
            {words.state[order.state]} {order.endedOn}
            {order.endWords && ` · ${order.endWords}`}
          </Fact>
        )}
      </dl>
      {order.interviews.length > 0 && (
        <section className="crossing-group">
          <h2>{words.interviews}</h2>
          {order.interviews.map(({ id, heldOn, heldBy, attended, points, outcome, agreedOn }) => (
            <dl key={id} className="order-slip">
              <Fact name={words.fields.heldOn}>{heldOn}</Fact>
              <Fact name={words.fields.heldBy}>{heldBy}</Fact>
              <Fact name={words.fields.attended} wide>
                {attended}
              </Fact>
              <Fact name={words.fields.points} wide>
                {points}
              </Fact>
              <Fact name={words.fields.outcome} wide>
                {outcome}
                {agreedOn && <span className="crossing-task quiet">{words.agreed(agreedOn)}</span>}
              </Fact>
            </dl>
          ))}
        </section>
      )}
    </>
  );
}

function Fact(props: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={props.wide ? 'order-fact order-fact-wide' : 'order-fact'}>
      <dt>{props.name}</dt>
      <dd lang="zh-CN">{props.children}</dd>
    </div>
  );
}
