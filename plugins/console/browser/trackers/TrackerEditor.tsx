import { Button } from '@zendeskgarden/react-buttons';
import { Field, Fieldset, Input, Radio, Textarea } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import type { Lyhord, TrackerRow, World } from '#core/api/contract.ts';
import { color } from '../../../shared/color.ts';
import { Icon } from '../../../shared/icons.tsx';
import { FailedState } from '../../../shared/states.tsx';
import { useWords } from '../../../shared/words.tsx';
import { routeTo } from '../use-route.ts';
import { TrackerHits } from './TrackerHits.tsx';
import { useTracker } from './use-tracker.ts';

interface TrackerEditorProps {
  readonly lyhord: Lyhord;
  readonly world: World;
  /** Null for a new one. */
  readonly tracker: TrackerRow | null;
  readonly onChanged: () => void;
}

const breadths = ['narrow', 'normal', 'wide'] as const;

/** A tracker's words, what they find, and its switch. It is tried before it can be switched on. */
export function TrackerEditor({ lyhord, world, tracker, onChanged }: TrackerEditorProps) {
  const { t } = useWords();
  const work = useTracker({ lyhord, world, tracker, onChanged });
  const { draft, change, tried, isBusy, failure } = work;
  const mayTry = draft.name.trim() !== '' && work.hasExample && !isBusy;
  return (
    <Card aria-label={t('trackers.editor')}>
      <a className="back" href={routeTo('trackers')}>
        <Icon name="back" size={14} />
        {t('trackers.back')}
      </a>
      <Field>
        <Field.Label>{t('trackers.name')}</Field.Label>
        <Input isCompact maxLength={80} value={draft.name} onChange={(event) => change({ name: event.target.value })} />
      </Field>
      <Field>
        <Field.Label>{t('trackers.examples')}</Field.Label>
        <Field.Hint>{t('trackers.examples.hint')}</Field.Hint>
        <Textarea
          isCompact
          rows={5}
          value={draft.examples}
          onChange={(event) => change({ examples: event.target.value })}
        />
      </Field>
      <Fieldset>
        <Fieldset.Legend>{t('trackers.breadth')}</Fieldset.Legend>
        <div className="breadths">
          {breadths.map((breadth) => (
            <Field key={breadth}>
              <Radio
                name="breadth"
                checked={draft.breadth === breadth}
                onChange={() => change({ breadth })}
                value={breadth}
              >
                <Field.Label isRegular>{t(`trackers.breadth.${breadth}`)}</Field.Label>
              </Radio>
            </Field>
          ))}
        </div>
      </Fieldset>
      <div className="actions">
        <Button size="small" disabled={!mayTry} onClick={work.tryIt}>
          {t('trackers.try')}
        </Button>
        <Button size="small" isPrimary disabled={!mayTry || tried === null} onClick={() => work.save(true)}>
          {t(tracker?.isOn === true ? 'trackers.save' : 'trackers.on')}
        </Button>
        {tracker?.isOn === true && (
          <Button size="small" disabled={isBusy} onClick={() => work.save(false)}>
            {t('trackers.switch-off')}
          </Button>
        )}
        {tracker !== null && (
          <Button size="small" isDanger isBasic disabled={isBusy} onClick={work.remove}>
            {t('trackers.remove')}
          </Button>
        )}
      </div>
      <div role="status" aria-live="polite">
        {tried === null && failure === null && <p className="quiet">{t('trackers.try.first')}</p>}
        {isBusy && <p className="quiet">{t('state.loading')}</p>}
      </div>
      {failure !== null && <FailedState failure={failure} onAgain={work.tryIt} />}
      {tried !== null && <TrackerHits tried={tried} onJudge={work.judge} judged={draft.judged} />}
    </Card>
  );
}

const Card = styled.section`
  display: flex;
  flex-direction: column;
  gap: 16px;
  padding: 18px 20px 22px;
  border-radius: 12px;
  background: ${color('background.default')};
  box-shadow: 0 0 0 1px ${color('border.subtle')};
  .back {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 13px;
    color: ${color('foreground.primary')};
    text-decoration: none;
    align-self: flex-start;
  }
  .back:hover {
    text-decoration: underline;
  }
  .breadths {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-top: 4px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .quiet {
    font-size: 13px;
    color: ${color('foreground.subtle')};
  }
`;
