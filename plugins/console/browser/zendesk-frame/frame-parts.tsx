import styled from 'styled-components';
import type { ConversationView } from '#core/api/contract.ts';
import { color, shade } from '../../../shared/color.ts';
import { Icon } from '../../../shared/icons.tsx';
import { RedactedBody } from '../../../shared/RedactedBody.tsx';
import { useWords } from '../../../shared/words.tsx';

/** The dark strip of the agents' workspace: there to be recognised, not to be used. */
export function Rail() {
  return (
    <RailStrip aria-hidden>
      <i className="mark" />
      <i className="on" />
      <i />
      <i />
      <i />
    </RailStrip>
  );
}

/** The ticket's tab and title. */
export function FrameBar({ conversation }: { conversation: ConversationView }) {
  const { t, named, moment } = useWords();
  const { title, channel, startedAt, externalId } = conversation;
  return (
    <Bar>
      <div className="tab">
        <Icon name={channel} size={14} />
        <span>{t('frame.tab', { id: `#${externalId}` })}</span>
      </div>
      <div className="title">
        <h2>{title === null ? t('picker.untold') : <RedactedBody text={title} />}</h2>
        <p>
          {named('channel', channel)} · {moment(startedAt)}
        </p>
      </div>
    </Bar>
  );
}

/** The reply box, so that what the panel puts into it can be seen. Nothing is sent. */
export function Reply({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  return (
    <ReplyBox>
      <label>
        <span>{t('frame.reply')}</span>
        <textarea rows={2} value={value} onChange={(event) => onChange(event.target.value)} />
      </label>
      <p>{t('frame.note')}</p>
    </ReplyBox>
  );
}

/** The window: a rail, the ticket and the apps beside it. */
export const FrameGround = styled.section`
  display: grid;
  grid-template-columns: 44px minmax(0, 1fr) 352px;
  height: calc(100vh - 136px);
  min-height: 560px;
  overflow: hidden;
  border-radius: 12px;
  background: ${color('background.default')};
  box-shadow:
    0 0 0 1px ${color('border.default')},
    0 12px 32px -12px rgb(0 0 0 / 18%);
  .ticket {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .log {
    flex: 1;
    overflow-y: auto;
    padding: 12px 12px 20px;
    scrollbar-width: thin;
  }
  .log:focus-visible,
  .apps:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: -2px;
  }
  .apps {
    min-width: 0;
    min-height: 0;
    overflow-y: auto;
    border-left: 1px solid ${color('border.subtle')};
    scrollbar-width: thin;
  }
  .app-head {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 10px 16px;
    font-weight: 600;
    background: ${color('background.default')};
    border-bottom: 1px solid ${color('border.subtle')};
  }
  iframe {
    display: block;
    width: 100%;
    border: 0;
  }
  @media (max-width: 899px) {
    grid-template-columns: minmax(0, 1fr);
    height: auto;
    .apps {
      order: -1;
      border-left: 0;
      border-bottom: 1px solid ${color('border.subtle')};
    }
  }
`;

const RailStrip = styled.div`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 8px;
  padding: 10px 0;
  background: ${shade('kale', 900, 1000)};
  i {
    width: 26px;
    height: 26px;
    border-radius: 6px;
    background: rgb(255 255 255 / 12%);
  }
  .mark {
    border-radius: 50%;
    background: rgb(255 255 255 / 30%);
    margin-bottom: 8px;
  }
  .on {
    background: rgb(255 255 255 / 45%);
  }
  @media (max-width: 899px) {
    display: none;
  }
`;

const Bar = styled.div`
  border-bottom: 1px solid ${color('border.subtle')};
  .tab {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 8px 14px;
    font-size: 12px;
    font-weight: 500;
    border-right: 1px solid ${color('border.subtle')};
    color: ${color('foreground.subtle')};
  }
  .title {
    padding: 10px 20px 12px;
    border-top: 1px solid ${color('border.subtle')};
  }
  h2 {
    font-size: 16px;
    line-height: 22px;
    font-weight: 600;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .title p {
    font-size: 12px;
    line-height: 16px;
    color: ${color('foreground.subtle')};
  }
`;

const ReplyBox = styled.div`
  padding: 10px 20px 8px;
  border-top: 1px solid ${color('border.subtle')};
  background: ${shade('grey', 100, 1100)};
  label span {
    display: block;
    margin-bottom: 4px;
    font-size: 12px;
    line-height: 16px;
    color: ${color('foreground.subtle')};
  }
  textarea {
    width: 100%;
    padding: 7px 10px;
    border: 1px solid ${color('border.default')};
    border-radius: 6px;
    background: ${color('background.default')};
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  textarea:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: -1px;
  }
  p {
    margin-top: 4px;
    font-size: 12px;
    line-height: 16px;
    color: ${color('foreground.subtle')};
  }
`;
