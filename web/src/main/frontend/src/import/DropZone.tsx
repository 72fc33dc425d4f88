import { Button } from '@patternfly/react-core';
import UploadIcon from '@patternfly/react-icons/dist/esm/icons/upload-icon';
import { useRef } from 'react';
import { useKeys } from '../keys/useKeys';
import { useSession } from '../session/SessionContext';
import { texts } from '../texts';
import type { Dropped } from './dropped';
import { accepted } from './formats';
import { useDrop } from './useDrop';

interface Props {
  readonly hasFiles: boolean;
  readonly onFiles: (dropped: Dropped) => void;
}

export function DropZone({ hasFiles, onFiles }: Props) {
  const { limits } = useSession();
  const picker = useRef<HTMLInputElement>(null);
  const folderPicker = useRef<HTMLInputElement>(null);
  const over = useDrop(onFiles);
  const takesPages = limits.formats.some((format) => format === 'PDF' || format === 'TIFF');
  const pick = () => picker.current?.click();
  useKeys([{ keys: 'u', label: texts.keys.pick, run: pick }]);
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])].filter((file) => !file.name.startsWith('.'));
    const [first] = files;
    const folder = first === undefined ? '' : first.webkitRelativePath.split('/').slice(0, -1).at(0);
    if (files.length > 0) {
      onFiles({ files, folder: folder === '' || folder === undefined ? null : folder });
    }
    input.value = '';
  };
  return (
    <section className={`mu-drop${over ? ' is-over' : ''}`} aria-label={texts.import.pick} data-pane>
      <UploadIcon aria-hidden="true" />
      <div>
        <b className="mu-no-s">{over ? texts.import.dropNow : hasFiles ? texts.import.dropMore : texts.import.drop}</b>
        <b className="mu-only-s">{texts.import.dropShort}</b>
        <p className="mu-soft mu-sm">
          {texts.import.limits(limits.formats.join(', '), Math.floor(limits.fileBytes / 1_000_000), limits.megapixels)}
        </p>
      </div>
      <div className="mu-row">
        <Button variant="secondary" size="sm" onClick={pick}>
          {texts.import.pick}
          <kbd aria-hidden="true">U</kbd>
        </Button>
        <Button variant="link" size="sm" className="mu-no-s" onClick={() => folderPicker.current?.click()}>
          {texts.import.pickFolder}
        </Button>
      </div>
      {takesPages && <p className="mu-soft mu-sm mu-drop-pages">{texts.import.severalPages(limits.pagesPerFile)}</p>}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={texts.import.pick}
        accept={accepted(limits.formats)}
        onChange={(event) => {
          take(event.target);
        }}
      />
      <input
        ref={(input) => {
          folderPicker.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        aria-label={texts.import.pickFolder}
        onChange={(event) => {
          take(event.target);
        }}
      />
    </section>
  );
}
