import styled from 'styled-components';
import type { World } from '#core/api/contract.ts';
import { color, shade } from '../../shared/color.ts';
import { useWords } from '../../shared/words.tsx';

const worlds = ['real', 'samples'] as const;

interface SampleStripProps {
  readonly world: World;
  /** Null where there is one world alone. */
  readonly onWorld: ((world: World) => void) | null;
}

/** Says in both languages that what is shown is made up, and lets the reader choose where both are there. */
export function SampleStrip({ world, onWorld }: SampleStripProps) {
  const { t } = useWords();
  if (world === 'real' && !onWorld) return null;
  return (
    <Strip data-world={world}>
      {world === 'samples' && (
        <p>
          <strong>{t('samples.banner')}</strong> <span>{t('samples.explain')}</span>
        </p>
      )}
      {onWorld && (
        <div role="group" aria-label={t('world.label')}>
          {worlds.map((name) => (
            <button key={name} type="button" aria-pressed={name === world} onClick={() => onWorld(name)}>
              {t(`world.${name}`)}
            </button>
          ))}
        </div>
      )}
    </Strip>
  );
}

const Strip = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 4px 16px;
  min-height: 36px;
  padding: 7px 20px;
  font-size: 13px;
  &[data-world='samples'] {
    background: ${shade('yellow', 100, 1000)};
    border-bottom: 1px solid ${shade('yellow', 300, 900)};
    color: ${shade('yellow', 900, 300)};
  }
  strong {
    font-weight: 600;
  }
  button {
    padding: 2px 8px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
  }
  @media (max-width: 719px) {
    padding: 7px 16px;
  }
`;
