import { Alert, AlertActionCloseButton } from '@patternfly/react-core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../api';
import { Problem } from '../api/Problem';
import type { Artefact, Batch, Line, Transcript } from '../api/types';
import { vettingApi, vettingPaths, type Queue, type Vetted } from '../api/vetting';
import type { Place } from '../data/certainty';
import { fileName, size } from '../data/format';
import { isRead } from '../data/states';
import { store } from '../data/Store';
import { useResource } from '../data/useResource';
import { PicturePane } from '../desk/PicturePane';
import { NothingHere } from '../pages/NothingHere';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import type { PictureControls } from '../pictures/controls';
import { texts } from '../texts';
import { kindTexts } from '../texts/kinds';
import { vettingTexts as words } from '../texts/vetting';
import { DecisionList } from './DecisionList';
import { EndNote } from './EndNote';
import { canIntegrate } from './integration';
import { QueuePane } from './QueuePane';
import { RejectDialog } from './RejectDialog';
import { SendBackDialog } from './SendBackDialog';
import { TextField } from './TextField';
import { TitleField } from './TitleField';
import { useClaim } from './useClaim';
import { useDecisions, type TypedText } from './useDecisions';
import { useQueue } from './useQueue';
import { useVettingKeys } from './useVettingKeys';
import { VettingActions } from './VettingActions';
import { VettingBar } from './VettingBar';
import '../styles/desk.css';
import '../styles/vetting.css';

const NO_LINES: readonly Line[] = [];

/** One page after the other: its picture, what the models said of it, and the decision. */
export default function VettingPage() {
  const { id: batchId = '', item: itemId = '' } = useParams();
  const topics = [`batch:${batchId}`];
  const batch = useResource<Batch>(paths.batch(batchId), topics);
  const queue = useQueue(batchId, itemId);
  const item = useResource<Vetted>(vettingPaths.item(batchId, itemId), topics);
  useTitle(batch.data === undefined ? words.title : `${words.title} · ${batch.data.name}`);

  const problem = batch.problem ?? item.problem;
  if (problem !== undefined && (problem.status === 404 || problem.status === 403)) {
    return <NothingHere />;
  }
  if (batch.data === undefined || item.data === undefined || queue.data === undefined) {
    const first = problem ?? queue.problem;
    return (
      <div className="mu-page">
        {first === undefined ? <Waiting /> : <ErrorNotice problem={first} onRetry={item.reload} />}
      </div>
    );
  }
  return (
    <Frame
      batch={batch.data}
      queue={queue.data}
      item={item.data}
      reload={() => {
        item.reload();
        queue.reload();
        batch.reload();
      }}
    />
  );
}

interface Props {
  readonly batch: Batch;
  readonly queue: Queue;
  readonly item: Vetted;
  readonly reload: () => void;
}

function Frame({ batch, queue, item, reload }: Props) {
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'reject' | 'send-back' | null>(null);
  const [draft, setDraft] = useState<{ readonly id: string; readonly title: string } | null>(null);
  const [chosen, setChosen] = useState<{ readonly id: string; readonly place: Place } | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  const typedText = useRef<TypedText | null>(null);
  const form = useRef<HTMLElement>(null);
  const controls = useRef<PictureControls>(null);
  const topics = [`artefact:${item.artefactId}`];
  const artefact = useResource<Artefact>(paths.artefact(item.artefactId), topics);
  const hasText = item.text !== null && isRead(item.state);
  const transcript = useResource<Transcript>(hasText ? paths.transcript(item.artefactId) : null, topics);
  const open = item.state === 'vetting' || item.state === 'failed';
  const title = draft?.id === item.id ? draft.title : item.title.value;
  const lines = transcript.data?.lines.filter((line) => line.polygon.length > 2) ?? NO_LINES;
  useClaim(batch.id, item.id, open);

  const go = useCallback(
    (to: string | null) => {
      if (to !== null) {
        // Read before it is shown, so that nothing empty stands between two pages.
        void store
          .load(vettingPaths.item(batch.id, to), () => vettingApi.item(batch.id, to))
          .then(() => navigate(`/batches/${batch.id}/vetting/${to}`));
      }
    },
    [navigate, batch.id],
  );
  const onward = useCallback(
    (from: Vetted) => {
      vettingApi.next(batch.id, from.id).then(
        ({ item: next }) => {
          setElsewhere(next === null);
          go(next);
        },
        () => {
          setElsewhere(false);
        },
      );
    },
    [batch.id, go],
  );
  const decisions = useDecisions({
    seen: item,
    typed: () => ({ title: draft?.id === item.id ? draft.title : null, text: typedText.current }),
    onChanged: (now) => {
      store.put(vettingPaths.item(batch.id, now.id), now);
      reload();
    },
    onward,
    onBack: go,
    reload,
  });
  const [integrating, setIntegrating] = useState<{ readonly busy: boolean; readonly problem: Problem | null }>({
    busy: false,
    problem: null,
  });
  const integrate = () => {
    setIntegrating({ busy: true, problem: null });
    vettingApi
      .integrate(batch.id)
      .then(
        () => {
          setIntegrating({ busy: false, problem: null });
        },
        (error: unknown) => {
          setIntegrating({ busy: false, problem: Problem.from(error) });
        },
      )
      .finally(reload);
  };

  useEffect(() => {
    // A new page: who goes by keyboard decides at once, unless a field is waiting to be typed in.
    form.current?.focus({ preventScroll: true });
    form.current?.scrollTo(0, 0);
  }, [item.id]);

  const confirm = () => {
    if (open) {
      decisions.confirm();
    } else {
      onward(item);
    }
  };
  const ask = (what: 'reject' | 'send-back') => () => {
    const can = open || item.state === 'confirmed' || item.state === 'rejected';
    if (can && (what === 'reject' ? item.state !== 'rejected' : item.stages.length > 0)) {
      setDialog(what);
    }
  };
  useVettingKeys({
    confirm,
    sendBack: ask('send-back'),
    reject: ask('reject'),
    undo: decisions.undo,
    up: () => {
      go(item.previous);
    },
    down: () => {
      go(item.next);
    },
    integrate: () => {
      if (canIntegrate(batch, queue.counts)) {
        integrate();
      }
    },
  });

  const file = artefact.data;
  return (
    <>
      <VettingBar batch={batch} queue={queue} item={item} onGo={go} />
      <div className="mu-vet">
        <QueuePane batch={batch.id} items={queue.items} current={item.id} />
        {file === undefined ? (
          <section className="mu-picture" aria-label={words.picture} data-pane />
        ) : (
          <PicturePane
            key={item.artefactId}
            page={file}
            name={texts.page.pictureOf(item.position, transcript.data?.lines.length ?? null)}
            lines={lines}
            chosen={chosen?.id === item.id ? chosen.place : null}
            hovered={hovered}
            onChoose={(place) => {
              setChosen({ id: item.id, place });
            }}
            onHover={setHovered}
            controls={controls}
          />
        )}
        <section className="mu-vet-form" aria-label={words.form} data-pane tabIndex={-1} ref={form}>
          <div className="mu-vet-scroll">
            <EndNote batch={batch} counts={queue.counts} busy={integrating.busy} onIntegrate={integrate} />
            {integrating.problem !== null && <ErrorNotice problem={integrating.problem} title={texts.errors.notDone} />}
            {decisions.problem !== null && (
              <Alert
                isInline
                variant={decisions.problem.is('stale') ? 'warning' : 'danger'}
                title={decisions.problem.is('stale') ? words.conflict : words.notDone}
                actionClose={<AlertActionCloseButton onClose={decisions.forget} />}
              >
                <p>{decisions.problem.message}</p>
              </Alert>
            )}
            {item.claim !== null && !item.claim.mine && open && (
              <Alert isInline variant="info" title={words.openElsewhere(item.claim.by)}>
                <p>{words.claimedBy(item.claim.by)}</p>
              </Alert>
            )}
            {elsewhere && open && <Alert isInline variant="info" title={words.othersOpen} />}
            {item.result !== null && <Alert isInline variant="success" title={item.result} />}
            <p
              role="status"
              className={decisions.note === words.nothingToUndo ? 'mu-soft mu-sm' : 'pf-v6-screen-reader'}
            >
              {decisions.note}
            </p>
            <div className="mu-vet-field">
              <div className="mu-vet-label">
                <h2>{words.kind}</h2>
              </div>
              <p>{kindTexts.names[item.kind] ?? item.kind}</p>
            </div>
            <TitleField
              title={item.title}
              value={title}
              disabled={!open}
              onChange={(value) => {
                setDraft({ id: item.id, title: value });
              }}
              onKeep={decisions.keepTitle}
            />
            <TextField
              item={item}
              transcript={transcript.data}
              chosen={chosen?.id === item.id ? chosen.place : null}
              hovered={hovered}
              onChoose={(place) => {
                setChosen({ id: item.id, place });
              }}
              onHover={setHovered}
              onFill={decisions.fill}
              onType={(typed) => {
                typedText.current = typed;
              }}
            />
            {(item.state === 'queued' || item.state === 'processing') && <p className="mu-soft">{words.beingRead}</p>}
            <div className="mu-vet-field">
              <h2>{words.original}</h2>
              <p className="mu-soft mu-sm mu-num">{file === undefined ? item.fileName : facts(file)}</p>
            </div>
            <div className="mu-vet-field">
              <h2>{words.decisions}</h2>
              <DecisionList decisions={item.decisions} />
            </div>
          </div>
          <VettingActions
            item={item}
            busy={decisions.busy}
            anyOpen={(queue.counts.vetting ?? 0) + (queue.counts.failed ?? 0) > 0}
            onConfirm={confirm}
            onSendBack={ask('send-back')}
            onReject={ask('reject')}
            onUndo={decisions.undo}
            onNext={confirm}
          />
        </section>
      </div>
      {dialog === 'reject' && (
        <RejectDialog
          onReject={(reason) => {
            setDialog(null);
            decisions.reject(reason);
          }}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
      {dialog === 'send-back' && (
        <SendBackDialog
          item={item}
          onSend={(wish) => {
            setDialog(null);
            decisions.sendBack(wish);
          }}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </>
  );
}

function facts(page: Artefact): string {
  const pixels = page.width === null || page.height === null ? [] : [`${String(page.width)} × ${String(page.height)}`];
  return [fileName(page), ...pixels, size(page.bytes)].join(' · ');
}
