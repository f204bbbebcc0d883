import { useState, type DragEvent } from 'react';
import styled from 'styled-components';
import { color, shade } from '../../../shared/color.ts';
import { Icon } from '../../../shared/icons.tsx';
import { useWords } from '../../../shared/words.tsx';

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** A strip instead of a field, once there is something to show. */
  readonly isCompact: boolean;
}

/** Takes files by drop or by the system's own dialogue. */
export function FileDrop({ onFiles, isCompact }: FileDropProps) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => files && files.length > 0 && onFiles([...files]);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Drop
      data-compact={isCompact}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        multiple
        aria-describedby="file-kinds"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <Icon name="drop" size={isCompact ? 18 : 28} />
      <span className="ask">{t(isOver ? 'files.drop.now' : 'files.drop')}</span>
      <span className="kinds" id="file-kinds" hidden={isCompact}>
        {t('files.kinds')}
      </span>
    </Drop>
  );
}

const Drop = styled.label`
  position: relative;
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 10px;
  padding: 52px 20px;
  border: 1.5px dashed ${shade('grey', 400, 700)};
  border-radius: 12px;
  background: ${color('background.default')};
  cursor: pointer;
  &[data-compact='true'] {
    flex-direction: row;
    justify-content: center;
    padding: 14px 20px;
  }
  &:hover,
  &[data-over='true'] {
    border-color: ${color('border.primaryEmphasis')};
    background: ${shade('blue', 100, 1000)};
  }
  &:focus-within {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: 2px;
  }
  input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
    width: 100%;
  }
  svg {
    color: ${color('foreground.primary')};
  }
  .ask {
    font-size: 15px;
    font-weight: 600;
  }
  .kinds {
    max-width: 68ch;
    font-size: 13px;
    color: ${color('foreground.subtle')};
    text-align: center;
  }
`;
