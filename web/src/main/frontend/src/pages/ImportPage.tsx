import { Button } from '@patternfly/react-core';
import PlayIcon from '@patternfly/react-icons/dist/esm/icons/play-icon';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useBlocker, useNavigate, useSearchParams } from 'react-router';
import { api, paths } from '../api';
import { onSessionBack } from '../api/http';
import { Problem } from '../api/Problem';
import type { BatchItem } from '../api/types';
import { allPages } from '../data/allPages';
import { AboutBatch } from '../import/AboutBatch';
import { DropZone } from '../import/DropZone';
import type { Dropped } from '../import/dropped';
import { FileList } from '../import/FileList';
import { LeaveDialog } from '../import/LeaveDialog';
import { useAskBeforeLeaving } from '../import/useAskBeforeLeaving';
import { Uploads, type About } from '../import/Uploads';
import { UploadTotal } from '../import/UploadTotal';
import { useKeys } from '../keys/useKeys';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { useTitle } from '../pieces/useTitle';
import { useSession } from '../session/SessionContext';
import { texts } from '../texts';

export function ImportPage() {
  useTitle(texts.import.title);
  const { limits } = useSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const resumed = params.get('batch');
  const [about, setAbout] = useState<About>({ name: '', note: '' });
  const typed = useRef(about);
  const [uploads] = useState(() => new Uploads(limits.fileBytes, () => typed.current));
  const { files, batch, problem } = useSyncExternalStore(uploads.subscribe, uploads.look);
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);

  const write = (next: About) => {
    typed.current = next;
    setAbout(next);
  };

  useEffect(() => {
    if (resumed === null || uploads.look().batch !== null) {
      return;
    }
    Promise.all([api.batch(resumed), allPages<BatchItem>(paths.items(resumed))]).then(
      ([found, items]) => {
        if (uploads.look().batch === null) {
          uploads.resume(found, items);
          write({ name: found.name, note: found.note ?? '' });
        }
      },
      (error: unknown) => {
        setFailure(Problem.from(error));
      },
    );
  }, [resumed, uploads]);

  useEffect(
    () => () => {
      uploads.close();
    },
    [uploads],
  );
  useEffect(
    () =>
      onSessionBack(() => {
        uploads.againAll();
      }),
    [uploads],
  );

  const open = files.filter((file) => file.state === 'waiting' || file.state === 'sending').length;
  const good = files.filter((file) => file.state === 'in' || file.state === 'duplicate').length;
  const leaving = useBlocker(
    ({ currentLocation, nextLocation }) => open > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  useAskBeforeLeaving(open > 0);

  const take = useCallback(
    ({ files: chosen, folder }: Dropped) => {
      if (folder !== null && typed.current.name === '' && uploads.look().batch === null) {
        write({ ...typed.current, name: folder });
      }
      uploads.add(chosen);
    },
    [uploads],
  );

  const save = useCallback(async () => {
    const now = uploads.look().batch;
    const { name, note } = typed.current;
    if (now !== null && ((name !== '' && name !== now.name) || note !== (now.note ?? ''))) {
      uploads.setBatch(await api.changeBatch(now, { ...(name === '' ? {} : { name }), note }));
    }
  }, [uploads]);

  const start = () => {
    if (good > 0) {
      setFailure(null);
      setStarting(true);
    }
  };
  useKeys([{ keys: 'Ctrl+Enter', label: texts.keys.startReading, run: start }]);

  // Pressed while files are on their way: reading begins when the last of them is in, so that none is left behind.
  const ready = starting && open === 0 && batch !== null;
  const batchId = batch?.id;
  useEffect(() => {
    if (!ready || batchId === undefined) {
      return;
    }
    save()
      .then(() => api.startBatch(batchId))
      .then(
        () => navigate(`/batches/${batchId}`),
        (error: unknown) => {
          setFailure(Problem.from(error));
          setStarting(false);
        },
      );
  }, [ready, batchId, save, navigate]);

  const button = (
    <Button
      icon={<PlayIcon />}
      isDisabled={good === 0}
      isLoading={starting}
      onClick={start}
      title={good === 0 ? texts.import.needOne : undefined}
    >
      {starting && open > 0 ? texts.import.startsSoon : texts.import.start}
      <kbd aria-hidden="true" className="mu-no-s">
        Ctrl ↵
      </kbd>
    </Button>
  );

  return (
    <>
      <div className="mu-page mu-import">
        <div className="mu-h">
          <h1>{texts.import.title}</h1>
          <span className="mu-no-s">{button}</span>
        </div>
        {(failure ?? problem) !== null && (
          <ErrorNotice problem={failure ?? problem ?? Problem.unreachable()} title={texts.import.startFailed} />
        )}
        <div className="mu-import-top">
          <DropZone hasFiles={files.length > 0} onFiles={take} />
          <AboutBatch
            about={about}
            onChange={write}
            onLeave={() => {
              save().catch((error: unknown) => {
                setFailure(Problem.from(error));
              });
            }}
          />
        </div>
        {files.length > 0 && (
          <>
            {files.some((file) => file.state !== 'refused') && <UploadTotal files={files} />}
            <FileList
              files={files}
              onLeaveOut={(key) => {
                uploads.leaveOut(key);
              }}
              onAgain={(key) => {
                uploads.again(key);
              }}
            />
            {open > 0 && good > 0 && <p className="mu-soft mu-sm mu-after">{texts.import.startNow}</p>}
          </>
        )}
      </div>
      <div className="mu-bottom mu-only-s">{button}</div>
      {leaving.state === 'blocked' && (
        <LeaveDialog
          count={open}
          onLeave={() => {
            uploads.stop();
            leaving.proceed();
          }}
          onStay={() => {
            leaving.reset();
          }}
        />
      )}
    </>
  );
}
