import { Alert, Button } from '@patternfly/react-core';
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
import { countIn } from '../import/ImportFile';
import { forgetImport } from '../import/remembered';
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
  const [params, setParams] = useSearchParams();
  const resumed = params.get('batch');
  const [about, setAbout] = useState<About>({ name: '', note: '', kind: 'minutes' });
  const typed = useRef(about);
  const [uploads] = useState(() => new Uploads(limits, () => typed.current));
  const { files, batch, problem, missing } = useSyncExternalStore(uploads.subscribe, uploads.look);
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [passedOver, setPassedOver] = useState(0);

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
          write({ name: found.name, note: found.note ?? '', kind: found.kind });
        }
      },
      (error: unknown) => {
        setFailure(Problem.from(error));
      },
    );
  }, [resumed, uploads]);

  // A reload unmounts nothing: what is needed to go on afterwards is written down when the page goes.
  useEffect(() => {
    const keep = () => {
      uploads.keepInMind();
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      uploads.close();
    };
  }, [uploads]);
  useEffect(
    () =>
      onSessionBack(() => {
        uploads.againAll();
      }),
    [uploads],
  );

  const open = files.filter((file) => file.state === 'waiting' || file.state === 'sending').length;
  const good = countIn(files);
  const leaving = useBlocker(
    ({ currentLocation, nextLocation }) => open > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  useAskBeforeLeaving(open > 0);

  const take = useCallback(
    ({ files: chosen, folder }: Dropped) => {
      if (folder !== null && typed.current.name === '' && uploads.look().batch === null) {
        write({ ...typed.current, name: folder });
      }
      setPassedOver(uploads.add(chosen));
    },
    [uploads],
  );

  const save = useCallback(async () => {
    let now = uploads.look().batch;
    const { name, note, kind } = typed.current;
    if (now !== null && kind !== now.kind) {
      now = await api.sayKind(now.id, kind);
      uploads.setBatch(now);
    }
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
  // The address names the batch as soon as there is one, so that a reload goes on with it.
  useEffect(() => {
    if (batchId !== undefined && resumed === null) {
      setParams({ batch: batchId }, { replace: true });
    }
  }, [batchId, resumed, setParams]);
  useEffect(() => {
    if (!ready || batchId === undefined) {
      return;
    }
    save()
      .then(() => api.startBatch(batchId))
      .then(
        () => {
          forgetImport(batchId);
          return navigate(`/batches/${batchId}`);
        },
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
        {missing > 0 && (
          <Alert isInline variant="info" title={texts.import.missing(missing)} className="mu-import-note" />
        )}
        {passedOver > 0 && (
          <Alert
            isInline
            isPlain
            variant="info"
            title={texts.import.passedOver(passedOver)}
            className="mu-import-note"
          />
        )}
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
